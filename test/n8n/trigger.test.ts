import { articleBodies, articleBody } from '../../harness/fixtures/article';
import type { N8nClient } from '../../harness/n8n/client';
import { Listener } from '../../harness/n8n/listener';
import { sharedN8n } from './shared';
import { chain, salesforgeNode, triggerNode } from '../../harness/n8n/workflows';

/** The body's number, its reported and real type, and whether it names a sequence (docs/salesforge-api.md). */
const ARTICLE = [
	{ n: 1, reported: 'email_sent', event: 'email_sent', scoped: true },
	{ n: 2, reported: 'email_opened', event: 'email_opened', scoped: true },
	{ n: 3, reported: 'email_bounced', event: 'link_clicked', scoped: true },
	{ n: 4, reported: 'email_bounced', event: 'contact_unsubscribed', scoped: true },
	{ n: 5, reported: 'email_bounced', event: 'email_bounced', scoped: true },
	{ n: 6, reported: 'email_replied', event: 'email_replied', scoped: true },
	{ n: 7, reported: 'positive_reply', event: 'positive_reply', scoped: false },
	{ n: 8, reported: 'negative_reply', event: 'negative_reply', scoped: false },
	{ n: 9, reported: 'linkedin_replied', event: 'linkedin_replied', scoped: true },
] as const;

let client: N8nClient;

beforeAll(async () => {
	client = sharedN8n();
});

/** A listening workflow with the trigger and Flatten. */
async function listen(name: string, parameters: Record<string, unknown>): Promise<Listener> {
	return await Listener.activate(
		client,
		chain(name, triggerNode(parameters), salesforgeNode('Flatten', { operation: 'flatten' })),
	);
}

describe('the nine bodies of the article', () => {
	it('become one typed item each, whatever type they report, and pass through Flatten', async () => {
		const listener = await listen('All events', { events: ['*'] });
		for (const body of articleBodies) {
			expect(await listener.send(body)).toMatchObject({
				status: 200,
				json: { status: 'accepted' },
			});
		}
		const items = await listener.items(9);
		expect(items.map((each) => each.length)).toEqual(Array(9).fill(1));
		const jsons = items.map(([item]) => item!.json);
		expect(jsons.map(({ event, reportedEvent }) => ({ event, reportedEvent }))).toEqual(
			ARTICLE.map(({ event, reported }) => ({ event, reportedEvent: reported })),
		);
		expect(jsons[2]).toMatchObject({
			event: 'link_clicked',
			eventTime: '2023-12-06T14:04:22.000Z',
			sequence: { id: 'seq_verfvuynadkes5l1l0gdw', name: 'Salesforge Sequence' },
			details: { clickedAt: '2023-12-06T14:04:22.000Z', link: '' },
			reply: null,
			extra: {},
		});
		expect(jsons[6]).toMatchObject({
			event: 'positive_reply',
			sequence: null,
			email: null,
			reply: { channel: 'email', subject: 'Re: More sales in Q4?' },
		});
		for (const json of jsons) expect(json).not.toHaveProperty('issues');

		const flat = (await listener.items(9, 'Flatten')).map(([item]) => item!.json);
		expect(flat[2]).toMatchObject({ event: 'link_clicked', contact_firstName: 'Bill' });
		expect(flat[8]).toMatchObject({ reply_channel: 'linkedin', details_threadId: 'thread_abc123' });
	});

	it.each([
		{ unscopedEvents: 'keep', kept: ['positive_reply', 'negative_reply', 'linkedin_replied'] },
		{ unscopedEvents: 'drop', kept: ['linkedin_replied'] },
	])(
		'are filtered by another sequence with unscopedEvents $unscopedEvents',
		async ({ unscopedEvents, kept }) => {
			const listener = await listen(`Sequence, ${unscopedEvents}`, {
				events: ['*'],
				sequenceIds: 'seq_456, 789',
				options: { unscopedEvents },
			});
			for (const [index, body] of articleBodies.entries()) {
				const { event } = ARTICLE[index]!;
				const { status, json } = await listener.send(body);
				expect(status).toBe(200);
				expect(json.status).toBe(kept.includes(event) ? 'accepted' : 'ignored');
				if (json.status === 'ignored') expect(json.reason).toContain('sequence');
			}
			const items = await listener.items(kept.length);
			expect(items.map(([item]) => item!.json.event)).toEqual(kept);
		},
	);

	it('are filtered by their real event type, not the reported one', async () => {
		const listener = await listen('Bounces', { events: ['email_bounced', 'label_changed'] });
		for (const body of articleBodies) expect((await listener.send(body)).status).toBe(200);
		const items = await listener.items(1);
		expect(items[0]![0]!.json).toMatchObject({
			event: 'email_bounced',
			details: { bouncedAt: '2023-12-06T14:09:12.000Z' },
		});
	});

	it('keep every field of an undocumented or unknown type', async () => {
		const listener = await listen('Unknown', { events: ['*'] });
		const rest = articleBody(1);
		delete rest.emailSentData;
		const info = rest.webhookInfo as Record<string, unknown>;
		for (const type of ['label_changed', 'dnc_added', 'not_yet_known']) {
			await listener.send({
				...rest,
				webhookInfo: { ...info, type },
				label: { id: 7, tags: ['a'] },
			});
		}
		const items = await listener.items(3);
		expect(items.map(([item]) => item!.json.event)).toEqual([
			'label_changed',
			'dnc_added',
			'not_yet_known',
		]);
		for (const [item] of items) {
			expect(item!.json.extra).toEqual({ label: { id: 7, tags: ['a'] } });
			expect(item!.json).not.toHaveProperty('issues');
		}
	});

	it('have the chosen shape', async () => {
		const flat = await listen('Flat', { events: ['*'], output: 'flat' });
		const raw = await listen('Raw', { events: ['*'], output: 'raw' });
		await flat.send(articleBodies[5]);
		await raw.send(articleBodies[5]);
		expect((await flat.items(1))[0]![0]!.json).toMatchObject({
			event: 'email_replied',
			reply_fromName: 'Bill Gates',
			sequence_id: 'seq_verfvuynadkes5l1l0gdw',
		});
		expect((await raw.items(1))[0]![0]!.json).toEqual(articleBodies[5]);
	});
});

describe('one event', () => {
	it('starts one execution, although it arrives from two webhooks and is retried', async () => {
		const listener = await listen('Duplicates', { events: ['*'] });
		const copy = structuredClone(articleBodies[0]!);
		(copy.webhookInfo as { id: string }).id = 'wh_another';
		const answers = [];
		for (const body of [articleBodies[0], copy, articleBodies[0]]) {
			answers.push((await listener.send(body)).json.status);
		}
		expect(answers).toEqual(['accepted', 'ignored', 'ignored']);
		await listener.items(1);
	});

	it('starts an execution every time with dropDuplicates off', async () => {
		const listener = await listen('All copies', {
			events: ['*'],
			options: { dropDuplicates: false },
		});
		await listener.send(articleBodies[0]);
		await listener.send(articleBodies[0]);
		await listener.items(2);
	});

	it('counts once per contact and sequence with onlyFirst', async () => {
		const listener = await listen('First opens', {
			events: ['email_opened'],
			options: { onlyFirst: true },
		});
		const later = structuredClone(articleBodies[1]!);
		(later.webhookInfo as { eventTime: string }).eventTime = '2023-12-07T09:00:00Z';
		const other = structuredClone(later);
		(other.contact as { id: string }).id = 'lead_other';
		const answers = [];
		for (const body of [articleBodies[1], later, other]) {
			answers.push((await listener.send(body)).json);
		}
		expect(answers).toEqual([
			{ status: 'accepted' },
			{ status: 'ignored', reason: 'not the first email_opened of this contact and sequence' },
			{ status: 'accepted' },
		]);
		await listener.items(2);
	});
});

describe('an array of events', () => {
	it('becomes one item each in one execution, and malformed ones do not affect the others', async () => {
		const listener = await listen('Arrays', { events: ['*'] });
		const { status, json } = await listener.send([articleBodies[0], 'text', {}, articleBodies[5]]);
		expect(status).toBe(200);
		expect(json).toMatchObject({
			status: 'accepted',
			events: 2,
			rejected: [{ index: 1 }, { index: 2 }],
		});
		const [items] = await listener.items(1);
		expect(items!.map(({ json: { event } }) => event)).toEqual(['email_sent', 'email_replied']);
	});
});

describe('bad input', () => {
	let listener: Listener;

	beforeAll(async () => {
		listener = await listen('Bad input', { events: ['*'] });
	});

	const json = { 'content-type': 'application/json' };
	const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;

	it.each([
		{ what: 'an empty body', body: '', headers: json, reason: /empty/ },
		{ what: 'a string', body: '"email_sent"', headers: json, reason: null },
		{ what: 'a number', body: '7', headers: json, reason: null },
		{ what: 'null', body: 'null', headers: json, reason: null },
		{ what: 'an empty object', body: '{}', headers: json, reason: /empty object/ },
		{ what: 'an empty array', body: '[]', headers: json, reason: /empty array/ },
		{
			what: 'an object that is not an event',
			body: '{"a":1}',
			headers: json,
			reason: /webhookInfo/,
		},
		{ what: 'deep nesting', body: deep, headers: json, reason: /webhookInfo/ },
		{
			what: 'prototype keys',
			body: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
			headers: json,
			reason: /webhookInfo/,
		},
		{
			what: 'a form',
			body: 'a=1',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			reason: /form-urlencoded/,
		},
		{ what: '10 MB of text', body: 'x'.repeat(10e6), headers: {}, reason: /not valid JSON/ },
		{ what: 'XML', body: '<a/>', headers: { 'content-type': 'application/xml' }, reason: /xml/ },
	])('$what is answered with 400 and a reason', async ({ body, headers, reason }) => {
		const answer = await listener.post(Buffer.from(body), headers as Record<string, string>);
		expect({ status: answer.status, text: answer.text.slice(0, 300) }).toMatchObject({
			status: 400,
		});
		if (reason) expect(answer.json).toMatchObject({ reason: expect.stringMatching(reason) });
	});

	it('broken JSON is refused by n8n itself', async () => {
		const { status, text } = await listener.post('{"webhookInfo":');
		expect(status).toBe(422);
		expect(text).toContain('Failed to parse request body');
	});

	it('GET is refused', async () => {
		expect((await fetch(listener.url)).status).toBe(404);
	});

	it('an event without a content type, or as text, is still an event', async () => {
		const body = Buffer.from(JSON.stringify(articleBodies[0]));
		expect(await listener.post(body, {})).toMatchObject({ status: 200 });
		const next = Buffer.from(JSON.stringify(articleBodies[1]));
		expect(await listener.post(next, { 'content-type': 'text/plain' })).toMatchObject({
			status: 200,
		});
		await listener.items(2);
	});

	it('missing and malformed fields of a known type are named, and the event is emitted', async () => {
		const body = structuredClone(articleBodies[5]!);
		delete body.contact;
		body.mailbox = 'sales';
		(body.webhookInfo as { eventTime: string }).eventTime = 'yesterday';
		expect(await listener.send(body)).toMatchObject({ status: 200, json: { status: 'accepted' } });
		const item = (await listener.items(3))[2]![0]!.json;
		expect(item).toMatchObject({
			event: 'email_replied',
			eventTime: null,
			contact: null,
			mailbox: null,
			reply: { fromName: 'Bill Gates' },
			extra: { mailbox: 'sales', webhookInfo: { eventTime: 'yesterday' } },
		});
		const paths = (item.issues as Array<{ path: string }>).map(({ path }) => path);
		expect(paths.sort()).toEqual(['contact', 'mailbox', 'webhookInfo.eventTime']);
	});

	it('deep nesting in an event is kept as text', async () => {
		const body = JSON.stringify(articleBodies[6]).replace(/}$/, `,"deep":${deep}}`);
		expect(await listener.post(body)).toMatchObject({ status: 200 });
		const item = (await listener.items(4))[3]![0]!.json;
		expect(JSON.stringify(item.extra)).toContain('{\\"a\\":{\\"a\\":');
	});

	it('leaves n8n running and nothing half-processed', async () => {
		await listener.items(4);
		const response = await fetch(`${client.baseUrl}/healthz/readiness`);
		expect(response.status).toBe(200);
	});
});
