import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';

import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { Failure, SalesforgeApiError } from '../../nodes/Salesforge/api/apiError';
import { SalesforgeClient, type Call } from '../../nodes/Salesforge/api/client';
import { streamList, withId } from '../../nodes/Salesforge/api/lists';
import { take } from '../../nodes/Salesforge/api/paging';
import type { RetryOptions } from '../../nodes/Salesforge/api/retry';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import { withFakeTimers } from '../fakeTimers';
import {
	FakeSalesforge,
	failWith,
	redirectTo,
	tooManyRequests,
	type Fault,
} from '../../harness/salesforge';

const quick: RetryOptions = { retry: 2, retryDelay: 1, maxRetryDelay: 5000, timeout: 500 };

const me: Call = {
	path: '/me',
	purpose: 'look at the account',
	notFound: 'there is none. Look elsewhere',
};

let fake: FakeSalesforge;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
});

afterEach(async () => await fake.stop());

async function clientOf(credential: object = {}, retry = quick): Promise<SalesforgeClient> {
	const host = new TriggerHost({}, { ...fake.credential, ...credential });
	return await SalesforgeClient.open(host.loadOptionsContext(), retry);
}

/** Makes a call and returns the error that n8n would show. */
async function errorOf(call: Call, credential: object = {}, retry = quick): Promise<NodeApiError> {
	const client = await clientOf(credential, retry);
	const outcome = await client.attempt(call);
	if (!('failure' in outcome)) throw new Error(`It succeeded: ${inspect(outcome.result)}`);
	return client.error(outcome.failure);
}

it('sends the bare key and returns the JSON', async () => {
	expect(await (await clientOf()).attempt(me)).toEqual({
		result: { accountId: fake.account.id, apiKeyName: 'n8n' },
	});
	expect(fake.requests[0]!.headers.authorization).toBe(fake.apiKey);
});

it('accepts base URLs with a trailing slash and surrounding blanks', async () => {
	const client = await clientOf({ baseUrl: ` ${fake.baseUrl}/ ` });
	expect(await client.attempt(me)).toHaveProperty('result');
});

it.each(['', '/'])(
	"accepts the multichannel address as Salesforge's own clients have it, with %j at its end",
	async (end) => {
		const { id } = fake.addWorkspace();
		const multichannelBaseUrl = fake.multichannelBaseUrl.replace(/\/multichannel$/, end);
		const client = await clientOf({ multichannelBaseUrl });
		const path = `/workspaces/${id}/sequences`;
		const list: Call = { api: 'multichannel', path, purpose: 'list', notFound: 'no list' };
		expect(await client.attempt(list)).toHaveProperty('result.sequences');
	},
);

it('says that a wrong path looks like a wrong key', async () => {
	const { origin } = new URL(fake.baseUrl);
	expect((await errorOf(me, { baseUrl: origin })).message).toMatch(
		/Authorization failed.*'Base URL'.*\/public\/v2/,
	);
	const error = await errorOf(me, { apiKey: 'a-wrong-key' });
	expect(error.message).not.toContain('Base URL');
});

it.each(['api.salesforge.ai', 'ftp://api.salesforge.ai', 'https://'])(
	'says what is wrong with the base URL %j',
	async (baseUrl) => {
		const client = await clientOf({ baseUrl });
		await expect(client.attempt(me)).rejects.toThrow(NodeOperationError);
		await expect(client.attempt(me)).rejects.toThrow(/'Base URL'.*https:/);
	},
);

it.each<[string, { baseUrl?: string }, Fault | null]>([
	['not a URL', { baseUrl: 'salesforge' }, null],
	['unreachable', { baseUrl: 'http://127.0.0.1:9/public/v2' }, null],
	['without the usual path', { baseUrl: 'ORIGIN' }, null],
	['a proxy that answers with a page', {}, { kind: 'malformed' }],
	['a proxy that redirects', {}, redirectTo('https://login.example/')],
])(
	'says where the base URL is, which the credential hides, when it is %s',
	async (_, base, fault) => {
		const { origin } = new URL(fake.baseUrl);
		if (fault) fake.fail({}, fault);
		const client = await clientOf({
			...base,
			...(base.baseUrl === 'ORIGIN' && { baseUrl: origin }),
		});
		await expect(client.call(me)).rejects.toThrow(
			/base URL.* of the Salesforge credential, under 'Custom Addresses'/i,
		);
	},
);

describe('is repeated', () => {
	it.each<[string, Fault]>([
		['429', tooManyRequests(0)],
		['500', failWith(500)],
		['503', failWith(503)],
		['a closed connection', { kind: 'drop' }],
		['a missing response', { kind: 'hang' }],
	])('after %s, and succeeds', async (_, fault) => {
		fake.fail({ times: 2 }, fault);
		const outcome = await withFakeTimers(async () => await (await clientOf()).attempt(me));
		expect(outcome).toHaveProperty('result.apiKeyName', 'n8n');
		expect(fake.requests).toHaveLength(3);
	});

	it('not before the time that Salesforge asks for', async () => {
		fake.fail({}, tooManyRequests(1));
		const waited = await withFakeTimers(async () => {
			const before = Date.now();
			await (await clientOf()).attempt(me);
			return Date.now() - before;
		});
		expect(waited).toBeGreaterThanOrEqual(990);
	});

	it('not at all when Salesforge asks for too long a wait', async () => {
		fake.fail({ times: Infinity }, tooManyRequests(3600));
		const error = await errorOf(me);
		expect(error.message).toMatch(/too many requests.*in 3600 seconds/);
		expect(fake.requests).toHaveLength(1);
	});

	it('up to a limit', async () => {
		fake.fail({ times: Infinity }, failWith(502));
		const error = await errorOf(me);
		expect(error.message).toBe(
			'Could not look at the account: Salesforge returned a server error (HTTP 502). Try again later',
		);
		expect(error.description).toBe('commanded 502');
		expect(error.httpCode).toBe('502');
		expect(fake.requests).toHaveLength(3);
	});
});

describe('a POST', () => {
	const create: Call = { ...me, method: 'POST', body: { name: 'x' }, purpose: 'register' };

	it.each<[string, Fault, boolean]>([
		['500', failWith(500), true],
		['a closed connection', { kind: 'drop' }, true],
		['a missing response', { kind: 'hang' }, true],
		['422', failWith(422), false],
	])('is not repeated after %s', async (_, fault, mayHaveActed) => {
		fake.fail({ times: Infinity }, fault);
		const outcome = await withFakeTimers(async () => await (await clientOf()).attempt(create));
		expect(outcome).toMatchObject({ failure: { mayHaveActed } });
		expect(fake.requests).toHaveLength(1);
	});

	it('is repeated after 429, because it was not processed', async () => {
		fake.fail({ times: 2 }, tooManyRequests(0));
		await (await clientOf()).attempt(create);
		expect(fake.requests).toHaveLength(3);
	});

	it('is known not to have arrived if no connection was made', async () => {
		const client = await clientOf({ baseUrl: 'http://127.0.0.1:9/public/v2' });
		expect(await client.attempt(create)).toMatchObject({ failure: { mayHaveActed: false } });
	});
});

describe('is not repeated, and says what to do', () => {
	it.each<[number, RegExp]>([
		[400, /did not accept the request \(HTTP 400\)\. Check the node's parameters/],
		[401, /Authorization failed.*API key.*Settings > API & MCP \(or API, or Integrations\)/],
		[403, /does not allow this.*Use the key of a user who has access/],
		[404, /there is none\. Look elsewhere/],
		[422, /did not accept the request \(HTTP 422\)/],
		[501, /HTTP 501/],
	])('after %d', async (status, message) => {
		fake.fail({ times: Infinity }, failWith(status));
		const error = await errorOf(me);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toMatch(/^Could not look at the account: /);
		expect(error.message).toMatch(message);
		expect(error.description).toBe(`commanded ${status}`);
		expect(error.httpCode).toBe(String(status));
		expect(fake.requests).toHaveLength(1);
	});

	it("after 422, in Salesforge's own words", async () => {
		const { id } = fake.addWorkspace();
		const untagged = { firstName: 'Ada', email: 'ada@lovelace.example' };
		const error = await errorOf({
			...me,
			method: 'POST',
			path: `/workspaces/${id}/contacts/bulk`,
			body: { contacts: [untagged] },
		});
		expect(error.message).toContain(
			"(HTTP 422): at least one tag must be provided for each contact. Check the node's parameters",
		);
	});

	it('when the response is not JSON', async () => {
		fake.fail({}, { kind: 'malformed' });
		const error = await errorOf(me);
		expect(error.message).toMatch(/did not return the expected JSON.*base URLs/);
		expect(fake.requests).toHaveLength(1);
	});

	it('when the response contains no list', async () => {
		fake.fail({}, { kind: 'answer', status: 200, body: { items: [] } });
		const client = await clientOf();
		await expect(take(streamList(client, me, withId))).rejects.toThrow(
			/did not return the expected JSON/,
		);
	});
});

it.each([
	['refuses', 'http://127.0.0.1:9/public/v2', 'ECONNREFUSED'],
	[
		'does not exist',
		'http://api.nowhere.invalid/public/v2',
		expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
	],
])('says that n8n could not reach a host that %s, and what to check', async (_, baseUrl, code) => {
	const client = await clientOf({ baseUrl });
	const outcome = (await client.attempt(me)) as { failure: Failure };
	const { host } = new URL(baseUrl);
	expect(outcome.failure.message).toBe(
		`Could not look at the account: n8n could not reach ${host}. Check the base URLs of the Salesforge credential, under 'Custom Addresses', and that n8n can connect to this host`,
	);
	const error = client.error(outcome.failure);
	expect(error.description?.replace('The connection failed with ', '')).toEqual(code);
	expect(error.forItem(error.node, 0).description).not.toContain('Salesforge says');
});

it('does not quote a page of HTML as the words of Salesforge', async () => {
	fake.fail({ times: Infinity }, { kind: 'answer', status: 401, body: '<html>Bad Gateway</html>' });
	const error = (await errorOf(me)) as SalesforgeApiError;
	expect(error.forItem(error.node, 0).description).not.toMatch(/Salesforge says|html/);
});

it('accepts a key that was pasted with a trailing line break', async () => {
	const client = await clientOf({ apiKey: `${fake.apiKey}\n` });
	expect(await client.attempt(me)).toHaveProperty('result');
});

it('reads an empty list in any form', async () => {
	const client = await clientOf();
	for (const body of [{ data: [] }, { data: null }, []]) {
		fake.fail({}, { kind: 'answer', status: 200, body });
		expect(await take(streamList(client, me, withId))).toEqual([]);
		fake.recover();
	}
});

describe('another server', () => {
	let server: Server | undefined;
	const seen: IncomingMessage[] = [];

	async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
		seen.length = 0;
		server = createServer((request, response) => {
			seen.push(request);
			answer(request, response);
		});
		await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	}

	afterEach(async () => {
		server?.closeAllConnections();
		await new Promise((closed) => server?.close(closed));
	});

	it('never gets the key through a redirect', async () => {
		const origin = await serve((_request, response) => response.end('{}'));
		fake.fail({ times: Infinity }, redirectTo(`${origin}/stolen`));
		const error = await errorOf(me);
		expect(seen).toEqual([]);
		expect(error.message).toContain(`redirects to ${origin}`);
		expect(error.message).toMatch(/API key is not sent/);
	});

	it('is not waited for beyond the limit, even when it sends byte by byte', async () => {
		const timers: NodeJS.Timeout[] = [];
		const origin = await serve((_request, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			timers.push(setInterval(() => response.write(' '), 100));
		});
		const error = await withFakeTimers(
			async () => await errorOf(me, { baseUrl: origin }, { ...quick, retry: 0 }),
		);
		timers.forEach((timer) => clearInterval(timer));
		expect(error.message).toMatch(/did not answer within 1 seconds\. Try again later/);
	});

	it('is called again when it cuts off its response', async () => {
		let asked = 0;
		const origin = await serve((_request, response) => {
			if (++asked > 1) return response.end('{"ok":true}');
			response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
			return response.write('{"data":', () => response.destroy());
		});
		expect(await (await clientOf({ baseUrl: origin })).attempt(me)).toEqual({
			result: { ok: true },
		});
		expect(asked).toBe(2);
	});
});

it('never puts the API key into an error', async () => {
	const faults: Fault[] = [
		{ kind: 'answer', status: 401, body: { message: `invalid key ${fake.apiKey}` } },
		{ kind: 'answer', status: 500, body: `Authorization: ${fake.apiKey}` },
		failWith(422),
		tooManyRequests(3600),
		redirectTo(`https://elsewhere.example/?key=${fake.apiKey}`),
		{ kind: 'drop' },
		{ kind: 'hang' },
		{ kind: 'malformed' },
	];
	for (const fault of faults) {
		fake.fail({ times: Infinity }, fault);
		const error = await withFakeTimers(async () => await errorOf(me, {}, { ...quick, retry: 0 }));
		expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(fake.apiKey);
		expect(JSON.stringify(error)).not.toContain(fake.apiKey);
		fake.recover();
	}
});
