import { setTimeout as sleep } from 'node:timers/promises';

import type { JsonObject } from '../nodes/Salesforge/shared/json';

/** A delivery of event number `n`. */
export interface Delivery {
	n: number;
	body: JsonObject;
	url: string;
	/** The URL after a failed attempt, as with a load balancer. Default: the same. */
	otherUrl?: string;
}

/** The outcome of a delivery. */
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
	/** An even pace. Default: as fast as possible. */
	perSecond?: number;
	/** How often, and after how long, a delivery without a 200 is sent again. */
	retries?: number;
	retryAfterMs?: number;
	/** The time limit of an attempt. */
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

/** Makes the deliveries and returns their outcomes, in order. */
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
