import { itemsOf } from '../../../harness/n8nCore/execute';
import {
	addMailbox,
	emailReplyArrives,
	failWith,
	linkedinReplyArrives,
	type Arrival,
} from '../../../harness/salesforge';
import { toEvent } from '../../../nodes';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { callsOf, errorOf, jsonOf, QUICK, run } from '../node';
import { addOthers, fake, store } from './inbox';

const bodyOf = ({ fakeEvent }: Arrival) => fakeEvent.body as JsonObject;
const get = async (...items: unknown[]) =>
	jsonOf(await run(fake, 'conversation/get', {}, itemsOf(...items)));

const idsOf = ({ thread }: Arrival) => ({
	conversationId: thread.id,
	mailboxId: thread.mailboxId,
	workspaceId: store.workspace.id,
});

describe.each(['finds', 'finds nothing', 'ignored'] as const)('with a search that %s', (search) => {
	beforeEach(() => {
		fake.behaviour.threadSearch = search;
	});

	it.each([false, true])('the conversation is found (Message-IDs in brackets: %s)', async (is) => {
		fake.behaviour.messageIdsInBrackets = is;
		const arrival = emailReplyArrives(store, { messageId: 'Mixed.Case@Outlook.example' });
		addOthers(120, '2030-01-01T00:00:00.000Z');
		expect(await get(bodyOf(arrival))).toEqual([expect.objectContaining(idsOf(arrival))]);
	});

	it.each(['newestFirst', 'oldestFirst', 'shuffled'] as const)(
		'the right one of two with the same lead is found, %s',
		async (order) => {
			fake.behaviour.threadOrder = order;
			const first = emailReplyArrives(store, { text: 'No' });
			const second = emailReplyArrives(store, { contact: first.contact, text: 'Yes' });
			expect(await get(bodyOf(first), bodyOf(second))).toEqual([
				expect.objectContaining(idsOf(first)),
				expect.objectContaining(idsOf(second)),
			]);
		},
	);

	it('a conversation with the same lead in another mailbox is ignored', async () => {
		const mailbox = addMailbox(store);
		const first = emailReplyArrives(store);
		emailReplyArrives(store, { contact: first.contact, mailbox });
		const body = bodyOf(first);
		// Without a message, the contact's only conversation in the mailbox is meant.
		const event = {
			...body,
			replyEmail: undefined,
			sequenceEmail: undefined,
			webhookInfo: { ...(body.webhookInfo as object), type: 'label_changed' },
		};
		expect(await get(event)).toEqual([expect.objectContaining(idsOf(first))]);
	});
});

it('takes two calls among 500 others if the search works', async () => {
	const arrival = emailReplyArrives(store);
	addOthers(500, '2030-01-01T00:00:00.000Z');
	await get(bodyOf(arrival));
	expect(callsOf(fake)).toEqual(['GET /threads', `GET /threads/${arrival.thread.id}`]);
	fake.behaviour.threadSearch = 'finds nothing';
	expect(await get(bodyOf(arrival))).toEqual([expect.objectContaining(idsOf(arrival))]);
});

it.each<[string, (event: JsonObject, body: JsonObject) => unknown]>([
	['the typed event', (event) => event],
	['the raw body', (_, body) => body],
	['a Webhook node’s item', (_, body) => ({ headers: {}, params: {}, query: {}, body })],
	['an event without a mailbox', (event) => ({ ...event, mailbox: null })],
	[
		'an event about the sequence’s email',
		(event) => ({ ...event, event: 'email_opened', reply: null }),
	],
])('%s leads to the conversation', async (_, asItem) => {
	const arrival = emailReplyArrives(store);
	addOthers(5);
	const body = bodyOf(arrival);
	const item = asItem(toEvent(body) as JsonObject, body);
	expect(await get(item)).toEqual([expect.objectContaining(idsOf(arrival))]);
});

it('takes the event from the parameter', async () => {
	const arrival = emailReplyArrives(store);
	const items = itemsOf({ answer: 'a draft', event: toEvent(bodyOf(arrival)) });
	const results = await run(fake, 'conversation/get', { event: '={{ $json.event }}' }, items);
	expect(jsonOf(results)).toEqual([expect.objectContaining(idsOf(arrival))]);
});

it('finds a LinkedIn event by its thread', async () => {
	const arrival = linkedinReplyArrives(store);
	expect(await get(bodyOf(arrival))).toEqual([
		expect.objectContaining({ ...idsOf(arrival), mailboxId: null }),
	]);
	expect(callsOf(fake)).toEqual([`GET /threads/${arrival.thread.id}`]);
});

it('finds the mailbox of an event that names only the conversation', async () => {
	const arrival = emailReplyArrives(store);
	addOthers(5);
	const { contact, workspace } = toEvent(bodyOf(arrival));
	const labelled = {
		event: 'label_changed',
		eventId: 'evt_1',
		workspace,
		contact,
		extra: { threadId: arrival.thread.id },
	};
	const [sent] = jsonOf(
		await run(fake, 'conversation/reply', { message: 'Hello' }, itemsOf(labelled)),
	);
	expect(sent).toMatchObject({ success: true, ...idsOf(arrival) });
	expect(store.sent.map(({ threadId }) => threadId)).toEqual([arrival.thread.id]);
	expect(callsOf(fake).slice(0, 2)).toEqual([`GET /threads/${arrival.thread.id}`, 'GET /threads']);
	expect(await get(labelled)).toEqual([expect.objectContaining(idsOf(arrival))]);
});

it('recognizes the message by its text and time if its id differs', async () => {
	const first = emailReplyArrives(store, { text: 'Yes' });
	const second = emailReplyArrives(store, { contact: first.contact, text: 'No' });
	for (const { emails } of [first.thread, second.thread]) {
		for (const email of emails) email.emailId = `api-${email.id}`;
	}
	expect(await get(bodyOf(second))).toEqual([expect.objectContaining(idsOf(second))]);
});

describe('a reply that is not listed yet', () => {
	it.each([
		['is searched again', [1, 2], true],
		['is not found if it is not searched again', [], false],
	])('%s', async (_, lookAgain, isFound) => {
		const older = emailReplyArrives(store, { text: 'Older' });
		const arrival = emailReplyArrives(store, { contact: older.contact });
		arrival.thread.isListed = false;
		fake.fail(
			{ method: 'GET', path: '/threads', nth: 8 },
			{ kind: 'meanwhile', change: () => (arrival.thread.isListed = true) },
		);
		const pace = { ...QUICK, lookAgain };
		const items = itemsOf(bodyOf(arrival));
		const found = await run(fake, 'conversation/get', {}, items, {
			pace,
			onError: 'continueRegularOutput',
		});
		expect(found[0]!.json.conversationId).toBe(isFound ? arrival.thread.id : undefined);
	});

	it('is an error that says what was searched, and older conversations are left alone', async () => {
		const older = emailReplyArrives(store, { text: 'Older', messageId: 'older@example.com' });
		const arrival = emailReplyArrives(store, {
			contact: older.contact,
			messageId: 'new@example.com',
		});
		arrival.thread.isListed = false;
		const parameters = { message: 'Hello' };
		const items = itemsOf(bodyOf(older), bodyOf(arrival));
		const error = await errorOf(fake, 'conversation/reply', parameters, items);
		expect(error.message).toBe(
			`Found no conversation with ${arrival.contact.email} in the mailbox ${arrival.thread.mailboxId} that holds the message new@example.com`,
		);
		expect(error.description).toContain('Nothing was sent or changed');
		expect(error.description).toContain(older.thread.id);
		expect(error.context.itemIndex).toBe(1);
		expect(store.sent.map(({ threadId }) => threadId)).toEqual([older.thread.id]);
	});
});

it('does not guess between two conversations if the event names no message', async () => {
	const first = emailReplyArrives(store);
	emailReplyArrives(store, { contact: first.contact });
	const event = { ...toEvent(bodyOf(first)), event: 'label_changed', reply: null, email: null };
	const error = await errorOf(fake, 'conversation/get', {}, itemsOf(event));
	expect(error.message).toMatch(/^There are 2 conversations with .* names no message$/);
});

it.each<[string, unknown, RegExp]>([
	['is not an event', { name: 'Bill' }, /Expected a Salesforge event/],
	[
		'names no workspace',
		{ event: 'email_replied', eventId: 'a', contact: { email: 'a@b.c' } },
		/names no workspace/,
	],
	[
		'names no contact',
		{ event: 'email_replied', eventId: 'a', workspace: { id: 'wks_1' } },
		/neither a conversation nor the contact/,
	],
])('an item that %s is an error of its own', async (_, item, message) => {
	const arrival = emailReplyArrives(store);
	const items = itemsOf(item, bodyOf(arrival));
	const results = await run(fake, 'conversation/get', {}, items, {
		onError: 'continueRegularOutput',
	});
	expect(jsonOf(results)).toEqual([
		{ error: expect.stringMatching(message) },
		expect.objectContaining(idsOf(arrival)),
	]);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
});

it('says when there is no such workspace', async () => {
	const event = { ...toEvent(bodyOf(emailReplyArrives(store))), workspace: { id: 'wks_other' } };
	const error = await errorOf(fake, 'conversation/get', {}, itemsOf(event));
	expect(error.message).toBe(
		'Could not list the conversations: Salesforge has no workspace wks_other for this API key',
	);
	expect(error.description).toMatch(/^Choose the workspace again/);
});

it('does not confuse the reply with the same text of another day', async () => {
	const text = 'Yes, please.';
	const old = emailReplyArrives(store, { text, date: '2026-01-01T09:00:00.000Z' });
	const arrival = emailReplyArrives(store, { contact: old.contact, text });
	arrival.thread.isListed = false;
	const error = await errorOf(fake, 'conversation/get', {}, itemsOf(bodyOf(arrival)));
	expect(error.message).toMatch(/^Found no conversation/);
});

it('finds the conversation if Salesforge refuses to search', async () => {
	const arrival = emailReplyArrives(store);
	fake.fail({ path: '/threads', times: 1 }, failWith(400));
	expect(await get(bodyOf(arrival))).toMatchObject([idsOf(arrival)]);
});
