import { setTimeout as sleep } from 'node:timers/promises';

import type { ApiName } from '../../harness/apiDescription/description';

const TIMEOUT_MS = 30_000;
const MOST_ATTEMPTS = 4;
const LONGEST_WAIT_S = 60;

export interface LiveCall {
	api?: ApiName;
	method?: string;
	/** Relative to the API's base URL. */
	path: string;
	query?: Record<string, string | number>;
	body?: object;
	authorization?: string;
}

export interface Answer {
	status: number;
	/** `undefined` unless it is JSON. */
	body: unknown;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Calls Salesforge with the key. No error contains the key or what the server sent. */
export class LiveApi {
	/** How often the server answered 429. */
	refusals = 0;

	/** Headers that name a rate limit. */
	readonly rateHeaders = new Set<string>();

	constructor(
		private readonly key: string,
		private readonly baseUrls: Record<ApiName, string>,
	) {}

	/** @throws Error when there is no response */
	async call(call: LiveCall): Promise<Answer> {
		const { api = 'core', method = 'GET', path, query = {}, body } = call;
		const parameters = Object.entries(query).map(([name, value]) => [name, String(value)]);
		const search = new URLSearchParams(parameters).toString();
		const url = `${this.baseUrls[api]}${path}${search && `?${search}`}`;
		for (let attempt = 1; ; attempt++) {
			const response = await this.send(call, url, {
				method,
				redirect: 'manual',
				headers: {
					authorization: call.authorization ?? this.key,
					...(body && { 'content-type': 'application/json' }),
				},
				body: body && JSON.stringify(body),
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			response.headers.forEach((_, name) => {
				if (/ratelimit|rate-limit|retry-after/i.test(name)) this.rateHeaders.add(name);
			});
			const text = await response.text();
			if (response.status !== 429 || attempt === MOST_ATTEMPTS) {
				return { status: response.status, body: parse(text) };
			}
			this.refusals++;
			const asked = Number(response.headers.get('retry-after')) || 2 ** attempt;
			const seconds = Math.min(asked, LONGEST_WAIT_S);
			await sleep(seconds * 1000);
		}
	}

	private async send({ api = 'core' }: LiveCall, url: string, init: RequestInit) {
		try {
			return await fetch(url, init);
		} catch {
			throw new Error(`The ${api} API does not answer. Check the network and the address`);
		}
	}
}
