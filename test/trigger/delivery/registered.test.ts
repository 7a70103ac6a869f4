import type { IWebhookResponseData } from 'n8n-workflow';

import { registeredUrl } from '../../../harness/n8nCore/registeredUrl';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { articleBody } from '../../../harness/fixtures/article';

/** Deliveries to webhooks that the trigger has registered. Their URL names their scope. */

const hosts: TriggerHost[] = [];
let results: IWebhookResponseData[];
let count = 0;

beforeEach(() => {
	results = [];
});

afterEach(async () => {
	await Promise.all(hosts.splice(0).map(async (host) => await host.close()));
});

async function listen(parameters: JsonObject): Promise<TriggerHost> {
	const host = new TriggerHost(
		{
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'id', value: 'wks_1' },
			...parameters,
		} as never,
		{ apiKey: 'key', baseUrl: 'http://127.0.0.1:9', multichannelBaseUrl: 'http://127.0.0.1:9' },
		{ id: `registered-${count++}` },
	);
	hosts.push(host);
	await host.listen((result) => results.push(result));
	return host;
}

async function post(host: TriggerHost, body: unknown, type: string, sequenceId?: string) {
	const response = await fetch(registeredUrl(host, type, sequenceId), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(10_000),
	});
	return { status: response.status, json: (await response.json()) as { status: string } };
}

function bodyWith(n: number, changes: JsonObject, type?: unknown): JsonObject {
	const body = { ...articleBody(n), ...changes };
	body.webhookInfo = { ...(body.webhookInfo as JsonObject), type };
	return body;
}

const outputs = () =>
	results.flatMap(({ workflowData }) => (workflowData ? [workflowData] : [])).at(-1)!;

describe('with Split Outputs, a body that reports a type that is unknown today', () => {
	const unknown = (type: string) => ({
		webhookInfo: { id: 'wh_1', type },
		contact: { id: 'lead_1', email: 'jane@example.com' },
	});

	it.each(['label_changed', 'dnc_added'])('goes to the output of its webhook, %s', async (type) => {
		const host = await listen({ events: ['email_sent', type], options: { splitOutputs: true } });
		const answer = await post(host, unknown('something_new'), type);
		expect(answer).toEqual({ status: 200, json: { status: 'accepted' } });
		expect(outputs().map((items) => items.length)).toEqual([0, 1]);
		expect(await post(host, unknown('something_new'), type)).toMatchObject({
			json: { status: 'ignored' },
		});
	});
});

describe('a body whose block is shared', () => {
	it.each([
		['reports another type of the block', 'email_replied'],
		['reports another type of another block', 'email_sent'],
		['reports an unknown type', 'lead_answered'],
		['reports nothing', undefined],
		['reports something other than text', 7],
	])("that %s has its webhook's type", async (_title, reported) => {
		const host = await listen({ events: ['positive_reply'] });
		const answer = await post(host, bodyWith(7, { copy: count }, reported), 'positive_reply');
		expect(answer).toEqual({ status: 200, json: { status: 'accepted' } });
		expect(outputs()).toMatchObject([[{ json: { event: 'positive_reply' } }]]);
	});

	it('is two events when it comes to the webhooks of two types', async () => {
		const host = await listen({
			events: ['email_replied', 'positive_reply'],
			options: { oneExecutionPerReply: false },
		});
		const body = bodyWith(7, {}, 'email_replied');
		expect((await post(host, body, 'email_replied')).json.status).toBe('accepted');
		expect((await post(host, body, 'positive_reply')).json.status).toBe('accepted');
		expect((await post(host, body, 'positive_reply')).json.status).toBe('ignored');
	});

	it('keeps its own type when it has another block', async () => {
		const host = await listen({ events: ['positive_reply', 'link_clicked'] });
		await post(host, articleBody(3), 'positive_reply');
		expect(outputs()).toMatchObject([[{ json: { event: 'link_clicked' } }]]);
	});
});

describe('an empty sequence', () => {
	it.each([
		{ id: '', name: '' },
		{ id: ' ', name: '' },
		{ id: null, name: null },
		{ name: '' },
		{},
		null,
		'',
	])("%j is replaced by the URL's", async (sequence) => {
		const host = await listen({ events: ['email_replied'], sequences: ['seq_1'] });
		const body = bodyWith(6, { sequence }, 'email_replied');
		expect((await post(host, body, 'email_replied', 'seq_1')).json.status).toBe('accepted');
		expect(outputs()).toMatchObject([[{ json: { sequence: { id: 'seq_1' } } }]]);
	});
});
