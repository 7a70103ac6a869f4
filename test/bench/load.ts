import autocannon from 'autocannon';

/** What a server did under load. */
export interface LoadFigures {
	/** Answered requests per second. */
	perSecond: number;
	/** Milliseconds. */
	latency: { median: number; p99: number };
}

export interface Target {
	url: string;
	/** The body of the n-th request. */
	body(n: number): string;
	/** What every answer must be. */
	status: number;
	/** What every answer's body must contain. */
	contains: string;
}

let sent = 0;

/**
 * Posts JSON from so many connections, each the next request when the one before is answered.
 *
 * @throws Error when an answer is another than the expected one
 */
export async function load(
	target: Target,
	options: { connections: number; seconds: number },
): Promise<LoadFigures> {
	const odd = new Map<string, number>();
	const result = await autocannon({
		url: target.url,
		connections: options.connections,
		duration: options.seconds,
		timeout: 60,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		requests: [
			{
				setupRequest: (request) => ({ ...request, body: target.body(sent++) }),
				onResponse: (status, body) => {
					if (status === target.status && body.includes(target.contains)) return;
					const answer = `${status} ${body.slice(0, 200)}`;
					odd.set(answer, (odd.get(answer) ?? 0) + 1);
				},
			},
		],
	});
	if (odd.size > 0 || result.errors > 0) {
		const answers = [...odd].map(([answer, count]) => `${count} x ${answer}`).join('\n');
		throw new Error(`${target.url}: ${result.errors} errors; unexpected answers:\n${answers}`);
	}
	return {
		perSecond: result.requests.total / result.duration,
		latency: { median: result.latency.p50, p99: result.latency.p99 },
	};
}
