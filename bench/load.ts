import { readFile } from 'node:fs/promises';

import autocannon from 'autocannon';

/** A server's figures under load. */
export interface LoadFigures {
	/** Answered requests. */
	requests: number;
	perSecond: number;
	/** Milliseconds of processor time per request, including everything that follows from it. */
	cpu: number;
	/** Milliseconds. */
	latency: { median: number; p99: number };
}

export interface Target {
	url: string;
	/** The body of the n-th request. */
	body(n: number): string;
	/** Headers besides the content type, for example a signature. */
	headers?(body: string): Record<string, string>;
	/** The expected status of every response. */
	status: number;
	/** The text that every response body must contain. */
	contains: string;
}

let sent = 0;

/** Linux counts processor time in ticks of 10 ms. */
const TICK = 10;

/** @returns the processor time that a process has used so far, in milliseconds */
export async function cpuTime(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
	const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
	return (user! + system!) * TICK;
}

/**
 * Posts JSON over several connections, each sending its next request after the previous response, and waits until the
 * server has finished everything that it has started.
 *
 * @throws Error when a response is unexpected
 */
export async function load(
	target: Target,
	server: { pid: number; untilIdle(): Promise<void> },
	options: { connections: number; seconds: number },
): Promise<LoadFigures> {
	const before = await cpuTime(server.pid);
	const unexpected = new Map<string, number>();
	const result = await autocannon({
		url: target.url,
		connections: options.connections,
		duration: options.seconds,
		timeout: 60,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		requests: [
			{
				setupRequest: (request) => {
					const body = target.body(sent++);
					return { ...request, body, headers: { ...request.headers, ...target.headers?.(body) } };
				},
				onResponse: (status, body) => {
					if (status === target.status && body.includes(target.contains)) return;
					const answer = `${status} ${body.slice(0, 200)}`;
					unexpected.set(answer, (unexpected.get(answer) ?? 0) + 1);
				},
			},
		],
	});
	if (unexpected.size > 0 || result.errors > 0) {
		const answers = [...unexpected].map(([answer, count]) => `${count} x ${answer}`).join('\n');
		throw new Error(`${target.url}: ${result.errors} errors; unexpected responses:\n${answers}`);
	}
	if (result.requests.total === 0) {
		throw new Error(`${target.url}: no response within ${options.seconds} s. Allow more time`);
	}
	await server.untilIdle();
	return {
		requests: result.requests.total,
		cpu: ((await cpuTime(server.pid)) - before) / result.requests.total,
		perSecond: result.requests.total / result.duration,
		latency: { median: result.latency.p50, p99: result.latency.p99 },
	};
}
