/**
 * A real n8n that reloads the nodes whenever a source is saved, with a local fake Salesforge. Its workflows are kept in
 * .cache/dev. (`n8n-node dev` downloads its own n8n at every start and does not support our build.)
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { OWNER } from '../harness/n8n/client';
import { freePort, N8n } from '../harness/n8n/n8n';
import { packPackage } from '../harness/n8n/pack';
import { nineEvents, startSalesforge } from './demo/salesforge';

const ROOT = resolve(__dirname, '..');
const USER_FOLDER = join(ROOT, '.cache/dev');
const INSTALLED = join(USER_FOLDER, '.n8n/nodes/node_modules/n8n-nodes-salesforge/dist');
// The same each time, because the credential is kept.
const SALESFORGE = { port: 5681, apiKey: 'dev' };

/** Compiles every change into n8n's installed package. n8n watches that folder. */
function watchSources() {
	const compiler = require.resolve('typescript/bin/tsc');
	const flags = ['-p', 'tsconfig.json', '--watch', '--preserveWatchOutput', '--outDir', INSTALLED];
	return spawn(process.execPath, [compiler, ...flags], { cwd: ROOT, stdio: 'inherit' });
}

async function main(): Promise<void> {
	console.log('Building and packing the package ...');
	const tarball = await packPackage();
	const isFirst = !existsSync(USER_FOLDER);
	await mkdir(USER_FOLDER, { recursive: true });
	const salesforge = await startSalesforge(SALESFORGE);
	const { server } = salesforge;
	console.log('Starting n8n with it, about half a minute ...');
	const n8n = await N8n.start({
		tarball,
		userFolder: USER_FOLDER,
		port: await freePort(5678),
		env: { N8N_DEV_RELOAD: 'true' },
	});
	if (isFirst) {
		await n8n.client.createCredential(
			'salesforgeApi',
			'Salesforge on this machine',
			server.credential,
		);
	}
	const compiler = watchSources();
	console.log(`
The editor:  ${n8n.baseUrl}
Log in with: ${OWNER.email} / ${OWNER.password}
n8n's log:   ${join('.cache', 'dev', 'n8n.log')}

Press Enter to send nine events, Ctrl+C to stop.`);

	createInterface({ input: process.stdin }).on('line', () => {
		for (const event of nineEvents(salesforge)) void server.deliver(event);
	});
	const stop = async () => {
		compiler.kill();
		await n8n.stop();
		await server.stop();
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void stop().finally(() => process.exit(0)));
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
