import { inspect } from 'node:util';

import type { IWebhookResponseData } from 'n8n-workflow';

import { articleBody } from '../../../harness/fixtures/article';
import { TriggerHost, type Credential } from '../../../harness/n8nCore/triggerHost';

const API_KEY = 'sf_key_of_this_test';
const TOKEN = 'webhook-token-of-this-test';

const hosts: TriggerHost[] = [];
let results: IWebhookResponseData[];
let count = 0;

beforeEach(() => {
	results = [];
});

afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(hosts.splice(0).map(async (host) => await host.close()));
});

/** Every trigger is a separate node, because its secret is kept as long as the process runs. */
async function listen(
	parameters: Record<string, unknown>,
	credential: Partial<Credential> | null,
): Promise<TriggerHost> {
	const full = credential && {
		apiKey: API_KEY,
		baseUrl: 'http://127.0.0.1:9',
		multichannelBaseUrl: 'http://127.0.0.1:9',
		...credential,
	};
	const host = new TriggerHost({ events: ['*'], ...parameters } as never, full, {
		id: `auth-${count++}`,
	});
	hosts.push(host);
	await host.listen((result) => results.push(result));
	return host;
}

let delivered = 0;

async function deliver(
	host: TriggerHost,
	{
		query = '',
		headers = {},
		body = { ...articleBody(1), copy: delivered++ } as unknown,
	}: { query?: string; headers?: Record<string, string>; body?: unknown } = {},
) {
	const response = await fetch(`${host.webhookOrigin}/webhook/1/webhook${query}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
	return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

const executions = () => results.filter(({ workflowData }) => workflowData).length;

const missing = { status: 401, json: { status: 'rejected', reason: 'The token is missing' } };
const wrong = { status: 403, json: { status: 'rejected', reason: 'The token is invalid' } };
const accepted = { status: 200, json: { status: 'accepted' } };

describe('manual registration', () => {
	const manual = { registration: 'manual' };

	it('without a credential allows anyone who knows the path', async () => {
		const host = await listen(manual, null);
		expect(await deliver(host)).toEqual(accepted);
		expect(host.credentialReads).toBe(0);
	});

	it('with a credential without a webhook token does so too', async () => {
		expect(await deliver(await listen(manual, { webhookToken: '' }))).toEqual(accepted);
	});

	it.each<[string, { query?: string; headers?: Record<string, string> }]>([
		['query', { query: `?token=${TOKEN}` }],
		['header', { headers: { 'X-Webhook-Token': TOKEN } }],
		['Bearer', { headers: { Authorization: `Bearer ${TOKEN}` } }],
		['bearer, in lower case', { headers: { Authorization: `bearer ${TOKEN}` } }],
		['header, beside a wrong query', { query: '?token=x', headers: { 'X-Webhook-Token': TOKEN } }],
	])('accepts the token in the %s', async (_, request) => {
		const host = await listen(manual, { webhookToken: TOKEN });
		expect(await deliver(host, request)).toEqual(accepted);
		expect(executions()).toBe(1);
	});

	it.each<[string, { query?: string; headers?: Record<string, string> }]>([
		['none', {}],
		['an empty one', { query: '?token=' }],
		['two in the query', { query: '?token=a&token=b' }],
		['one by Basic', { headers: { Authorization: `Basic ${TOKEN}` } }],
		['one in another header', { headers: { 'X-Token': TOKEN } }],
	])('without a token (%s) answers 401', async (_, request) => {
		const host = await listen(manual, { webhookToken: TOKEN });
		expect(await deliver(host, request)).toEqual(missing);
		expect(executions()).toBe(0);
	});

	it.each([
		'nonsense',
		TOKEN.slice(0, -1),
		`${TOKEN}x`,
		TOKEN.toUpperCase(),
		API_KEY,
		'x'.repeat(5000),
		'%00',
	])('with the wrong token %j answers 403', async (token) => {
		const host = await listen(manual, { webhookToken: TOKEN });
		expect(await deliver(host, { query: `?token=${token}` })).toEqual(wrong);
		expect(executions()).toBe(0);
	});

	it('refuses before it reads the body', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		expect(await deliver(host, { body: { no: 'event' } })).toEqual(missing);
	});

	it('answers 500 and allows nobody when the credential is gone', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		host.credential = null;
		const { status, json } = await deliver(host, { query: `?token=${TOKEN}` });
		await deliver(host, { query: `?token=${TOKEN}` });
		expect(status).toBe(500);
		expect(json.reason).toBe('The credential of this trigger cannot be read');
		expect(host.logged('error')).toEqual([expect.stringMatching(/cannot be read.*does not exist/)]);
		expect(executions()).toBe(0);
	});

	it('reads the credential once for many deliveries and for a flood of wrong tokens', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		const before = Date.now();
		for (let n = 0; n < 100; n++) await deliver(host, { query: `?token=${TOKEN}` });
		for (let n = 0; n < 300; n++) await deliver(host, { query: `?token=wrong-${n}` });
		const secondsPassed = Math.ceil((Date.now() - before) / 1000);
		expect(executions()).toBe(100);
		expect(host.credentialReads).toBeLessThanOrEqual(1 + secondsPassed);
	});

	it('accepts a changed token within a second', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		expect(await deliver(host, { query: `?token=${TOKEN}` })).toEqual(accepted);
		host.credential = { ...host.credential!, webhookToken: 'new-token' };
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000);
		expect(await deliver(host, { query: '?token=new-token' })).toEqual(accepted);
		expect(await deliver(host, { query: `?token=${TOKEN}` })).toEqual(wrong);
	});

	it('accepts it at once after an activation', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		await deliver(host, { query: `?token=${TOKEN}` });
		host.credential = { ...host.credential!, webhookToken: 'new-token' };
		await host.activate();
		expect(await deliver(host, { query: `?token=${TOKEN}` })).toEqual(wrong);
		expect(await deliver(host, { query: '?token=new-token' })).toEqual(accepted);
	});

	it('never puts a token or a key into an item, a response or the log', async () => {
		const host = await listen(manual, { webhookToken: TOKEN });
		const answers = [
			await deliver(host, { query: `?token=${TOKEN}` }),
			await deliver(host, { query: `?token=${TOKEN}x` }),
			await deliver(host, { headers: { Authorization: `Bearer ${TOKEN}` } }),
		];
		host.credential = null;
		answers.push(await deliver(host, { query: `?token=${TOKEN}y` }));
		const everything = inspect([answers, results, host.log], { depth: 20 });
		expect(executions()).toBe(2);
		expect(everything).not.toContain(TOKEN);
		expect(everything).not.toContain(API_KEY);
	});
});

describe('automatic registration', () => {
	const automatic = { registration: 'automatic' };

	it.each([
		['', missing],
		['?event=email_sent', missing],
		[`?event=email_sent&token=${TOKEN}`, wrong],
		[`?event=email_sent&token=${API_KEY}`, wrong],
	])('with the query %j is refused', async (query, answer) => {
		const host = await listen(automatic, { webhookToken: TOKEN });
		expect(await deliver(host, { query })).toEqual(answer);
		expect(executions()).toBe(0);
	});

	it('does not accept a token in a header', async () => {
		const host = await listen(automatic, { webhookToken: TOKEN });
		expect(await deliver(host, { headers: { 'X-Webhook-Token': TOKEN } })).toEqual(missing);
	});

	it('without a credential allows nobody', async () => {
		expect(await deliver(await listen(automatic, null))).toMatchObject({ status: 500 });
	});

	it('with an empty API key allows nobody', async () => {
		expect(await deliver(await listen(automatic, { apiKey: '' }))).toMatchObject({ status: 500 });
	});
});

describe('the IP allowlist', () => {
	const allow = (ipAllowlist: unknown) => ({ registration: 'manual', options: { ipAllowlist } });
	const refused = {
		status: 403,
		json: { status: 'rejected', reason: 'The caller is not on the IP allowlist of this trigger' },
	};

	it.each(['', '127.0.0.1', '203.0.113.7, 127.0.0.0/8', ['::1', '::ffff:127.0.0.1']])(
		'%j allows this machine',
		async (list) => {
			expect(await deliver(await listen(allow(list), null))).toEqual(accepted);
		},
	);

	it.each(['203.0.113.7', '::1', ['10.0.0.0/8', '2001:db8::/32']])('%j does not', async (list) => {
		expect(await deliver(await listen(allow(list), null))).toEqual(refused);
		expect(executions()).toBe(0);
	});

	it('is no substitute for the token', async () => {
		const host = await listen(allow('127.0.0.1'), { webhookToken: TOKEN });
		expect(await deliver(host)).toEqual(missing);
	});

	it("does not trust the caller's own headers", async () => {
		const host = await listen(allow('203.0.113.7'), null);
		const headers = { 'X-Forwarded-For': '203.0.113.7', 'X-Real-IP': '203.0.113.7' };
		expect(await deliver(host, { headers })).toEqual(refused);
	});

	it.each(['127.0.0.1, nonsense', [{}], '127.0.0.1/99'])(
		'with an invalid entry (%j) allows nobody and says so',
		async (list) => {
			const host = await listen(allow(list), null);
			expect(await deliver(host)).toMatchObject({
				status: 403,
				json: { reason: 'The IP allowlist of this trigger has an invalid entry' },
			});
			expect(host.logged('error')).toHaveLength(1);
		},
	);
});
