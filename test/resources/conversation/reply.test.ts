import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { newContact } from '../../../harness/salesforge/areas/arrivals';
import {
	addContact,
	addEmail,
	addLinkedinMessage,
	addThread,
	emailReplyArrives,
	failWith,
	linkedinReplyArrives,
	tooManyRequests,
	type Fault,
} from '../../../harness/salesforge';
import { toEvent } from '../../../nodes';
import { withFakeTimers } from '../../fakeTimers';
import { callsOf, errorOf, jsonOf, QUICK, run, type Run } from '../node';
import { fake, itemOf, locator, store, workspace } from './inbox';

const THANKS = { message: 'Thanks' };

const reply = async (parameters: INodeParameters, items: INodeExecutionData[], more: Run = {}) =>
	await run(fake, 'conversation/reply', parameters, items, more);
const replyError = async (parameters: INodeParameters, items: INodeExecutionData[], more?: Run) =>
	await errorOf(fake, 'conversation/reply', parameters, items, more);
const bodies = () => store.sent.map(({ body }) => body);

it.each([204, 202] as const)('answers the event’s own email by its API id (%s)', async (status) => {
	fake.behaviour.replyStatus = status;
	const arrival = emailReplyArrives(store);
	addEmail(store, arrival.thread, { type: 'contact', date: '2031-01-01T00:00:00Z' });
	const own = arrival.thread.emails.find(({ emailId }) => emailId === arrival.messageId)!;
	const [item] = await reply(THANKS, [itemOf(arrival)]);
	expect(item).toEqual({
		json: {
			success: true,
			conversationId: arrival.thread.id,
			mailboxId: arrival.thread.mailboxId,
			workspaceId: store.workspace.id,
			contactId: arrival.contact.id,
			messageId: arrival.messageId,
			channel: 'email',
			recipient: arrival.contact.email,
			subject: 'Re: More sales in Q4?',
			text: 'Thanks',
			alreadySent: false,
		},
		pairedItem: { item: 0 },
	});
	expect(bodies()).toEqual([{ content: 'Thanks', includeHistory: false }]);
	expect(callsOf(fake)).toEqual([
		'GET /threads',
		`GET /threads/${arrival.thread.id}`,
		`POST /mailboxes/${arrival.thread.mailboxId}/emails/${own.id}/reply`,
	]);
});

it('answers a LinkedIn event on LinkedIn, from the newest account as a whole number', async () => {
	const arrival = linkedinReplyArrives(store);
	addLinkedinMessage(arrival.thread, {
		direction: 'outbound',
		accountId: '4711' as unknown as number,
		date: '2031-01-01T00:00:00Z',
	});
	addLinkedinMessage(arrival.thread, { direction: 'inbound', accountId: 4711 });
	const message = 'Line 1\n<Line 2>';
	const [item] = await reply({ message }, [itemOf(arrival)]);
	expect(bodies()).toEqual([{ accountId: 4711, message }]);
	expect(item!.json).toMatchObject({
		success: true,
		channel: 'linkedin',
		conversationId: arrival.thread.id,
		contactId: arrival.contact.id,
		messageId: expect.stringMatching(/^li_/),
		recipient: arrival.contact.linkedinUrl,
		subject: null,
		text: message,
		sentMessageId: expect.stringMatching(/^\d+$/),
	});
});

it('sends HTML as plain text on LinkedIn', async () => {
	const parameters = { message: '<p>One &amp; two</p><p>Three</p>', messageFormat: 'html' };
	await reply(parameters, [itemOf(linkedinReplyArrives(store))]);
	expect(bodies()[0]!.message).toMatch(/^One & two\n+Three$/);
});

it('escapes text and keeps its lines', async () => {
	await reply({ message: 'a < b & "c"\r\n\n<script>' }, [itemOf(emailReplyArrives(store))]);
	expect(bodies()[0]!.content).toBe('a &lt; b &amp; &quot;c&quot;<br><br>&lt;script&gt;');
});

it('sends HTML unchanged, with CC, BCC, history, the signature and files', async () => {
	const arrival = emailReplyArrives(store);
	const data = Buffer.from('Price list');
	const binary = {
		data: { data: data.toString('base64'), mimeType: 'text/plain', fileName: 'prices.txt' },
	};
	const [item] = await reply(
		{
			message: '<b>Thanks</b>',
			messageFormat: 'html',
			options: {
				cc: 'a@example.com, Ann Lee <b@example.com>, "Lee, Bob" <b2@example.com>',
				bcc: ['"Lee, Cat" <c@example.com>'],
				includeHistory: true,
				appendSignature: true,
				inputDataFieldName: 'data',
			},
		},
		[{ ...itemOf(arrival), binary }],
	);
	const [mailbox] = store.mailboxes.values();
	expect(item!.json.text).toMatch(/^Thanks\n[^]*--\n/);
	expect(bodies()).toEqual([
		{
			content: `<b>Thanks</b><div>&nbsp;</div><div>--</div><div>${mailbox!.resolvedSignature}</div>`,
			includeHistory: true,
			ccs: ['a@example.com', 'b@example.com', 'b2@example.com'],
			bccs: ['c@example.com'],
			attachments: [
				{
					filename: 'prices.txt',
					contentType: 'text/plain',
					contentBase64: data.toString('base64'),
				},
			],
		},
	]);
});

const PICTURE = '<p><img src="https://a.example/map.png" alt="Map"></p>';

it('sends a picture alone, once', async () => {
	const parameters = { message: PICTURE, messageFormat: 'html' };
	const item = itemOf(emailReplyArrives(store));
	const results = [...(await reply(parameters, [item])), ...(await reply(parameters, [item]))];
	expect(results.map(({ json }) => json.alreadySent)).toEqual([false, true]);
	expect(bodies()).toEqual([{ content: PICTURE, includeHistory: false }]);
});

it('sends a number as text', async () => {
	await reply({ message: '={{ 42 }}' }, [itemOf(emailReplyArrives(store))]);
	expect(bodies()[0]!.content).toBe('42');
});

it('adds no signature if the mailbox has none, and reads a mailbox once', async () => {
	const [mailbox] = store.mailboxes.values();
	mailbox!.resolvedSignature = '';
	const items = [emailReplyArrives(store), emailReplyArrives(store)].map(itemOf);
	await reply({ ...THANKS, options: { appendSignature: true } }, items);
	expect(bodies().map(({ content }) => content)).toEqual(['Thanks', 'Thanks']);
	expect(callsOf(fake).filter((call) => call.startsWith('GET /mailboxes'))).toHaveLength(1);
});

describe('by ID', () => {
	const byId = (thread: { id: string }, mailboxId = '') => ({
		...THANKS,
		actOn: 'id',
		...workspace(),
		conversationId: thread.id,
		mailboxId: locator(mailboxId),
	});

	it.each([true, false])('answers the lead’s newest email (mailbox given: %s)', async (isGiven) => {
		const { thread } = emailReplyArrives(store);
		const newest = addEmail(store, thread, { type: 'contact', date: '2031-01-01T00:00:00Z' });
		addEmail(store, thread, { type: 'me', date: '2032-01-01T00:00:00Z' });
		const [item] = await reply(byId(thread, isGiven ? thread.mailboxId! : ''), [{ json: {} }]);
		expect(item!.json).toMatchObject({
			messageId: newest.emailId,
			mailboxId: thread.mailboxId,
		});
		expect(callsOf(fake).at(-1)).toContain(newest.id);
		expect(fake.requests).toHaveLength(isGiven ? 2 : 3);
	});

	it('answers a LinkedIn conversation', async () => {
		const { thread } = linkedinReplyArrives(store);
		const [item] = await reply(byId(thread), [{ json: {} }]);
		expect(item!.json).toMatchObject({ channel: 'linkedin', mailboxId: null });
		expect(fake.requests).toHaveLength(2);
	});

	it('says when there is no such conversation, or no message in it', async () => {
		const missing = await replyError(byId({ id: 'mth_gone' }), [{ json: {} }]);
		expect(missing.message).toMatch(/Salesforge has no conversation mth_gone in the workspace/);
		const contact = addContact(store, { firstName: 'A', email: 'a@b.example' });
		const thread = addThread(store, { contactId: contact.id });
		const empty = await replyError(byId(thread), [{ json: {} }]);
		expect(empty.message).toMatch(/has no message to reply to/);
	});
});

describe('a message is never sent twice', () => {
	const CONFIRMED_LATE: Array<[string, Fault]> = [
		['500', failWith(500)],
		['503', failWith(503)],
		['a broken connection', { kind: 'drop' }],
		['no answer', { kind: 'hang' }],
		['an answer that is not JSON', { kind: 'malformed' }],
	];
	const post = { method: 'POST', path: /reply$/ };
	const pace = {
		retry: { retry: 2, retryDelay: 1, maxRetryDelay: 100, timeout: 300 },
		lookAgain: [1, 2],
		longTask: { every: 1, atMost: 1 },
	};
	const arrivals = { email: emailReplyArrives, linkedin: linkedinReplyArrives };

	describe.each(['email', 'linkedin'] as const)('by %s', (channel) => {
		it.each(CONFIRMED_LATE)('after %s: the error says that it was sent', async (_, fault) => {
			fake.fail({ ...post, applied: true }, fault);
			const arrival = arrivals[channel](store);
			const error = await withFakeTimers(
				async () => await replyError(THANKS, [itemOf(arrival)], { pace }),
			);
			expect(error.message).toBe(
				`Salesforge did not confirm the reply, and the conversation ${arrival.thread.id} contains it, so it was sent`,
			);
			expect(error.description).toMatch(/^Do not send it again/);
			expect(store.sent).toHaveLength(1);
		});

		it.each(CONFIRMED_LATE)(
			'after %s: the error says that it does not show yet',
			async (_, fault) => {
				fake.fail(post, fault);
				const arrival = arrivals[channel](store);
				const error = await withFakeTimers(
					async () => await replyError(THANKS, [itemOf(arrival)], { pace }),
				);
				expect(error.message).toMatch(/does not contain it yet$/);
				expect(error.description).toMatch(/^Salesforge may still send it/);
				expect(error.description).toMatch(/The same words are not sent again within 24 hours/);
				expect(fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
			},
		);
	});

	it('after a 500 that leaves the conversation unreadable', async () => {
		fake.fail({ ...post, applied: true }, failWith(500));
		fake.fail({ method: 'GET', path: /threads\/mth/, nth: 2, times: Infinity }, failWith(500));
		const error = await replyError(THANKS, [itemOf(emailReplyArrives(store))], { pace });
		expect(error.message).toMatch(/could not be read$/);
	});

	it('recognizes the reply with a signature, history and other white space', async () => {
		const arrival = emailReplyArrives(store);
		const content =
			'<div>Thanks,<br/>\r\n  see&nbsp;you</div><p>Frank</p><blockquote>More sales?</blockquote>';
		fake.fail(post, failWith(500));
		fake.fail(
			{ method: 'GET', path: /threads\/mth/, nth: 2 },
			{
				kind: 'meanwhile',
				change: () => addEmail(store, arrival.thread, { type: 'me', content }),
			},
		);
		const error = await replyError({ message: 'Thanks,\nsee you' }, [itemOf(arrival)], { pace });
		expect(error.message).toMatch(/contains it, so it was sent$/);
	});

	it('does not take another of our messages for the reply', async () => {
		const arrival = emailReplyArrives(store);
		fake.fail(post, failWith(500));
		const content = '<p>Please book a slot. Okay?</p>';
		fake.fail(
			{ method: 'GET', path: /threads\/mth/, nth: 2 },
			{
				kind: 'meanwhile',
				change: () => addEmail(store, arrival.thread, { type: 'me', content }),
			},
		);
		const error = await replyError({ message: 'OK' }, [itemOf(arrival)], { pace });
		expect(error.message).toMatch(/does not contain it yet$/);
	});

	it('but the call is repeated after 429', async () => {
		fake.fail({ ...post, times: 2 }, tooManyRequests(0));
		await reply(THANKS, [itemOf(emailReplyArrives(store))]);
		expect(fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
		expect(store.sent).toHaveLength(1);
	});

	it('even if n8n runs the node again for all items, as with Retry On Fail', async () => {
		const items = [
			emailReplyArrives(store),
			emailReplyArrives(store),
			emailReplyArrives(store),
		].map(itemOf);
		fake.behaviour.sentRepliesShow = false;
		fake.fail({ ...post, nth: 2, applied: true }, failWith(500));
		const more = { executionId: 'retried' };
		expect((await replyError(THANKS, items, more)).message).toMatch(/^Salesforge did not confirm/);
		expect((await replyError(THANKS, items, more)).message).toMatch(/^Salesforge did not confirm/);
		expect(store.sent).toHaveLength(2);
		const last = await reply(THANKS, items, { ...more, onError: 'continueRegularOutput' });
		expect(last.map(({ json }) => json.alreadySent ?? 'error')).toEqual([true, 'error', false]);
		expect(store.sent).toHaveLength(3);
	});

	const withHistory = (words: string) =>
		`<div>${words}</div><div class="gmail_quote">On Tue, Nov 24, 2026 at 9:00 AM Bill &lt;b@x.example&gt; wrote:<br><blockquote>More sales?</blockquote></div>`;

	it('and counts as sent if it shows up before n8n runs the node again', async () => {
		const arrival = emailReplyArrives(store);
		fake.fail(post, failWith(500));
		const more = { pace, executionId: 'shows-up' };
		const error = await replyError(THANKS, [itemOf(arrival)], more);
		expect(error.message).toMatch(/does not contain it yet$/);
		addEmail(store, arrival.thread, { type: 'me', content: withHistory('Thanks<p>Our motto</p>') });
		const [again] = await reply(THANKS, [itemOf(arrival)], more);
		expect(again!.json).toMatchObject({ success: true, alreadySent: true });
		expect(fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	it('even if the conversation shows it with quoted history', async () => {
		const arrival = emailReplyArrives(store);
		await reply(THANKS, [itemOf(arrival)]);
		arrival.thread.emails.at(-1)!.content = withHistory('Thanks');
		const [again] = await reply(THANKS, [itemOf(arrival)]);
		expect(again!.json).toMatchObject({ alreadySent: true });
		expect(store.sent).toHaveLength(1);
	});

	describe.each(['email', 'linkedin'] as const)('but another answer is sent (%s)', (channel) => {
		it.each([
			['with another text after a dash line', 'Our offer:\n--\nA', 'Our offer:\n--\nB'],
			['that is a part of the first one', 'Yes, but not on Monday', 'Yes'],
			['that has the first one as a part', 'Yes', 'Yes, but not on Monday'],
			[
				'right behind a link',
				'详情见https://a.example/p，我们周二见',
				'详情见https://a.example/p，会议取消',
			],
			['behind a link and a bar', 'https://a.example/a|Price:5', 'https://a.example/a|Price:9'],
		])('%s', async (_, first, second) => {
			const arrival = arrivals[channel](store);
			for (const message of [first, second]) await reply({ message }, [itemOf(arrival)]);
			expect(store.sent).toHaveLength(2);
		});
	});

	it('even if the conversation shows it in other HTML', async () => {
		const arrival = emailReplyArrives(store);
		const message = 'R&D <b> "x"';
		await reply({ message }, [itemOf(arrival)]);
		const sent = arrival.thread.emails.at(-1)!;
		sent.content = `<html><body><p>${sent.content}</p>\n</body></html>`;
		const [again] = await reply({ message }, [itemOf(arrival)]);
		expect(again!.json).toMatchObject({ alreadySent: true });
	});

	it('even for a second copy of the event', async () => {
		const arrival = emailReplyArrives(store);
		const results = await reply(THANKS, [itemOf(arrival), itemOf(arrival)]);
		expect(jsonOf(results).map(({ alreadySent }) => alreadySent)).toEqual([false, true]);
		expect(store.sent).toHaveLength(1);
		await reply({ message: 'Thanks again' }, [itemOf(arrival)]);
		expect(store.sent).toHaveLength(2);
	});
});

/** Another n8n process does not know what this one has sent. */
let inOtherProcess: Run;
beforeAll(() => {
	jest.isolateModules(() => {
		const other = jest.requireActual<{ route: Run['router'] }>(
			'../../../nodes/Salesforge/resources/router',
		);
		inOtherProcess = { router: other.route };
	});
});

const MINUTE_MS = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS).toISOString();
const sentAlready = (items: INodeExecutionData[]) =>
	jsonOf(items).map(({ alreadySent }) => alreadySent);

describe('one message gets one reply', () => {
	const arrivals = { email: emailReplyArrives, linkedin: linkedinReplyArrives };

	/** The two events of Salesforge about one message. */
	function twoEvents(): [INodeExecutionData, INodeExecutionData] {
		const replied = itemOf(emailReplyArrives(store));
		const { sequenceEmail, webhookInfo, ...body } = replied.json as Record<string, object>;
		expect(sequenceEmail).toBeDefined();
		const positive = { ...body, webhookInfo: { ...webhookInfo, type: 'positive_reply' } };
		return [replied, { json: positive as INodeExecutionData['json'] }];
	}

	it('for Email Replied and Positive Reply in two executions at once', async () => {
		fake.behaviour.sentRepliesShow = false;
		const [replied, positive] = twoEvents();
		const results = await Promise.all([
			reply(THANKS, [replied], { executionId: '1' }),
			reply(THANKS, [positive], { executionId: '2' }),
		]);
		expect(sentAlready(results.flat()).sort()).toEqual([false, true]);
		expect(store.sent).toHaveLength(1);
	});

	it('in the second of two executions at once, if Salesforge has rejected the first', async () => {
		fake.fail({ method: 'POST' }, failWith(402));
		const [replied, positive] = twoEvents();
		const outcomes = await Promise.allSettled([
			reply(THANKS, [replied], { executionId: '1' }),
			reply(THANKS, [positive], { executionId: '2' }),
		]);
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(store.sent).toHaveLength(1);
	});

	it('but two at once if the events get different words', async () => {
		const [replied, positive] = twoEvents();
		await Promise.all([
			reply(THANKS, [replied], { executionId: '1' }),
			reply({ message: 'Great' }, [positive], { executionId: '2' }),
		]);
		expect(
			bodies()
				.map(({ content }) => content)
				.sort(),
		).toEqual(['Great', 'Thanks']);
	});

	describe.each(['email', 'linkedin'] as const)('by %s', (channel) => {
		it('in a later execution, while the inbox does not list the first one yet', async () => {
			fake.behaviour.sentRepliesShow = false;
			const arrival = arrivals[channel](store);
			await reply(THANKS, [itemOf(arrival)], { executionId: '1' });
			const [again] = await reply(THANKS, [itemOf(arrival)], { executionId: '2' });
			expect(again!.json).toMatchObject({
				success: true,
				alreadySent: true,
				reason: 'n8n has sent the same reply to this message before.',
			});
			expect(store.sent).toHaveLength(1);
		});

		it('for the same event as two items of one execution', async () => {
			fake.behaviour.sentRepliesShow = false;
			const item = itemOf(arrivals[channel](store));
			const results = await reply(THANKS, [item, item], { executionId: '1' });
			expect(sentAlready(results)).toEqual([false, true]);
			expect(store.sent).toHaveLength(1);
		});

		it('in another process, with the contact’s clock five minutes ahead', async () => {
			const arrival = arrivals[channel](store, { date: ago(-5) });
			await reply(THANKS, [itemOf(arrival)]);
			const [again] = await reply(THANKS, [itemOf(arrival)], inOtherProcess);
			expect(again!.json).toMatchObject({
				alreadySent: true,
				reason: expect.stringMatching(/^The conversation shows a reply with the same words/),
			});
			expect(store.sent).toHaveLength(1);
		});

		it('but the contact’s next message gets the same words again', async () => {
			const { contact, thread, ...first } = arrivals[channel](store, { date: ago(2) });
			await reply(THANKS, [itemOf({ contact, thread, ...first })]);
			const next = arrivals[channel](store, { contact, thread, text: 'And when?', date: ago(1) });
			expect(sentAlready(await reply(THANKS, [itemOf(next)]))).toEqual([false]);
			expect(store.sent).toHaveLength(2);
		});

		it('but another process answers a message of the next day in the same words', async () => {
			const { contact, thread } = arrivals[channel](store, { date: ago(1500) });
			const answer = { date: ago(1499) };
			if (channel === 'email')
				addEmail(store, thread, { type: 'me', content: 'Thanks', ...answer });
			else addLinkedinMessage(thread, { direction: 'outbound', message: 'Thanks', ...answer });
			const next = arrivals[channel](store, { contact, thread, text: 'And when?' });
			expect(sentAlready(await reply(THANKS, [itemOf(next)], inOtherProcess))).toEqual([false]);
			expect(store.sent).toHaveLength(1);
		});
	});

	it.each([
		['a bare link', 'See https://a.example/x?y=1.\n(https://b.example) Bye', 'text'],
		['a link in angle brackets', 'See <https://a.example>\nBye', 'text'],
		['HTML', '<p>See <a href="https://a.example">our prices</a>.</p>', 'html'],
		['only a link', 'https://a.example', 'text'],
	])('in another process, if Salesforge tracks its links and openings: %s', async (...row) => {
		const [, message, messageFormat] = row;
		fake.behaviour.sentRepliesAreTracked = true;
		const arrival = emailReplyArrives(store);
		const parameters = { message, messageFormat };
		await reply(parameters, [itemOf(arrival)]);
		expect(arrival.thread.emails.at(-1)!.content).toContain('tracking.example');
		expect(sentAlready(await reply(parameters, [itemOf(arrival)]))).toEqual([true]);
		expect(sentAlready(await reply(parameters, [itemOf(arrival)], inOtherProcess))).toEqual([true]);
		expect(store.sent).toHaveLength(1);
	});

	it('in another process, if it has a postscript below a closing', async () => {
		const arrival = emailReplyArrives(store);
		const message =
			'Tuesday at ten suits me.\n\nBest regards,\nAnn Lee\n\nP.S. Please bring the contract.';
		await reply({ message }, [itemOf(arrival)]);
		const sent = arrival.thread.emails.at(-1)!;
		sent.content += `<br><br><div class="gmail_quote">On Mon, 23 Nov 2026 at 10:00, Bob &lt;bob@lead.example&gt; wrote:<blockquote>When suits you?</blockquote></div>`;
		expect(sentAlready(await reply({ message }, [itemOf(arrival)], inOtherProcess))).toEqual([
			true,
		]);
		expect(store.sent).toHaveLength(1);
	});

	it('although we wrote more a little earlier, which begins in the same way', async () => {
		const arrival = emailReplyArrives(store);
		const content = 'Sure.<br><br>Best,<br>Ann<br><br>Book a slot: Tuesday 10:00, room 5';
		addEmail(store, arrival.thread, { type: 'me', date: ago(10), content });
		expect(sentAlready(await reply({ message: 'Sure.' }, [itemOf(arrival)]))).toEqual([false]);
		expect(store.sent).toHaveLength(1);
	});

	it('if only a link differs, as with links that are made for each execution', async () => {
		const item = itemOf(emailReplyArrives(store));
		const parameters = (id: number) => ({ message: `Choose a time: https://cal.example/${id}` });
		expect(sentAlready(await reply(parameters(1), [item]))).toEqual([false]);
		expect(sentAlready(await reply(parameters(2), [item]))).toEqual([true]);
	});

	it('when an execution with other words has an unknown outcome, and then the first is copied', async () => {
		fake.behaviour.sentRepliesShow = false;
		fake.fail({ method: 'POST' }, failWith(500));
		const item = itemOf(emailReplyArrives(store));
		const error = await replyError(THANKS, [item], { executionId: '1' });
		expect(error.message).toMatch(/^Salesforge did not confirm the reply/);
		expect(sentAlready(await reply({ message: 'Other' }, [item], { executionId: '2' }))).toEqual([
			false,
		]);
		const again = await replyError(THANKS, [item], { executionId: '3' });
		expect(again.message).toMatch(/^Salesforge did not confirm the reply/);
		expect(bodies().map(({ content }) => content)).toEqual(['Other']);
	});
});

describe('in a conversation in which the contact has written nothing', () => {
	const WROTE = '2026-01-01T00:00:00Z';

	/** A conversation that we have begun, by email or on LinkedIn. */
	function begun(channel: 'email' | 'linkedin') {
		const contact = newContact(store);
		const [mailbox] = store.mailboxes.values();
		const mailboxId = channel === 'email' ? mailbox!.id : null;
		const thread = addThread(store, { contactId: contact.id, mailboxId });
		if (channel === 'email') addEmail(store, thread, { type: 'me', date: WROTE });
		else addLinkedinMessage(thread, { direction: 'outbound', date: WROTE });
		const byId = {
			...THANKS,
			actOn: 'id',
			...workspace(),
			conversationId: locator(thread.id),
			mailboxId: locator(''),
		};
		return { contact, thread, byId };
	}

	describe.each(['email', 'linkedin'] as const)('by %s', (channel) => {
		it('the same words are sent once, for two items and in three executions', async () => {
			const { byId } = begun(channel);
			const results: INodeExecutionData[] = [];
			for (const executionId of ['1', '2', '3']) {
				results.push(...(await reply(byId, [{ json: {} }, { json: {} }], { executionId })));
			}
			expect(sentAlready(results)).toEqual([false, true, true, true, true, true]);
			expect(store.sent).toHaveLength(1);
		});

		it('another process does not send them again', async () => {
			const { byId } = begun(channel);
			await reply(byId, [{ json: {} }]);
			expect(sentAlready(await reply(byId, [{ json: {} }], inOtherProcess))).toEqual([true]);
			expect(store.sent).toHaveLength(1);
		});

		it('what Salesforge did not confirm is not sent again by Retry On Fail', async () => {
			const { byId } = begun(channel);
			fake.fail(
				{ method: 'POST', path: channel === 'email' ? /reply$/ : /linkedin/, applied: true },
				failWith(500),
			);
			const more = { executionId: '1' };
			expect((await replyError(byId, [{ json: {} }], more)).description).toMatch(
				/^Do not send it again/,
			);
			expect(sentAlready(await reply(byId, [{ json: {} }], more))).toEqual([true]);
			expect(store.sent).toHaveLength(1);
		});

		it('other words are sent', async () => {
			const { byId } = begun(channel);
			await reply(byId, [{ json: {} }]);
			await reply({ ...byId, message: 'One more thing' }, [{ json: {} }]);
			expect(store.sent).toHaveLength(2);
		});
	});

	it('nothing goes to a colleague to whom we have forwarded it', async () => {
		const { contact, thread, byId } = begun('email');
		const toColleague = { toAddress: 'boss@us.example', tos: ['boss@us.example'] };
		addEmail(store, thread, { type: 'me', date: '2026-01-02T00:00:00Z', ...toColleague });
		const [item] = await reply(byId, [{ json: {} }]);
		expect(item!.json.recipient).toBe(contact.email);
		expect(callsOf(fake).at(-1)).toContain(thread.emails[0]!.id);
	});

	it('the same words are sent once for two events', async () => {
		fake.behaviour.sentRepliesShow = false;
		const { contact, thread } = begun('email');
		const [email] = thread.emails;
		const common = {
			workspace: { id: store.workspace.id },
			contact: { id: contact.id, email: contact.email },
			mailbox: { id: thread.mailboxId },
		};
		const eventOf = (type: string, more: object = {}) => ({
			json: { ...common, webhookInfo: { id: type, type, eventTime: ago(1) }, ...more } as never,
		});
		const opened = eventOf('email_opened', { sequenceEmail: { emailId: email!.emailId } });
		const results = await reply(THANKS, [opened, eventOf('meeting_booked')]);
		expect(sentAlready(results)).toEqual([false, true]);
		expect(store.sent).toHaveLength(1);
	});

	it('nothing goes to the mail system that could not deliver it', async () => {
		const { contact, thread, byId } = begun('email');
		const fromAddress = 'MAILER-DAEMON@mx.example';
		addEmail(store, thread, { type: 'contact', date: '2026-01-02T00:00:00Z', fromAddress });
		const [item] = await reply(byId, [{ json: {} }]);
		expect(item!.json.recipient).toBe(contact.email);
	});

	it('nothing is sent if none of our emails went to the contact', async () => {
		const { thread, byId } = begun('email');
		Object.assign(thread.emails[0]!, { toAddress: 'boss@us.example', tos: [] });
		const error = await replyError(byId, [{ json: {} }]);
		expect(error.message).toMatch(
			/none of our emails in it went to the contact's address bill\.gates.*@microsoft\.example$/,
		);
		expect(store.sent).toEqual([]);
	});
});

describe('a message that the inbox does not show yet', () => {
	it('is waited for on LinkedIn, and answered once', async () => {
		const arrival = linkedinReplyArrives(store);
		const late = arrival.thread.linkedinMessages.pop()!;
		fake.fail(
			{ method: 'GET', path: /threads\/mth/, nth: 2 },
			{ kind: 'meanwhile', change: () => void arrival.thread.linkedinMessages.push(late) },
		);
		const pace = { ...QUICK, lookAgain: [1, 2] };
		const results = [
			...(await reply(THANKS, [itemOf(arrival)], { pace, executionId: '1' })),
			...(await reply(THANKS, [itemOf(arrival)], { pace, executionId: '2' })),
		];
		expect(sentAlready(results)).toEqual([false, true]);
		expect(store.sent).toHaveLength(1);
	});

	it('is not replaced by an earlier one if the event has no Message-ID', async () => {
		const first = emailReplyArrives(store, { text: 'Not now', date: ago(1500) });
		const { contact, thread } = first;
		const second = emailReplyArrives(store, { contact, thread, text: 'Yes, please call' });
		thread.emails.pop();
		const item = itemOf(second);
		delete (item.json.replyEmail as { emailId?: string }).emailId;
		const error = await replyError(THANKS, [item]);
		expect(error.message).toMatch(
			/^Found no conversation with .* that holds the message of the event$/,
		);
		expect(store.sent).toEqual([]);
		const [found] = await run(fake, 'conversation/get', {}, [item]);
		expect(found!.json).toMatchObject({ conversationId: thread.id });
	});

	it('is not replaced by an earlier one on LinkedIn', async () => {
		const arrival = linkedinReplyArrives(store);
		arrival.thread.linkedinMessages.pop();
		const error = await replyError(THANKS, [itemOf(arrival)]);
		expect(error.message).toBe(
			`The conversation ${arrival.thread.id} does not show the message of the event`,
		);
		expect(error.description).toMatch(/^Nothing was sent/);
		expect(store.sent).toEqual([]);
	});

	it('is not taken for an answered one with the same text', async () => {
		const { contact, thread, ...first } = emailReplyArrives(store, { text: 'Yes', date: ago(20) });
		await reply(THANKS, [itemOf({ contact, thread, ...first })]);
		const second = emailReplyArrives(store, { contact, thread, text: 'Yes' });
		thread.emails.pop();
		const error = await replyError(THANKS, [itemOf(second)]);
		expect(error.message).toMatch(/^Found no conversation with .* that holds the message/);
	});
});

describe('a message whose event has another time', () => {
	it('is answered on LinkedIn when it was labelled on a later day', async () => {
		const arrival = linkedinReplyArrives(store, { date: ago(3000) });
		const event = toEvent(itemOf(arrival).json);
		const labelled = { ...event, event: 'positive_reply', eventTime: ago(1) };
		const [result] = await reply(THANKS, [{ json: labelled as never }]);
		expect(result!.json).toMatchObject({ alreadySent: false, conversationId: arrival.thread.id });
		expect(store.sent).toHaveLength(1);
	});

	it('is not answered again by Retry On Fail, and the next item is', async () => {
		const sentAt = '2026-11-27T23:59:59.000Z';
		const arrival = linkedinReplyArrives(store, { date: sentAt });
		const item = itemOf(arrival);
		const info = item.json.webhookInfo as object;
		const late = { ...item.json, webhookInfo: { ...info, eventTime: '2026-11-28T00:00:02.000Z' } };
		const items = [{ json: late }, itemOf(emailReplyArrives(store))];
		fake.fail({ method: 'POST', path: /emails\/.*reply$/ }, failWith(402));
		const more = { executionId: 'at midnight' };
		await replyError(THANKS, items, more);
		expect(sentAlready(await reply(THANKS, items, more))).toEqual([true, false]);
		expect(store.sent).toHaveLength(2);
	});
});

describe('when the user stops the execution while the node waits, nothing is sent', () => {
	const WAIT = 31_000;
	const posts = () => callsOf(fake).filter((call) => call.startsWith('POST'));
	let timers: jest.SpyInstance;
	afterEach(() => timers.mockRestore());

	/** A signal that stops the execution in the long wait, which takes no time. */
	function stopInWait(change = () => {}): AbortSignal {
		const controller = new AbortController();
		const { setTimeout: start } = globalThis;
		timers = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
			task: () => void,
			wait: number,
		) => {
			if (wait !== WAIT) return start(task, wait);
			controller.abort();
			change();
			return start(task, 0);
		}) as typeof setTimeout);
		return controller.signal;
	}

	it('after too many requests', async () => {
		fake.fail({ method: 'POST' }, tooManyRequests(WAIT / 1000));
		const item = itemOf(emailReplyArrives(store));
		const pace = { ...QUICK, retry: { ...QUICK.retry, maxRetryDelay: WAIT } };
		const error = await replyError(THANKS, [item], { pace, signal: stopInWait() });
		expect(error.message).toMatch(/too many requests/);
		expect(posts()).toHaveLength(1);
		expect(sentAlready(await reply(THANKS, [item]))).toEqual([false]);
		expect(store.sent).toHaveLength(1);
	});

	it('until the conversation is listed', async () => {
		const arrival = emailReplyArrives(store);
		arrival.thread.isListed = false;
		const signal = stopInWait(() => (arrival.thread.isListed = true));
		const pace = { ...QUICK, lookAgain: [WAIT] };
		await expect(reply(THANKS, [itemOf(arrival)], { pace, signal })).rejects.toThrow();
		expect(posts()).toEqual([]);
	});
});

describe('with Retry On Fail and a message that changes', () => {
	const post = { method: 'POST', path: /reply$/ };
	const now = () => ({ message: `It is ${process.hrtime.bigint()}` });

	it.each([true, false])(
		'an unknown outcome is not sent again (carried out: %s)',
		async (applied) => {
			fake.behaviour.sentRepliesShow = false;
			fake.fail({ ...post, applied }, failWith(500));
			const item = itemOf(emailReplyArrives(store));
			for (let attempt = 0; attempt < 2; attempt++) {
				const error = await replyError(now(), [item], { executionId: 'doubtful' });
				expect(error.message).toMatch(/^Salesforge did not confirm the reply/);
			}
			expect(callsOf(fake).filter((call) => call.startsWith('POST'))).toHaveLength(1);
		},
	);

	it('what was sent is not sent again', async () => {
		fake.fail({ ...post, nth: 2 }, failWith(402));
		const items = [emailReplyArrives(store), emailReplyArrives(store)].map(itemOf);
		const more = { executionId: 'half' };
		expect((await replyError(now(), items, more)).message).toMatch(/requires more credits/);
		const results = await reply(now(), items, more);
		expect(sentAlready(results)).toEqual([true, false]);
		expect(results[0]!.json.reason).toMatch(
			/^This execution has sent this reply before, with other words/,
		);
		expect(store.sent).toHaveLength(2);
	});

	it('what was sent is not sent again, although the contact has written since', async () => {
		fake.fail({ ...post, nth: 2 }, failWith(402));
		const arrivals = [emailReplyArrives(store), emailReplyArrives(store)];
		const items = arrivals.map(({ thread }) => ({ json: { thread: thread.id } }));
		const parameters = () => ({
			...now(),
			actOn: 'id',
			...workspace(),
			conversationId: '={{ $json.thread }}',
			mailboxId: locator(''),
		});
		const more = { executionId: 'half, then another message' };
		await replyError(parameters(), items, more);
		addEmail(store, arrivals[0]!.thread, { type: 'contact', date: ago(-1) });
		expect(sentAlready(await reply(parameters(), items, more))).toEqual([true, false]);
		expect(store.sent).toHaveLength(2);
	});

	it('what was not carried out is sent', async () => {
		fake.fail({ ...post }, failWith(402));
		const item = itemOf(emailReplyArrives(store));
		await replyError(now(), [item], { executionId: 'rejected' });
		expect(sentAlready(await reply(now(), [item], { executionId: 'rejected' }))).toEqual([false]);
		expect(store.sent).toHaveLength(1);
	});
});

describe('the same words with something else are another message', () => {
	const file = (text: string) => ({
		binary: {
			data: {
				data: Buffer.from(text).toString('base64'),
				mimeType: 'text/plain',
				fileName: 'prices.txt',
			},
		},
	});
	const attached = { ...THANKS, options: { inputDataFieldName: 'data' } };
	const to = (options: INodeParameters) => ({ ...THANKS, options });

	it.each([
		['a file', THANKS, attached, {}, file('A')],
		['another file', attached, attached, file('A'), file('B')],
		['CC', to({ cc: 'a@x.example' }), to({ cc: 'b@x.example' }), {}, {}],
		['BCC', THANKS, to({ bcc: 'b@x.example' }), {}, {}],
	])('%s', async (_, first, second, firstMore, secondMore) => {
		const item = itemOf(emailReplyArrives(store));
		const rounds = [
			[first, firstMore],
			[second, secondMore],
			[first, firstMore],
			[second, secondMore],
		] as const;
		const results: INodeExecutionData[] = [];
		for (const [parameters, more] of rounds) {
			results.push(...(await reply(parameters, [{ ...item, ...more }])));
		}
		expect(sentAlready(results)).toEqual([false, false, true, true]);
		expect(store.sent).toHaveLength(2);
	});
});

describe('nothing is sent', () => {
	it.each([
		['', /'Message' is empty/],
		[' \n ', /'Message' is empty/],
		['={{ $json.missing }}', /'Message' is empty/],
		['={{ null }}', /'Message' is empty/],
		['={{ NaN }}', /'Message' is empty/],
		['={{ String($json.missing) }}', /'Message' is empty/],
		[' null ', /'Message' is empty/],
		['=Hello {{ $json.contact }}', /'Message' is not text .* returned an object$/],
		['={{ $json.contact }}', /'Message' is not text .* returned an object$/],
		['={{ [1] }}', /'Message' is not text .* returned an object$/],
		['={{ 0 }}', /'Message' is not text .* returned 0$/],
		['={{ false }}', /'Message' is not text .* returned false$/],
		['={{ true }}', /'Message' is not text .* returned true$/],
	])('for the message %j', async (message, reason) => {
		const error = await replyError({ message }, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(reason);
		expect(error.description).toMatch(/^Nothing was sent.*expression/);
		expect(fake.requests).toHaveLength(0);
	});

	it.each(['<p><br></p>', '<p>undefined</p>'])('for HTML without text: %s', async (message) => {
		const parameters = { message, messageFormat: 'html' };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(/'Message' is empty/);
		expect(fake.requests).toHaveLength(0);
	});

	it('for a picture on LinkedIn', async () => {
		const parameters = { message: PICTURE, messageFormat: 'html' };
		const error = await replyError(parameters, [itemOf(linkedinReplyArrives(store))]);
		expect(error.message).toMatch(/pictures cannot be sent on LinkedIn$/);
		expect(store.sent).toEqual([]);
	});

	it('with an invalid CC address', async () => {
		const parameters = { ...THANKS, options: { cc: 'a@example.com, nobody' } };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toBe("'CC' contains an invalid email address: nobody");
		expect(fake.requests).toHaveLength(0);
	});

	it('without the file to attach', async () => {
		const parameters = { ...THANKS, options: { inputDataFieldName: 'data' } };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(/data/);
		expect(error.context.itemIndex).toBe(0);
		expect(fake.requests).toHaveLength(0);
	});

	it('to an email without an ID', async () => {
		const arrival = emailReplyArrives(store);
		for (const email of arrival.thread.emails) email.id = '';
		const error = await replyError(THANKS, [itemOf(arrival)]);
		expect(error.message).toBe(
			`The email to answer in the conversation ${arrival.thread.id} has no ID in Salesforge`,
		);
		expect(error.description).toMatch(/^Nothing was sent/);
		expect(callsOf(fake).filter((call) => call.startsWith('POST'))).toEqual([]);
	});

	it('if no message names the LinkedIn account', async () => {
		const arrival = linkedinReplyArrives(store);
		for (const message of arrival.thread.linkedinMessages) {
			message.accountId = undefined as unknown as number;
		}
		const error = await replyError(THANKS, [itemOf(arrival)]);
		expect(error.message).toMatch(/names the LinkedIn account to reply from$/);
	});
});

it.each([
	[402, /requires more credits/],
	[403, /does not allow this/],
	[404, /has no email/],
	[405, /not available for your account/],
	[409, /conflicts/],
	[422, /did not accept the request/],
])('explains %s, which costs only its item', async (status, message) => {
	fake.fail({ method: 'POST', nth: 1, times: 1 }, failWith(status));
	const items = [emailReplyArrives(store), emailReplyArrives(store)].map(itemOf);
	const results = await reply(THANKS, items, { onError: 'continueRegularOutput' });
	expect(results[0]!.json.error).toMatch(message);
	expect(results[1]!.json).toMatchObject({ success: true });
	expect(store.sent).toHaveLength(1);
});
