/**
 * n8n's queue mode on this machine, with the packed package: Redis, PostgreSQL, a main process, webhook processes and
 * workers. It runs until it is stopped.
 */
import { once } from 'node:events';

import { OWNER } from '../harness/n8n/client';
import { packPackage } from '../harness/n8n/pack';
import { Cluster } from '../harness/n8n/cluster';

async function main(): Promise<void> {
	console.log('Building and packing the package ...');
	const tarball = await packPackage();
	console.log('Starting Redis, PostgreSQL and five n8n processes, some minutes ...');
	const cluster = await Cluster.start(tarball);
	const urls = cluster.webhooks.map(({ baseUrl }) => `${baseUrl}/webhook/`).join(' and ');
	console.log(`
The editor:  ${cluster.main.baseUrl}  (${OWNER.email}, ${OWNER.password})
Deliveries:  ${urls}
Workers:     ${cluster.workers.length}

Activate a workflow in the editor and send its production path to either webhook process. Press Ctrl+C to stop.`);
	await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
	await cluster.dispose();
}

void main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
