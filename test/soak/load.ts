import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { classify } from '../../nodes/Salesforge/events';
import { Listener } from '../n8n/listener';
import { N8n } from '../n8n/n8n';
import { chain, triggerNode } from '../n8n/workflows';
import { copyOf, happening } from './happenings';
import { compare, Executions, type Figures } from './ledger';
import { deliver, type Delivery } from './sender';

export interface LoadOptions {
	/** Different happenings. */
	events: number;
	seconds: number;
	concurrency: number;
}

export interface LoadFigures extends Figures {
	seconds: number;
	/** n8n's resident memory in MB: when a fifth of the events had come, and at the end. */
	warmMb: number;
	endMb: number;
	/** The least of the last fifth of the time over the least of the second fifth. */
	growth: number;
	unhandled: string[];
}

/** The trigger wants these types of the nine samples, so that five of nine happenings match. */
const WANTED = [
	'email_sent',
	'link_clicked',
	'email_replied',
	'positive_reply',
	'linkedin_replied',
];

/** Every tenth happening comes twice, by two webhooks. */
const COPIED = 10;

const isWanted = (n: number) => WANTED.includes(classify(happening(n))!.event);

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
		const body = happening(n);
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

const least = (values: number[]) => Math.min(...values);

/** Sends mixed events at an even pace through a real n8n, and compares its executions with what should be there. */
export async function load(n8n: N8n, options: LoadOptions): Promise<LoadFigures> {
	const trigger = triggerNode({ events: WANTED });
	const listener = await Listener.activate(n8n.client, chain('Load', trigger));
	const executions = await Executions.of(n8n.client, listener.workflow.id);
	const samples: number[] = [];
	const watching = new AbortController();
	const watch = watchMemory(n8n, samples, watching.signal);
	const all = deliveries(options.events, listener.url);
	const start = performance.now();
	const answers = await deliver(all, {
		concurrency: options.concurrency,
		perSecond: all.length / options.seconds,
	});
	const seconds = (performance.now() - start) / 1000;
	await executions.settled();
	watching.abort();
	await watch;
	const fifth = Math.floor(samples.length / 5);
	const warm = least(samples.slice(fifth, 2 * fifth));
	const end = least(samples.slice(-fifth));
	return {
		...compare(answers, await executions.ledger(), isWanted),
		seconds: Math.round(seconds),
		warmMb: Math.round(warm),
		endMb: Math.round(end),
		growth: Math.round((end / warm) * 100) / 100,
		unhandled: unhandledIn(await n8n.log()),
	};
}
