import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { WorkflowNode } from '../harness/n8n/client';
import { Listener } from '../harness/n8n/listener';
import { chain, triggerNode } from '../harness/n8n/workflows';
import { Cluster } from '../harness/n8n/cluster';
import { copyOf, numberedEvent } from './numberedEvents';
import { compare, Executions, type Figures, type Ledger } from './ledger';
import { deliver, type Answered, type Delivery } from './sender';

export interface ScaleOptions {
	tarball: string;
	/** The number of different events. */
	events: number;
	perSecond: number;
}

/** How an event's copies reach the two webhook processes. */
type Way = 'same' | 'later' | 'across';

/** The figures for events that arrived twice in one way. */
export interface CopyFigures {
	/** Both copies were answered with 200 by the process that they were first sent to. */
	pairs: number;
	/** Those for which both copies have an execution. */
	doubled: number;
	/** Those for which both executions passed n8n's Remove Duplicates node. */
	passedTwice: number;
}

export interface ScaleFigures extends Figures {
	/** Deliveries that got no 200 from the killed webhook process and were sent to the other one. */
	repeated: number;
	/**
	 * `same`: to one process at the same time. `later`: to the other, after twice the time between two writes. `across`:
	 * to both at the same time.
	 */
	copies: Record<Way, CopyFigures>;
}

const ONCE = 'Once';

function node(name: string, type: string, typeVersion: number, parameters: object): WorkflowNode {
	return {
		id: randomUUID(),
		name,
		type,
		typeVersion,
		position: [0, 0],
		parameters: parameters as WorkflowNode['parameters'],
	};
}

/** What users add for several processes: n8n's own node, by `eventId`. */
const removeDuplicates = () =>
	node('Remove Duplicates', 'n8n-nodes-base.removeDuplicates', 2, {
		operation: 'removeItemsSeenInPreviousExecutions',
		dedupeValue: '={{ $json.eventId }}',
		options: {},
	});

/** Of every ten events, three arrive twice. */
const wayOf = (n: number): Way | null => ({ 0: 'same', 5: 'across', 7: 'later' })[n % 10] as Way;

/** Each process writes its memory within 5 seconds. */
const LATER_S = 12;

function deliveries(events: number, perSecond: number, urls: [string, string]): Delivery[] {
	const timed: Array<Delivery & { at: number }> = [];
	for (let n = 0; n < events; n++) {
		const body = numberedEvent(n);
		const [url, otherUrl] = n % 2 === 0 ? urls : [urls[1], urls[0]];
		timed.push({ n, body, url, otherUrl, at: n });
		const way = wayOf(n);
		const copy = { n, body: copyOf(body, 'wh_another') };
		if (way === 'same') timed.push({ ...copy, url, otherUrl, at: n });
		if (way === 'across') timed.push({ ...copy, url: otherUrl, otherUrl: url, at: n });
		if (way === 'later') {
			timed.push({ ...copy, url: otherUrl, otherUrl: url, at: n + LATER_S * perSecond });
		}
	}
	return timed.sort((a, b) => a.at - b.at);
}

function copyFigures(answers: Answered[], ledger: Ledger): Record<Way, CopyFigures> {
	const atFirst = new Map<number, number>();
	for (const { n, attempts, status } of answers) {
		if (attempts === 1 && status !== 'unanswered') atFirst.set(n, (atFirst.get(n) ?? 0) + 1);
	}
	const empty = (): CopyFigures => ({ pairs: 0, doubled: 0, passedTwice: 0 });
	const figures: Record<Way, CopyFigures> = { same: empty(), later: empty(), across: empty() };
	for (const [n, count] of atFirst) {
		const way = wayOf(n);
		if (!way || count < 2) continue;
		const executions = ledger.get(n) ?? [];
		figures[way].pairs++;
		if (executions.length > 1) figures[way].doubled++;
		if (executions.filter(({ nodes }) => nodes.includes(ONCE)).length > 1) {
			figures[way].passedTwice++;
		}
	}
	return figures;
}

/** Sends events to both webhook processes of n8n's queue mode, and kills one of them and a worker in the meantime. */
export async function scale({ tarball, events, perSecond }: ScaleOptions): Promise<ScaleFigures> {
	const cluster = await Cluster.start(tarball);
	try {
		const { client } = cluster.main;
		const trigger = triggerNode({ events: ['*'] });
		const once = node(ONCE, 'n8n-nodes-base.noOp', 1, {});
		const workflow = chain('Scale', trigger, removeDuplicates(), once);
		const listener = await Listener.activate(client, workflow);
		const executions = await Executions.of(client, listener.workflow.id);
		const [first, second] = cluster.webhooks.map(({ baseUrl }) =>
			listener.url.replace(cluster.main.baseUrl, baseUrl),
		);

		const all = deliveries(events, perSecond, [first!, second!]);
		const sending = deliver(all, { concurrency: 20, perSecond, retries: 20, retryAfterMs: 500 });
		await sleep((all.length / perSecond / 2) * 1000);
		await Promise.all([cluster.webhooks[1]!.kill(), cluster.workers[1]!.kill()]);
		const answers = await sending;
		await executions.settled(300_000);

		const ledger = await executions.ledger();
		return {
			...compare(answers, ledger),
			repeated: answers.filter(({ attempts }) => attempts > 1).length,
			copies: copyFigures(answers, ledger),
		};
	} finally {
		await cluster.dispose();
	}
}
