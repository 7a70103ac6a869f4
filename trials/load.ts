import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { classify } from '../nodes/Salesforge/events';
import { Listener } from '../harness/n8n/listener';
import { N8n } from '../harness/n8n/n8n';
import { chain, triggerNode } from '../harness/n8n/workflows';
import { activateControl } from './control';
import { copyOf, numberedEvent } from './numberedEvents';
import { compare, Executions, type Figures } from './ledger';
import { deliver, type Delivery } from './sender';

export interface LoadOptions {
	/** The number of different events. */
	events: number;
	seconds: number;
	concurrency: number;
}

export interface LoadFigures extends Figures {
	seconds: number;
	/** n8n's resident memory in MB, the least in each tenth of the time. */
	memoryMb: number[];
	unhandled: string[];
}

/** The types selected in the trigger: five of the nine samples match. */
const WANTED = [
	'email_sent',
	'link_clicked',
	'email_replied',
	'positive_reply',
	'linkedin_replied',
];

/** Every tenth event arrives twice, from two webhooks. */
const COPIED = 10;

const isWanted = (n: number) => WANTED.includes(classify(numberedEvent(n))!.event);

/** The resident memory of a process in MB, from Linux's /proc. */
export async function residentMb(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)![1]) / 1024;
}

export const unhandledIn = (log: string) =>
	log.split('\n').filter((line) => /unhandled|uncaught/i.test(line));

function deliveries(events: number, url: string): Delivery[] {
	const all: Delivery[] = [];
	for (let n = 0; n < events; n++) {
		const body = numberedEvent(n);
		all.push({ n, body, url });
		if (n % COPIED === 0) all.push({ n, body: copyOf(body, 'wh_another'), url });
	}
	return all;
}

async function watchMemory(n8n: N8n, samples: number[], signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		samples.push(await residentMb(n8n.pid));
		await sleep(1000);
	}
}

/** The least of each tenth, so memory between two garbage collections does not count. */
function leastOfTenths(samples: number[]): number[] {
	const tenth = Math.max(1, Math.floor(samples.length / 10));
	return Array.from({ length: Math.min(10, samples.length) }, (_, n) =>
		Math.round(Math.min(...samples.slice(n * tenth, (n + 1) * tenth))),
	);
}

/** Makes the deliveries at an even pace and samples n8n's memory. */
async function watched(n8n: N8n, all: Delivery[], { seconds, concurrency }: LoadOptions) {
	const samples: number[] = [];
	const watching = new AbortController();
	const watch = watchMemory(n8n, samples, watching.signal);
	const start = performance.now();
	const answers = await deliver(all, { concurrency, perSecond: all.length / seconds });
	watching.abort();
	await watch;
	return {
		answers,
		seconds: Math.round((performance.now() - start) / 1000),
		memoryMb: leastOfTenths(samples),
	};
}

/** Sends mixed events at an even pace through a real n8n, and compares its executions with the expected ones. */
export async function load(n8n: N8n, options: LoadOptions): Promise<LoadFigures> {
	const trigger = triggerNode({ events: WANTED });
	const listener = await Listener.activate(n8n.client, chain('Load', trigger));
	const executions = await Executions.of(n8n.client, listener.workflow.id);
	const all = deliveries(options.events, listener.url);
	const { answers, ...measured } = await watched(n8n, all, options);
	await executions.settled();
	return {
		...compare(answers, await executions.ledger(), isWanted),
		...measured,
		unhandled: unhandledIn(await n8n.log()),
	};
}

/** The same deliveries to n8n's own Webhook node, to compare n8n's memory. */
export async function controlLoad(n8n: N8n, options: LoadOptions): Promise<number[]> {
	const all = deliveries(options.events, await activateControl(n8n));
	return (await watched(n8n, all, options)).memoryMb;
}
