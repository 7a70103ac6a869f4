/**
 * Measures Get Missed Replies against a workspace of 100, 1,000 and 10,000 conversations: `npm run bench -- missed`. In
 * each, either all conversations or one in a hundred have a reply in the given time. The fake Salesforge runs in its
 * own process and answers at once, so the node takes all the time. The figures are written to docs/figures/missed.json.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Credential } from '../harness/n8nCore/credentials';
import { executeNode } from '../harness/n8nCore/execute';
import { emailReplyArrives, FakeSalesforge } from '../harness/salesforge';
import type { Salesforge as SalesforgeNode } from '../nodes/Salesforge/Salesforge.node';
import { describeMachine } from './machine';

const { Salesforge } = createRequire(__filename)('../dist/nodes/Salesforge/Salesforge.node.js') as {
	Salesforge: typeof SalesforgeNode;
};

const SIZES = [100, 1000, 10_000];
/** One conversation out of this many has a reply in the given time. */
const ONE_OF = [1, 100];
const LONG_AGO = '2026-01-01T00:00:00.000Z';
const IN_TIME = '2026-03-01T00:00:00.000Z';
const AFTER = '2026-02-01';
const MEBIBYTE = 2 ** 20;

interface Ready {
	credential: Credential;
	workspaceId: string;
}

async function serve(conversations: number, oneOf: number): Promise<void> {
	const fake = await FakeSalesforge.start();
	const { id: workspaceId } = fake.addWorkspace();
	const store = fake.store(workspaceId);
	for (let n = 0; n < conversations; n++) {
		emailReplyArrives(store, { date: n % oneOf === 0 ? IN_TIME : LONG_AGO });
	}
	process.send!({ credential: fake.credential, workspaceId });
	process.on('message', () => process.send!(fake.requests.length));
	// It must not outlive a failed benchmark.
	process.on('disconnect', () => process.exit());
}

async function ask<Answer>(child: ChildProcess, message?: string): Promise<Answer> {
	const answer = once(child, 'message') as Promise<[Answer]>;
	if (message !== undefined) child.send(message);
	return (await answer)[0];
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

async function measure(conversations: number, oneOf: number) {
	const child = fork(__filename, ['serve', String(conversations), String(oneOf)]);
	const { credential, workspaceId } = await ask<Ready>(child);
	const before = heapUsed();
	let peak = before;
	const sampling = setInterval(() => (peak = Math.max(peak, heapUsed())), 500);
	const start = performance.now();
	const parameters = {
		resource: 'event',
		operation: 'getMissed',
		workspaceId,
		receivedAfter: AFTER,
	};
	const items = await executeNode(new Salesforge(), parameters, [{ json: {} }], { credential });
	const seconds = (performance.now() - start) / 1000;
	clearInterval(sampling);
	peak = Math.max(peak, heapUsed());
	const calls = await ask<number>(child, 'calls');
	const ofResults = Buffer.byteLength(JSON.stringify(items)) / MEBIBYTE;
	child.kill();
	return {
		conversations,
		replies: items.length,
		calls,
		seconds: Number(seconds.toFixed(1)),
		peakMiB: Number(((peak - before) / MEBIBYTE).toFixed(1)),
		resultsMiB: Number(ofResults.toFixed(1)),
	};
}

async function main(): Promise<void> {
	// Warm-up: the first run also loads modules.
	await measure(10, 1);
	const rows = [];
	for (const oneOf of ONE_OF) {
		for (const conversations of SIZES) rows.push(await measure(conversations, oneOf));
	}
	console.table(rows);
	const file = join(__dirname, '../docs/figures/missed.json');
	writeFileSync(file, `${JSON.stringify({ machine: describeMachine(), rows }, null, '\t')}\n`);
}

const [role, conversations, oneOf] = process.argv.slice(2);
void (role === 'serve' ? serve(Number(conversations), Number(oneOf)) : main());
