import { setTimeout as sleep } from 'node:timers/promises';

import { Listener } from '../harness/n8n/listener';
import type { N8n } from '../harness/n8n/n8n';
import { chain, triggerNode } from '../harness/n8n/workflows';
import { copyOf, numberedEvent } from './numberedEvents';
import { compare, Executions, type Figures } from './ledger';
import { deliver, type Delivery } from './sender';

/** The shortest time between two writes of the trigger's memory. */
const BETWEEN_WRITES_MS = 5_000;

function copies(url: string, from: number, to: number, webhooks: string[]): Delivery[] {
	const all: Delivery[] = [];
	for (let n = from; n < to; n++) {
		for (const id of webhooks) all.push({ n, body: copyOf(numberedEvent(n), id), url });
	}
	return all;
}

/** Each event arrives from four webhooks at the same time, in one process. */
export async function concurrentCopies(n8n: N8n, events: number): Promise<Figures> {
	const listener = await Listener.activate(
		n8n.client,
		chain('Copies', triggerNode({ events: ['*'] })),
	);
	const executions = await Executions.of(n8n.client, listener.workflow.id);
	const all = copies(listener.url, 0, events, ['wh_1', 'wh_2', 'wh_3', 'wh_4']);
	const answers = await deliver(all, { concurrency: 20 });
	await executions.settled();
	return compare(answers, await executions.ledger());
}

export interface RestartFigures extends Figures {
	/** Events before the last write of the memory, whose copies arrived after the restart. */
	copied: number;
}

/**
 * Sends events, waits for the time between two writes, sends one more event, kills and restarts n8n, then sends copies
 * of all of them.
 */
export async function copiesAfterRestart(n8n: N8n, events: number): Promise<RestartFigures> {
	const listener = await Listener.activate(
		n8n.client,
		chain('Restart', triggerNode({ events: ['*'] })),
	);
	const executions = await Executions.of(n8n.client, listener.workflow.id);
	const { url } = listener;
	const answers = await deliver(copies(url, 0, events - 1, ['wh_1']), { concurrency: 10 });
	await sleep(BETWEEN_WRITES_MS);
	answers.push(...(await deliver(copies(url, events - 1, events, ['wh_1']), { concurrency: 1 })));
	await executions.settled();
	await n8n.kill();
	await n8n.run();
	await listener.isReady();
	answers.push(...(await deliver(copies(url, 0, events, ['wh_2']), { concurrency: 10 })));
	await executions.settled();
	return { ...compare(answers, await executions.ledger()), copied: events };
}
