import type { FakeSalesforge } from './fakeSalesforge';

export interface CallResult {
	status: number;
	headers: Headers;
	/** `undefined` when there is none. */
	body: unknown;
}

/** Calls the fake's API like a client, with its key unless another authorization is given. */
export async function call(
	fake: FakeSalesforge,
	method: string,
	url: string,
	{ body, authorization = fake.apiKey }: { body?: unknown; authorization?: string | null } = {},
): Promise<CallResult> {
	const response = await fetch(url, {
		method,
		redirect: 'manual',
		headers: authorization === null ? {} : { authorization },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: text === '' ? undefined : JSON.parse(text),
	};
}
