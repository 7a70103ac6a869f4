import type { NodeExecutionHint } from 'n8n-workflow';

import {
	addEmail,
	addLinkedinMessage,
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	failWith,
	linkedinReplyArrives,
	tooManyRequests,
	type Arrival,
	type Sequence,
	type Store,
	type Workspace,
} from '../../../harness/salesforge';
import { itemsOf } from '../../../harness/n8nCore/execute';
import { eventSchemas, extractReply, normalizeEvent, type SalesforgeEvent } from '../../../nodes';
import { withFakeTimers } from '../../fakeTimers';
import { callsOf, errorOf, jsonOf, QUICK, run } from '../node';

let fake: FakeSalesforge;
let store: Store;
let workspace: Workspace;
let sequence: Sequence;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales Team');
	store = fake.store(workspace.id);
	sequence = fake.addSequence(workspace.id, { kind: 'multichannel', name: 'Founders' });
});
afterEach(async () => await fake.stop());

const DAY = '2026-03-10';
const at = (time: string) => `${DAY}T${time}.000Z`;
const HOURS = { receivedAfter: at('10:00:00'), receivedBefore: at('11:00:00') };

const getMissed = async (parameters: object = {}) =>
	jsonOf(
		await run(fake, 'event/getMissed', { workspaceId: workspace.id, ...HOURS, ...parameters }),
	) as unknown as SalesforgeEvent[];

const details = () => callsOf(fake).filter((call) => /^GET \/threads\/./.test(call));
const lists = () => callsOf(fake).filter((call) => call === 'GET /threads');

describe('a missed event', () => {
	it.each([
		['email_replied', emailReplyArrives],
		['linkedin_replied', linkedinReplyArrives],
	] as const)('is the one that the trigger emits: %s', async (type, arrives) => {
		const { fakeEvent } = arrives(store, { sequence, date: at('10:30:00') });
		const [missed] = await getMissed();
		const delivered = normalizeEvent(fakeEvent.body)!;
		expect(missed!.messageId).toBe(delivered.messageId);
		expect(missed!.messageId).toBeTruthy();
		expect(Object.keys(missed!)).toEqual(Object.keys(delivered));
		expect(eventSchemas[type].safeParse(missed).error).toBeUndefined();
		expect(missed).not.toHaveProperty('issues');
		const { contact, ...others } = delivered;
		expect(missed).toMatchObject({
			...others,
			eventId: expect.stringMatching(/^evt_/) as unknown,
			webhookId: null,
			contact: { ...contact, linkedinUrl: expect.any(String) as unknown },
			details: { threadId: [...store.threads.keys()][0] },
			extra: { replyType: 'lead_replied' },
		});
	});

	it('has plain text as it is, so the email that it quotes does not count', async () => {
		const { thread } = emailReplyArrives(store, { date: at('10:30:00') });
		const words = 'Please write to Ann Lee <ann@lead.example>,\nshe decides.';
		const content = `${words}\n\nOn Tue, Nov 24, 2026 at 9:00 AM Frank <f@x.example> wrote:\n> To opt out reply STOP`;
		thread.emails.at(-1)!.content = content;
		const [missed] = await getMissed();
		expect(missed!.reply).toMatchObject({ text: content, html: null });
		expect(extractReply(missed!)).toMatchObject({ text: words, asksToStop: false });
	});

	it('has a LinkedIn message as text', async () => {
		const text = 'Use <b> & write to <ann@lead.example>';
		const { thread } = linkedinReplyArrives(store, { date: at('10:30:00') });
		thread.linkedinMessages.at(-1)!.message = text;
		const [missed] = await getMissed();
		expect(missed!.reply!.text).toBe(text);
		expect(extractReply(missed!).text).toBe(text);
	});

	it('has the same messageId when the API writes the Message-ID in angle brackets', async () => {
		fake.behaviour.messageIdsInBrackets = true;
		const { messageId } = emailReplyArrives(store, {
			date: at('10:30:00'),
			messageId: 'Ab@X.example',
		});
		const [missed] = await getMissed();
		expect(missed!.messageId).toBe(messageId.toLowerCase());
	});

	it('is accepted by the other operations', async () => {
		emailReplyArrives(store, { sequence, date: at('10:30:00'), text: 'Yes, please.' });
		const missed = itemsOf(...(await getMissed()));
		const [row] = await run(fake, 'event/toRow', {}, missed);
		expect(row!.json).toMatchObject({ event: 'email_replied', reply_text: 'Yes, please.' });
		const [contact] = await run(fake, 'contact/get', {}, missed);
		expect(contact!.json.email).toMatch(/@/);
		const [conversation] = await run(fake, 'conversation/get', {}, missed);
		expect(conversation!.json.conversationId).toBe([...store.threads.keys()][0]);
	});
});

describe('which replies', () => {
	it('returns those in the range, oldest first, for any order of the list', async () => {
		const times = ['10:59:59', '09:59:59', '10:00:00', '11:00:00', '10:30:00'];
		const arrived = times.map((time, index) =>
			(index % 2 === 0 ? emailReplyArrives : linkedinReplyArrives)(store, {
				date: at(time),
				text: `Reply ${time}`,
			}),
		);
		expect(arrived).toHaveLength(5);
		for (const threadOrder of ['newestFirst', 'oldestFirst', 'shuffled'] as const) {
			fake.behaviour.threadOrder = threadOrder;
			const events = await getMissed();
			expect(events.map(({ eventTime }) => eventTime)).toEqual(
				['10:00:00', '10:30:00', '10:59:59'].map(at),
			);
		}
	});

	it('returns every reply of a conversation, and none of its own messages', async () => {
		const { thread, contact } = emailReplyArrives(store, { date: at('10:10:00') });
		addEmail(store, thread, { type: 'me', date: at('10:20:00') });
		emailReplyArrives(store, { thread, contact, date: at('10:30:00') });
		addLinkedinMessage(thread, { direction: 'outbound', date: at('10:40:00') });
		addLinkedinMessage(thread, { direction: 'inbound', date: at('10:50:00'), message: 'Ping' });
		const events = await getMissed();
		expect(events.map(({ event, eventTime }) => [event, eventTime])).toEqual([
			['email_replied', at('10:10:00')],
			['email_replied', at('10:30:00')],
			['linkedin_replied', at('10:50:00')],
		]);
		expect(events[1]!.email).toMatchObject({ fromEmail: thread.emails[2]!.fromAddress });
	});

	it('leaves out bounces, and includes automatic replies or leaves them out', async () => {
		fake.behaviour.upperCaseStatuses = true;
		emailReplyArrives(store, { date: at('10:10:00'), replyType: 'bounced' });
		emailReplyArrives(store, { date: at('10:20:00'), replyType: 'ooo' });
		const { thread } = emailReplyArrives(store, { date: at('10:30:00') });
		addEmail(store, thread, {
			type: 'contact',
			date: at('10:40:00'),
			fromAddress: 'MAILER-DAEMON@mx.example',
		});
		const events = await getMissed();
		expect(events.map(({ eventTime, extra }) => [eventTime, extra.replyType])).toEqual([
			[at('10:20:00'), 'ooo'],
			[at('10:30:00'), undefined],
		]);
		const others = await getMissed({ options: { includeAutomaticReplies: false } });
		expect(others.map(({ eventTime }) => eventTime)).toEqual([at('10:30:00')]);
	});

	it('leaves out automatic replies that are not the newest too, by their words', async () => {
		const { thread, contact } = emailReplyArrives(store, {
			date: at('10:10:00'),
			text: 'I am out of the office until Monday, 16 March, with no access to email.',
			replyType: 'ooo',
		});
		emailReplyArrives(store, { thread, contact, date: at('10:20:00'), text: 'Back now. Call me.' });
		const withAll = await getMissed();
		expect(withAll.map(({ eventTime }) => eventTime)).toEqual(['10:10:00', '10:20:00'].map(at));
		const others = await getMissed({ options: { includeAutomaticReplies: false } });
		expect(others.map(({ eventTime }) => eventTime)).toEqual([at('10:20:00')]);
	});

	it('believes Salesforge about the newest, whatever its words', async () => {
		emailReplyArrives(store, {
			date: at('10:10:00'),
			text: 'I am out of the office until Monday.',
			replyType: 'lead_replied',
		});
		expect(await getMissed({ options: { includeAutomaticReplies: false } })).toHaveLength(1);
	});

	it('returns those of a mailbox or of a sequence of either kind', async () => {
		const older = fake.addSequence(workspace.id, { kind: 'core' });
		const [one, two] = [addMailbox(store), addMailbox(store)];
		emailReplyArrives(store, { mailbox: one, sequence, date: at('10:10:00') });
		emailReplyArrives(store, { mailbox: two, sequence: older, date: at('10:20:00') });
		linkedinReplyArrives(store, { sequence, date: at('10:30:00') });
		emailReplyArrives(store, { mailbox: two, date: at('10:40:00') });
		const times = async (filters: object) =>
			(await getMissed({ filters })).map(({ eventTime }) => eventTime);
		expect(await times({ mailboxIds: [one.id] })).toEqual([at('10:10:00')]);
		expect(await times({ sequenceIds: [String(sequence.id)] })).toEqual(
			['10:10:00', '10:30:00'].map(at),
		);
		expect(await times({ sequenceIds: older.id })).toEqual([at('10:20:00')]);
	});

	it('returns positive and negative replies at the time of their label', async () => {
		const label = (special: string) =>
			store.labels.find(({ specialLabel }) => specialLabel === special)!.id;
		const early = emailReplyArrives(store, { date: at('09:00:00') });
		Object.assign(early.thread, { labelId: label('positive'), labelAppliedAt: at('10:15:00') });
		const late = emailReplyArrives(store, { date: at('10:20:00') });
		Object.assign(late.thread, { labelId: label('negative'), labelAppliedAt: at('10:30:00') });
		const outside = emailReplyArrives(store, { date: at('10:40:00') });
		Object.assign(outside.thread, { labelId: label('positive'), labelAppliedAt: at('12:00:00') });
		const options = { events: ['positive_reply', 'negative_reply'] };
		const events = await getMissed({ options });
		expect(events.map(({ event, eventTime, messageId }) => [event, eventTime, messageId])).toEqual([
			['positive_reply', at('10:15:00'), early.messageId],
			['negative_reply', at('10:30:00'), late.messageId],
		]);
	});

	it('returns replies up to now by default, and takes any ISO 8601 time', async () => {
		emailReplyArrives(store, { date: at('10:30:00') });
		emailReplyArrives(store);
		const count = async (receivedAfter: string) =>
			(await getMissed({ receivedAfter, receivedBefore: '' })).length;
		expect(await count('2026-03-10T12:29:59+02:00')).toBe(2);
		expect(await count('2026-03-10T12:30:01+02:00')).toBe(1);
		expect(await count('20260310')).toBe(2);
	});
});

describe('calls', () => {
	it('reads the whole list, but no conversation that cannot have such a reply', async () => {
		for (let n = 0; n < 250; n++) emailReplyArrives(store, { date: at('08:00:00') });
		const { thread } = emailReplyArrives(store, { date: at('10:30:00') });
		fake.behaviour.threadOrder = 'oldestFirst';
		expect(await getMissed()).toHaveLength(1);
		// Three pages, the end, and the first page again.
		expect(lists()).toHaveLength(5);
		expect(details()).toContain(`GET /threads/${thread.id}`);
		// The one, and three to see whether the list's dates can be relied on.
		expect(details()).toHaveLength(4);
	});

	it.each(['lead_replied', null] as const)(
		'reads every conversation where the list tells the date of the first message (replyType: %s)',
		async (replyType) => {
			fake.behaviour.threadDate = 'first';
			for (let n = 0; n < 20; n++) {
				const { thread, contact } = emailReplyArrives(store, { date: at('08:00:00') });
				emailReplyArrives(store, { thread, contact, date: at('10:30:00'), replyType });
			}
			expect(await getMissed()).toHaveLength(20);
			expect(new Set(details()).size).toBe(20);
		},
	);

	it('reads no more conversations because of a reply that arrives meanwhile', async () => {
		for (let n = 0; n < 20; n++) emailReplyArrives(store, { date: at('08:00:00') });
		const { thread, contact } = emailReplyArrives(store, { date: at('10:30:00') });
		fake.fail(
			{ path: thread.id },
			{ kind: 'meanwhile', change: () => emailReplyArrives(store, { thread, contact }) },
		);
		expect(await getMissed()).toHaveLength(1);
		expect(details()).toHaveLength(4);
	});

	it('waits for a rate limit, and skips a conversation that was deleted', async () => {
		const gone = emailReplyArrives(store, { date: at('10:10:00') });
		emailReplyArrives(store, { date: at('10:20:00') });
		fake.fail({ path: `/threads/${gone.thread.id}` }, failWith(404));
		fake.fail({ path: '/threads', times: 2 }, failWith(429));
		fake.fail({ path: '/threads', nth: 3 }, tooManyRequests(1));
		const pace = {
			retry: { retry: 4, retryDelay: 1, maxRetryDelay: 2000, timeout: 5000 },
			lookAgain: [],
			longTask: { every: 1, atMost: 1 },
		};
		const parameters = { workspaceId: workspace.id, ...HOURS };
		const events = await withFakeTimers(
			async () => await run(fake, 'event/getMissed', parameters, undefined, { pace }),
		);
		expect(events).toHaveLength(1);
	});

	it('says when no listed conversation is there', async () => {
		for (const minute of ['10', '20']) emailReplyArrives(store, { date: at(`10:${minute}:00`) });
		const body = { message: '404 page not found' };
		fake.fail({ path: /threads\/mth/, times: Infinity }, { kind: 'answer', status: 404, body });
		const error = await errorOf(fake, 'event/getMissed', { workspaceId: workspace.id, ...HOURS });
		expect(error.message).toMatch(/^Could not get the conversation/);
	});

	it('skips all conversations if all were deleted', async () => {
		for (const minute of ['10', '20']) emailReplyArrives(store, { date: at(`10:${minute}:00`) });
		const body = { message: 'thread not found' };
		fake.fail({ path: /threads\/mth/, times: Infinity }, { kind: 'answer', status: 404, body });
		expect(await getMissed()).toEqual([]);
	});

	it('returns the others although the newest ones in a row cannot be read', async () => {
		const arrivals = Array.from({ length: 20 }, (_, index) =>
			emailReplyArrives(store, { date: at(`10:${59 - index}:00`) }),
		);
		for (const { thread } of arrivals.slice(0, 6)) {
			fake.fail({ path: `/threads/${thread.id}`, times: Infinity }, failWith(500));
		}
		const pace = { ...QUICK, retry: { ...QUICK.retry, maxFailures: 3 } };
		const all = { workspaceId: workspace.id, ...HOURS };
		expect(await run(fake, 'event/getMissed', all, undefined, { pace })).toHaveLength(14);
	});

	describe('for a conversation that cannot be read', () => {
		/** One of three: its ID. */
		function breakOne(): string {
			emailReplyArrives(store, { date: at('10:10:00') });
			const { thread } = emailReplyArrives(store, { date: at('10:20:00') });
			emailReplyArrives(store, { date: at('10:30:00') });
			fake.fail({ path: `/threads/${thread.id}`, times: Infinity }, failWith(500));
			return thread.id;
		}
		const all = () => ({ workspaceId: workspace.id, ...HOURS });

		it('returns the others, and name it in a hint', async () => {
			const id = breakOne();
			const hints: NodeExecutionHint[] = [];
			const items = await run(fake, 'event/getMissed', all(), undefined, { hints });
			expect(items.map(({ json }) => json.eventTime)).toEqual(['10:10:00', '10:30:00'].map(at));
			expect(hints).toMatchObject([{ type: 'warning', location: 'outputPane' }]);
			expect(hints[0]!.message).toMatch(
				/^Could not read 1 of the conversations.*: mth_\w+\. Could not get the conversation.*HTTP 500.*Read the same period again later/,
			);
			expect(hints[0]!.message).toContain(id);
		});

		it('returns the others, and with Continue on Fail an item that names it', async () => {
			const id = breakOne();
			const hints: NodeExecutionHint[] = [];
			const continuing = { onError: 'continueRegularOutput', hints } as const;
			const items = await run(fake, 'event/getMissed', all(), undefined, continuing);
			expect(
				items.map(({ json, pairedItem }) => [json.eventTime ?? json.error, pairedItem]),
			).toEqual(
				[at('10:10:00'), at('10:30:00'), expect.stringContaining(id)].map((shown) => [
					shown,
					{ item: 0 },
				]),
			);
			expect(hints).toEqual([]);
		});

		it('stops when it is the only one', async () => {
			const { thread } = emailReplyArrives(store, { date: at('10:10:00') });
			fake.fail({ path: `/threads/${thread.id}`, times: Infinity }, failWith(500));
			const error = await errorOf(fake, 'event/getMissed', all());
			expect(error.message).toContain('Could not get the conversation');
		});

		it.each([429, 500, 503])('stops soon when Salesforge answers %i to all', async (status) => {
			for (let n = 0; n < 60; n++) emailReplyArrives(store, { date: at('10:10:00') });
			fake.fail({ path: '/threads/', nth: 20, times: Infinity }, failWith(status));
			const pace = { ...QUICK, retry: { ...QUICK.retry, retry: 0 } };
			const error = await errorOf(fake, 'event/getMissed', all(), undefined, { pace });
			expect(error.message).toContain('Could not get the conversation');
			expect(details().length).toBeLessThan(40);
		});
	});

	it.each(['newestFirst', 'oldestFirst', 'shuffled'] as const)(
		'finds conversations that get a new reply while the list is read, %s',
		async (threadOrder) => {
			fake.behaviour.threadOrder = threadOrder;
			const arrived = Array.from({ length: 201 }, (_, n) =>
				emailReplyArrives(store, { date: `${DAY}T10:10:00.${String(n).padStart(3, '0')}Z` }),
			);
			const again = [arrived[1]!, arrived[200]!].map(({ thread, contact }) => ({
				thread,
				contact,
				date: at('10:50:00'),
			}));
			let missed: Arrival[] = [];
			fake.fail(
				{ path: /threads$/, nth: 2 },
				{
					kind: 'meanwhile',
					change: () => (missed = again.map((reply) => emailReplyArrives(store, reply))),
				},
			);
			const read = (await getMissed()).map(({ messageId }) => messageId);
			expect(missed).toHaveLength(2);
			expect(new Set(read)).toEqual(
				new Set([...arrived, ...missed].map(({ messageId }) => messageId)),
			);
			expect(read).toHaveLength(203);
			expect(lists().length).toBeLessThanOrEqual(8);
		},
	);

	it('finds a new reply in a conversation that was already listed as old', async () => {
		const { thread, contact } = emailReplyArrives(store, { date: at('08:00:00') });
		for (let n = 0; n < 150; n++) emailReplyArrives(store, { date: at('09:00:00') });
		fake.behaviour.threadOrder = 'oldestFirst';
		let reply: Arrival | undefined;
		fake.fail(
			{ path: /threads$/, nth: 2 },
			{
				kind: 'meanwhile',
				change: () => {
					reply = emailReplyArrives(store, { thread, contact, date: at('10:30:00') });
				},
			},
		);
		expect(await getMissed()).toMatchObject([{ messageId: reply!.messageId }]);
	});

	it('ends even if a reply arrives before every page', async () => {
		const arrivals = Array.from({ length: 201 }, () =>
			emailReplyArrives(store, { date: at('10:10:00') }),
		);
		let count = 0;
		fake.fail(
			{ path: /threads$/, times: Infinity },
			{
				kind: 'meanwhile',
				change: () => {
					const { thread, contact } = arrivals[200 - count++]!;
					const date = `${DAY}T12:00:00.${String(count).padStart(3, '0')}Z`;
					emailReplyArrives(store, { thread, contact, date });
				},
			},
		);
		const read = (await getMissed()).map(({ messageId }) => messageId);
		expect(new Set(read)).toEqual(new Set(arrivals.map(({ messageId }) => messageId)));
		expect(read).toHaveLength(201);
		expect(lists().length).toBeLessThanOrEqual(8);
	});

	it('misses nothing when the list becomes shorter while it is read', async () => {
		for (let n = 0; n < 201; n++) emailReplyArrives(store, { date: at('10:10:00') });
		fake.fail(
			{ path: /threads$/, nth: 2 },
			{
				kind: 'meanwhile',
				change: () => {
					for (const id of [...store.threads.keys()].slice(0, 20)) store.threads.delete(id);
				},
			},
		);
		const read = (await getMissed()).map(({ messageId }) => messageId);
		const there = [...store.threads.values()].map(({ emails }) => emails[1]!.emailId);
		expect(there).toHaveLength(181);
		expect(read).toEqual(expect.arrayContaining(there));
	});
});

describe('bad input', () => {
	it.each([
		['no time', { receivedAfter: '' }, "'Received After' is not a date"],
		['an invalid time', { receivedBefore: 'soon' }, "'Received Before' is not a date"],
		[
			'swapped times',
			{ receivedAfter: HOURS.receivedBefore, receivedBefore: HOURS.receivedAfter },
			"'Received After' (2026-03-10T11:00:00.000Z) is not before 'Received Before' (2026-03-10T10:00:00.000Z)",
		],
		[
			'a range without length',
			{ receivedBefore: HOURS.receivedAfter },
			"'Received After' (2026-03-10T10:00:00.000Z) is not before 'Received Before'",
		],
		[
			'an event type that cannot be read again',
			{ options: { events: 'meeting_booked' } },
			'meeting_booked',
		],
		[
			'the notice in the list of sequences',
			{ filters: { sequenceIds: ['!unavailable'] } },
			'could not be loaded',
		],
		['no workspace', { workspaceId: ' ' }, "'Workspace' is empty"],
	])('refuses %s', async (_, parameters, words) => {
		const all = { workspaceId: workspace.id, ...HOURS, ...parameters };
		const error = await errorOf(fake, 'event/getMissed', all);
		expect(error.message).toContain(words);
		expect(error.context.itemIndex).toBe(0);
		expect(fake.requests).toEqual([]);
	});

	it('returns nothing for an empty workspace', async () => {
		for (const emptyList of ['array', 'object'] as const) {
			fake.behaviour.emptyList = emptyList;
			expect(await getMissed()).toEqual([]);
		}
	});

	it('says when there is no such workspace', async () => {
		const error = await errorOf(fake, 'event/getMissed', { workspaceId: 'wks_x', ...HOURS });
		expect(error.message).toContain('no workspace wks_x');
	});
});
