import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

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
import { hurry } from '../../hurry';
import { callsOf, errorOf, jsonOf, run, type Run } from '../node';
import { fake, itemOf, locator, store, workspace } from './inbox';

const THANKS = { message: 'Thanks' };

const reply = async (parameters: INodeParameters, items: INodeExecutionData[], more: Run = {}) =>
	await run(fake, 'conversation/reply', parameters, items, more);
const replyError = async (parameters: INodeParameters, items: INodeExecutionData[], more?: Run) =>
	await errorOf(fake, 'conversation/reply', parameters, items, more);
const bodies = () => store.sent.map(({ body }) => body);

it.each([204, 202] as const)(
	'answers the event’s own e-mail by its API id (%s)',
	async (status) => {
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
				channel: 'email',
				answeredId: own.id,
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
	},
);

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
	await reply(
		{
			message: '<b>Thanks</b>',
			messageFormat: 'html',
			options: {
				cc: 'a@example.com, b@example.com',
				bcc: ['c@example.com'],
				includeHistory: true,
				appendSignature: true,
				inputDataFieldName: 'data',
			},
		},
		[{ ...itemOf(arrival), binary }],
	);
	const [mailbox] = store.mailboxes.values();
	expect(bodies()).toEqual([
		{
			content: `<b>Thanks</b><div>&nbsp;</div><div>--</div><div>${mailbox!.resolvedSignature}</div>`,
			includeHistory: true,
			ccs: ['a@example.com', 'b@example.com'],
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

	it.each([true, false])(
		'answers the lead’s newest e-mail (mailbox given: %s)',
		async (isGiven) => {
			const { thread } = emailReplyArrives(store);
			const newest = addEmail(store, thread, { type: 'contact', date: '2031-01-01T00:00:00Z' });
			addEmail(store, thread, { type: 'me', date: '2032-01-01T00:00:00Z' });
			const [item] = await reply(byId(thread, isGiven ? thread.mailboxId! : ''), [{ json: {} }]);
			expect(item!.json).toMatchObject({ answeredId: newest.id, mailboxId: thread.mailboxId });
			expect(fake.requests).toHaveLength(isGiven ? 2 : 3);
		},
	);

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
		retry: { attempts: 3, firstWait: 1, longestWait: 100, timeout: 300 },
		lookAgain: [1, 2],
	};
	const arrivals = { email: emailReplyArrives, linkedin: linkedinReplyArrives };

	describe.each(['email', 'linkedin'] as const)('by %s', (channel) => {
		it.each(CONFIRMED_LATE)('after %s: the error says that it was sent', async (_, fault) => {
			fake.fail({ ...post, applied: true }, fault);
			const arrival = arrivals[channel](store);
			const error = await hurry(async () => await replyError(THANKS, [itemOf(arrival)], { pace }));
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
				const error = await hurry(
					async () => await replyError(THANKS, [itemOf(arrival)], { pace }),
				);
				expect(error.message).toMatch(/does not contain it yet$/);
				expect(error.description).toMatch(/^Salesforge may still send it/);
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
		const more = { pace, executionId: 'retried' };
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
			[
				'with another link in angle brackets',
				'See <https://a.example>\nB',
				'See <https://b.example>\nB',
			],
			['with another text after a dash line', 'Our offer:\n--\nA', 'Our offer:\n--\nB'],
			['that is a part of the first one', 'Yes, but not on Monday', 'Yes'],
			['that has the first one as a part', 'Yes', 'Yes, but not on Monday'],
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

describe('nothing is sent', () => {
	it.each([
		['', /'Message' is empty/],
		[' \n ', /'Message' is empty/],
		['={{ $json.missing }}', /'Message' is empty/],
	])('for the message %j', async (message, reason) => {
		const error = await replyError({ message }, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(reason);
		expect(fake.requests).toHaveLength(0);
	});

	it('for HTML without text', async () => {
		const parameters = { message: '<p><br></p>', messageFormat: 'html' };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(/'Message' is empty/);
	});

	it('with an invalid CC address', async () => {
		const parameters = { ...THANKS, options: { cc: 'a@example.com, nobody' } };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toBe("'CC' contains an invalid e-mail address: nobody");
		expect(fake.requests).toHaveLength(0);
	});

	it('without the file to attach', async () => {
		const parameters = { ...THANKS, options: { inputDataFieldName: 'data' } };
		const error = await replyError(parameters, [itemOf(emailReplyArrives(store))]);
		expect(error.message).toMatch(/data/);
		expect(error.context.itemIndex).toBe(0);
		expect(fake.requests).toHaveLength(0);
	});

	it('to an e-mail without an ID', async () => {
		const arrival = emailReplyArrives(store);
		for (const email of arrival.thread.emails) email.id = '';
		const error = await replyError(THANKS, [itemOf(arrival)]);
		expect(error.message).toBe(
			`The e-mail to answer in the conversation ${arrival.thread.id} has no ID in Salesforge`,
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
	[404, /has no e-mail/],
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
