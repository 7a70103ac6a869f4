import { setTimeout as sleep } from 'node:timers/promises';

import type { JsonObject } from '../nodes/Salesforge/events/json';

/** One delivery to make: happening number `n`. */
export interface Delivery {
	n: number;
	body: JsonObject;
	url: string;
	/** Where an attempt goes after one that failed, as a load balancer does; the same when left out. */
	otherUrl?: string;
}

/** What became of a delivery. */
export interface Answered {
	n: number;
	/** How often it was sent. */
	attempts: number;
	/** `accepted` or `ignored`; `unanswered` when no attempt got 200. */
	status: string;
}

export interface Pace {
	/** How many at a time. */
	concurrency: number;
	/** Evenly spread over the time; as fast as they go when left out. */
	perSecond?: number;
	/** What Salesforge may do with a delivery that got no 200: send it again, so often and after so long. */
	retries?: number;
	retryAfterMs?: number;
	/** Given up after this. */
	timeoutMs?: number;
}

async function attempt(url: string, body: JsonObject, timeoutMs: number): Promise<string | null> {
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(timeoutMs),
		});
		const text = await response.text();
		return response.status === 200 ? (JSON.parse(text) as { status: string }).status : null;
	} catch {
		return null;
	}
}

/** Makes the deliveries and tells what became of each, in their order. */
export async function deliver(deliveries: Delivery[], pace: Pace): Promise<Answered[]> {
	const { concurrency, perSecond, retries = 0, retryAfterMs = 500, timeoutMs = 60_000 } = pace;
	const answers: Answered[] = [];
	const start = performance.now();
	let next = 0;

	const makeOne = async (index: number) => {
		const delivery = deliveries[index]!;
		const due = perSecond ? start + (index / perSecond) * 1000 : 0;
		await sleep(Math.max(0, due - performance.now()));
		for (let attempts = 1; ; attempts++) {
			const { url, otherUrl = url, body } = delivery;
			const status = await attempt(attempts % 2 === 1 ? url : otherUrl, body, timeoutMs);
			if (status !== null || attempts > retries) {
				answers[index] = { n: delivery.n, attempts, status: status ?? 'unanswered' };
				return;
			}
			await sleep(retryAfterMs);
		}
	};
	const worker = async () => {
		while (next < deliveries.length) await makeOne(next++);
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	return answers;
}
