import { randomUUID } from 'node:crypto';

import { extractReply, generateSamples, isReply, toEvent } from '../../nodes';
import { articleBodies, articleBody } from '../fixtures/article';
import { Receiver } from '../../harness/services/receiver';
import type { N8nClient } from '../../harness/n8n/client';
import { callInstead, importExample, type Credentials } from '../../harness/n8n/examples';
import { Listener } from '../../harness/n8n/listener';
import { sharedN8n } from './shared';
import { TRIGGER } from '../../harness/n8n/workflows';

const API_KEY = 'a key of Salesforge';

let client: N8nClient;
let service: Receiver;
let credentials: Credentials;

beforeAll(async () => {
	client = await sharedN8n();
	credentials = {
		salesforgeApi: await client.createCredential('salesforgeApi', 'Salesforge', {
			apiKey: API_KEY,
			baseUrl: 'https://api.salesforge.ai/public/v2',
			multichannelBaseUrl: 'https://multichannel-api.salesforge.ai/public/multichannel',
		}),
		httpHeaderAuth: await client.createCredential('httpHeaderAuth', 'CRM', {
			name: 'x-api-key',
			value: 'a key of the CRM',
		}),
	};
});

beforeEach(async () => {
	service = await Receiver.start();
});

afterEach(async () => await service.stop());

/** The example, active, with the local service in the place of those that it calls. */
async function start(file: string): Promise<Listener> {
	const workflow = callInstead(importExample(file, credentials), service.origin);
	return await Listener.activate(client, workflow);
}

/** Sends the bodies one after the other and waits until all the executions have ended well. */
async function send(listener: Listener, bodies: unknown[], executions: number): Promise<void> {
	for (const body of bodies) expect(await listener.send(body)).toMatchObject({ status: 200 });
	await listener.items(executions);
}

const samples = generateSamples({ count: 44, seed: 'local' });
const events = samples.map((body) => toEvent(body));

it('replies-to-slack.json posts what the leads wrote themselves', async () => {
	const replies = events.filter(isReply);
	await send(await start('replies-to-slack.json'), samples, replies.length);
	const expected = replies.map((event) => extractReply(event)).filter((r) => !r.isOutOfOffice);
	expect(expected.length).toBeLessThan(replies.length);
	const texts = service.calls.map(({ body }) => (body as { text: string }).text);
	expect(texts).toHaveLength(expected.length);
	for (const { event, fromName, text } of expected) {
		const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		expect(texts).toContain(`*${fromName}* replied (${event})\n${escaped}`);
	}
});

it('positive-replies-to-crm.json puts each contact under its address, with the credential', async () => {
	const positive = events.filter(({ event }) => event === 'positive_reply');
	expect(positive.length).toBeGreaterThan(1);
	await send(await start('positive-replies-to-crm.json'), samples, positive.length);
	expect(service.calls).toHaveLength(positive.length);
	for (const event of positive) {
		const address = event.contact!.email!;
		const call = service.calls.find(({ path }) => path.endsWith(encodeURIComponent(address)))!;
		expect(call).toMatchObject({
			method: 'PUT',
			path: `/api/contacts/${encodeURIComponent(address)}`,
			body: { email: address, company: event.contact!.company, stage: 'interested' },
		});
		expect(call.headers['x-api-key']).toBe('a key of the CRM');
	}
});

describe('bounces-and-unsubscribes.json', () => {
	const columns = ['address', 'reason', 'since'];
	let tables: string;

	beforeEach(async () => {
		const { id } = await client.rest<{ id: string }>('GET', '/projects/personal');
		tables = `/projects/${id}/data-tables`;
	});

	it('keeps each address once, and tells Salesforge of it with its own credential', async () => {
		const { id: tableId } = await client.rest<{ id: string }>('POST', tables, {
			name: `Stop list ${randomUUID()}`,
			columns: columns.map((name) => ({ name, type: 'string' })),
		});
		const stops = [articleBody(4), articleBody(5)].map((body, index) => ({
			...body,
			contact: {
				...(body.contact as object),
				id: `lead_${index}`,
				email: `lead${index}@a.example`,
			},
			sequenceEmail: { ...(body.sequenceEmail as object), toEmail: `lead${index}@a.example` },
		}));
		const again = { ...stops[0]!, extra: 'a second time' };
		const file = 'bounces-and-unsubscribes.json';
		const example = callInstead(importExample(file, credentials), service.origin);
		const stopList = example.nodes.find(({ name }) => name === 'Stop List')!;
		stopList.parameters.dataTableId = { __rl: true, mode: 'list', value: tableId };
		const listener = await Listener.activate(client, example);
		await send(listener, [...stops, articleBody(1), again], 3);

		const { data } = await client.rest<{ data: Array<Record<string, unknown>> }>(
			'GET',
			`${tables}/${tableId}/rows`,
		);
		expect(data.map(({ address, reason, since }) => ({ address, reason, since }))).toEqual([
			{
				address: 'lead0@a.example',
				reason: 'unsubscribed',
				since: '2023-12-06T14:06:47.000Z',
			},
			{ address: 'lead1@a.example', reason: 'bounced', since: '2023-12-06T14:09:12.000Z' },
		]);
		expect(service.calls).toHaveLength(3);
		const workspaceId = (articleBody(4).workspace as { id: string }).id;
		expect(service.calls[0]).toMatchObject({
			method: 'POST',
			path: `/public/v2/workspaces/${workspaceId}/dnc/bulk`,
			body: { dncs: ['lead0@a.example'] },
		});
		for (const { headers } of service.calls) expect(headers.authorization).toBe(API_KEY);
		await client.rest('DELETE', `${tables}/${tableId}`);
	});
});

it('linkedin-replies.json makes a to-do of each reply on LinkedIn, by the profile', async () => {
	const types = ['linkedin_replied', 'positive_reply', 'negative_reply'];
	const chosen = events.filter(({ event }) => types.includes(event));
	const onLinkedin = chosen.filter(({ reply }) => reply?.channel === 'linkedin');
	expect(onLinkedin.length).toBeLessThan(chosen.length);
	await send(await start('linkedin-replies.json'), samples, chosen.length);
	const todos = service.calls.map(({ body }) => body as Record<string, unknown>);
	expect(todos).toHaveLength(onLinkedin.length);
	for (const event of onLinkedin) {
		expect(todos).toContainEqual({
			title: expect.stringMatching(/^Answer .+ on LinkedIn$/),
			due: event.eventTime,
			link: event.contact!.linkedinUrl,
			notes: extractReply(event as Parameters<typeof extractReply>[0]).text,
		});
	}
});

it('once-only.json notifies once for each happening, however often it arrives', async () => {
	const copies = articleBodies.map((body) => ({
		...body,
		webhookInfo: { ...(body.webhookInfo as object), id: 'wh_another' },
	}));
	const sent = [...articleBodies, ...copies, ...articleBodies];
	const example = callInstead(importExample('once-only.json', credentials), service.origin);
	// As if each delivery came to another process, whose trigger has seen none of the others.
	const trigger = example.nodes.find(({ name }) => name === TRIGGER)!;
	trigger.parameters.options = { dropDuplicates: false };
	const listener = await Listener.activate(client, example);
	// One after the other: executions that overlap overwrite what Remove Duplicates keeps, see the example's note.
	for (const [index, body] of sent.entries()) {
		await listener.send(body);
		await client.finishedExecutions(listener.workflow.id, index + 1);
	}
	await listener.items(sent.length);
	const ids = service.calls.map(({ body }) => (body as { eventId: string }).eventId);
	expect(ids.sort()).toEqual(articleBodies.map((body) => toEvent(body).eventId).sort());
});
