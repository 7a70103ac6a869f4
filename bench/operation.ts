/**
 * Measures an operation of the Salesforge node. The fake Salesforge runs in its own process and answers at once, so the
 * node takes all the time.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Credential } from '../harness/n8nCore/credentials';
import { executeNode, itemsOf } from '../harness/n8nCore/execute';
import { FakeSalesforge } from '../harness/salesforge';
import type { Salesforge as SalesforgeNode } from '../nodes/Salesforge/Salesforge.node';
import { collectGarbage } from './garbage';

const { Salesforge } = createRequire(__filename)('../dist/nodes/Salesforge/Salesforge.node.js') as {
	Salesforge: typeof SalesforgeNode;
};

const MEBIBYTE = 2 ** 20;

interface Ready {
	credential: Credential;
	/** What the fake was filled with, for the parameters. */
	content: IDataObject;
}

/** In the fake's process: fills a fake Salesforge and serves it until the benchmark ends. */
export async function serve(fill: (fake: FakeSalesforge) => IDataObject): Promise<void> {
	const fake = await FakeSalesforge.start();
	process.send!({ credential: fake.credential, content: fill(fake) } satisfies Ready);
	process.on('message', () => process.send!(fake.requests.length));
	// It must not outlive a failed benchmark.
	process.on('disconnect', () => process.exit());
}

async function ask<Answer>(child: ChildProcess, message?: string): Promise<Answer> {
	const answer = once(child, 'message') as Promise<[Answer]>;
	if (message !== undefined) child.send(message);
	return (await answer)[0];
}

function heapUsed(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

/**
 * Runs an operation once.
 *
 * @param file the benchmark, which calls {@link serve} when it is started with the arguments
 * @param inputOf the operation's parameters and items, from the fake's content
 */
export async function measureOperation<Content extends IDataObject>(
	file: string,
	args: readonly string[],
	inputOf: (content: Content) => { parameters: INodeParameters; items?: unknown[] },
) {
	const child = fork(file, args);
	const { credential, content } = await ask<Ready>(child);
	const { parameters, items = [{}] } = inputOf(content as Content);
	const before = heapUsed();
	let peak = before;
	const sampling = setInterval(() => (peak = Math.max(peak, heapUsed())), 500);
	const start = performance.now();
	const results = await executeNode(new Salesforge(), parameters, itemsOf(...items), {
		credential,
	});
	const seconds = (performance.now() - start) / 1000;
	clearInterval(sampling);
	peak = Math.max(peak, heapUsed());
	const calls = await ask<number>(child, 'calls');
	const ofResults = Buffer.byteLength(JSON.stringify(results)) / MEBIBYTE;
	child.kill();
	return {
		results: results.length,
		calls,
		seconds: Number(seconds.toFixed(1)),
		peakMiB: Number(((peak - before) / MEBIBYTE).toFixed(1)),
		resultsMiB: Number(ofResults.toFixed(1)),
	};
}
