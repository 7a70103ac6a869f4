import type { INodeParameters } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import {
	addEmail,
	addLabel,
	addLinkedinMessage,
	emailReplyArrives,
	failWith,
	linkedinReplyArrives,
} from '../../../harness/salesforge';
import { toEvent } from '../../../nodes';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { attachment, fake, itemOf, locator, store, workspace } from './inbox';

describe('Get', () => {
	it('returns the messages of both channels, oldest first, without quoted history', async () => {
		const arrival = emailReplyArrives(store, { date: '2026-11-25T10:00:00.000Z', text: 'Yes' });
		const { thread, contact } = arrival;
		addLinkedinMessage(thread, {
			direction: 'inbound',
			date: '2026-11-24T10:00:00Z',
			message: 'Hi',
		});
		addEmail(store, thread, {
			type: 'contact',
			date: '2026-11-25T12:00:00+01:00',
			content:
				'<div>Call me</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 24, 2026 at 9:00 AM Frank &lt;f@x.example&gt; wrote:<br></div><blockquote class="gmail_quote">More sales?</blockquote></div>',
		});
		thread.emails.reverse();
		const [json] = jsonOf(await run(fake, 'conversation/get', {}, [itemOf(arrival)]));
		expect(Object.keys(json!)).toHaveLength(10);
		expect(json).toMatchObject({
			conversationId: thread.id,
			mailboxId: thread.mailboxId,
			workspaceId: store.workspace.id,
			contactId: contact.id,
			contactEmail: contact.email,
			contactName: `${contact.firstName} ${contact.lastName}`,
		});
		const messages = json!.messages as Array<Record<string, unknown>>;
		expect(messages.map(({ channel, from, text }) => [channel, from, text])).toEqual([
			['linkedin', 'contact', 'Hi'],
			['email', 'us', 'More sales?'],
			['email', 'contact', 'Yes'],
			['email', 'contact', 'Call me'],
		]);
		const { messageId } = toEvent(arrival.fakeEvent.body);
		expect(messages[2]!.messageId).toBe(messageId);
	});

	it('keeps addresses and lines of plain text, and takes LinkedIn messages as text', async () => {
		const text = 'Please write to Ann Lee <ann@lead.example>,\nshe decides.';
		const chat = 'Use <b> in the mail & write to <ann@lead.example>';
		const arrival = emailReplyArrives(store, { date: '2026-11-25T10:00:00Z' });
		const { thread } = arrival;
		thread.emails.at(-1)!.content =
			`${text}\n\nOn Tue, Nov 24, 2026 at 9:00 AM Frank <f@x.example> wrote:\n> To opt out reply STOP`;
		const date = '2026-11-26T10:00:00Z';
		addLinkedinMessage(thread, { direction: 'inbound', date, message: chat });
		const [json] = jsonOf(await run(fake, 'conversation/get', {}, [itemOf(arrival)]));
		const messages = json!.messages as Array<Record<string, unknown>>;
		expect(messages.slice(-2).map((message) => message.text)).toEqual([text, chat]);
	});

	it('has the same key for a LinkedIn message as its event', async () => {
		const arrival = linkedinReplyArrives(store, { text: 'Yes,\n please' });
		const [json] = jsonOf(await run(fake, 'conversation/get', {}, [itemOf(arrival)]));
		const messages = json!.messages as Array<Record<string, unknown>>;
		expect(messages.at(-1)!.messageId).toBe(toEvent(arrival.fakeEvent.body).messageId);
	});

	it('returns the raw data with the ids that Salesforge leaves out', async () => {
		const { thread } = emailReplyArrives(store);
		const parameters = {
			actOn: 'id',
			...workspace(),
			conversationId: thread.id,
			simplify: false,
		};
		const [json] = jsonOf(await run(fake, 'conversation/get', parameters));
		expect(json).toMatchObject({
			conversationId: thread.id,
			mailboxId: thread.mailboxId,
			workspaceId: store.workspace.id,
			emails: [{ type: 'me' }, { type: 'contact' }],
			contact: { id: thread.contactId },
		});
		expect(callsOf(fake)).toEqual([`GET /threads/${thread.id}`, 'GET /threads']);
	});

	it('downloads the files of both channels', async () => {
		const arrival = emailReplyArrives(store);
		const data = Buffer.from([0, 255, 254, 10, 13, 0]);
		arrival.thread.emails.at(-1)!.attachments.push(attachment('a.bin', data));
		addLinkedinMessage(arrival.thread, {
			direction: 'inbound',
			date: '2031-01-01T00:00:00Z',
			attachments: [attachment('b.bin', Buffer.alloc(100_000, 7))],
		});
		const parameters = { options: { downloadAttachments: true, outputDataFieldName: 'file' } };
		const [item] = await run(fake, 'conversation/get', parameters, [itemOf(arrival)]);
		expect(item!.json.failedAttachments).toEqual([]);
		expect(Object.keys(item!.binary!)).toEqual(['file0', 'file1']);
		expect(item!.binary!.file0).toMatchObject({ fileName: 'a.bin' });
		expect(Buffer.from(item!.binary!.file0!.data, 'base64').equals(data)).toBe(true);
		expect(Buffer.from(item!.binary!.file1!.data, 'base64')).toHaveLength(100_000);
	});
});

describe('Get, with a file that cannot be downloaded', () => {
	const parameters = { options: { downloadAttachments: true } };

	it.each([
		[400, /did not accept the request/],
		[404, /no longer has this file/],
		[405, /not available for your account/],
	])('keeps the conversation and the other files after %i', async (status, reason) => {
		const arrival = emailReplyArrives(store);
		const { attachments } = arrival.thread.emails.at(-1)!;
		for (const name of ['a.bin', 'b.bin']) attachments.push(attachment(name, Buffer.from(name)));
		fake.fail({ path: 'a.bin', times: Infinity }, failWith(status));
		const [item] = await run(fake, 'conversation/get', parameters, [itemOf(arrival)]);
		expect(item!.json.conversationId).toBe(arrival.thread.id);
		expect(item!.json.failedAttachments).toEqual([
			{
				filename: 'a.bin',
				messageId: arrival.messageId,
				reason: expect.stringMatching(reason) as unknown,
			},
		]);
		expect(Object.keys(item!.binary!)).toEqual(['attachment_0']);
		expect(item!.binary!.attachment_0!.fileName).toBe('b.bin');
	});

	it('names a file without an ID, and returns an empty one', async () => {
		const arrival = linkedinReplyArrives(store);
		const { attachments } = arrival.thread.linkedinMessages.at(-1)!;
		attachments.push({ ...attachment('a.bin', Buffer.from('a')), id: '' });
		attachments.push(attachment('empty.txt', Buffer.alloc(0)));
		const [item] = await run(fake, 'conversation/get', parameters, [itemOf(arrival)]);
		expect(item!.json.failedAttachments).toMatchObject([{ filename: 'a.bin' }]);
		expect(Object.values(item!.binary!)).toMatchObject([{ fileName: 'empty.txt' }]);
		expect(callsOf(fake).filter((call) => /attachments\/?$/.test(call))).toEqual([]);
	});

	it.each([401, 402, 403, 500])('stops after %i, which is not about the file', async (status) => {
		const arrival = emailReplyArrives(store);
		arrival.thread.emails.at(-1)!.attachments.push(attachment('a.bin', Buffer.from('a')));
		fake.fail({ path: 'a.bin', times: Infinity }, failWith(status));
		const error = await errorOf(fake, 'conversation/get', parameters, [itemOf(arrival)]);
		expect(error.message).toMatch(/^Could not download the attachment 'a.bin'/);
	});
});

describe('Get Many', () => {
	const many = async (parameters: INodeParameters) =>
		jsonOf(await run(fake, 'conversation/getMany', { ...workspace(), ...parameters }));
	const idsOf = async (filters: INodeParameters) =>
		(await many({ filters })).map(({ conversationId }) => conversationId);

	it('returns ten fields, or the raw data', async () => {
		const { thread, contact } = emailReplyArrives(store, { date: '2026-11-25T10:00:00.000Z' });
		expect(await many({})).toEqual([
			{
				conversationId: thread.id,
				mailboxId: thread.mailboxId,
				workspaceId: store.workspace.id,
				contactEmail: contact.email,
				contactName: `${contact.firstName} ${contact.lastName}`,
				subject: thread.subject,
				date: '2026-11-25T10:00:00.000Z',
				replyType: 'lead_replied',
				isPositive: false,
				labelId: null,
			},
		]);
		expect((await many({ simplify: false }))[0]).toMatchObject({
			id: thread.id,
			conversationId: thread.id,
			isUnread: true,
		});
	});

	it('has filters', async () => {
		const old = emailReplyArrives(store, { date: '2026-01-01T00:00:00.000Z' }).thread;
		const recent = emailReplyArrives(store, { date: '2026-11-01T00:00:00.000Z' }).thread;
		const own = addLabel(store, 'Interested');
		recent.labelId = own.id;
		old.isUnread = false;
		expect(await idsOf({ receivedAfter: '2026-06-01T00:00:00Z' })).toEqual([recent.id]);
		expect(await idsOf({ receivedBefore: '2026-06-01T00:00:00Z' })).toEqual([old.id]);
		expect(await idsOf({ labels: 'interested' })).toEqual([recent.id]);
		expect(await idsOf({ excludedLabels: ['Interested'] })).toEqual([old.id]);
		expect(await idsOf({ unreadOnly: true })).toEqual([recent.id]);
		expect(await idsOf({ mailboxIds: 'mbox_none' })).toEqual([]);
		expect(await idsOf({ search: 'bill.gates' })).toHaveLength(2);
	});

	it('refuses an invalid date', async () => {
		const filters = { receivedAfter: 'yesterday' };
		const error = await errorOf(fake, 'conversation/getMany', { ...workspace(), filters });
		expect(error.message).toBe(
			"The parameter 'Received After' is not a date for this item: yesterday",
		);
	});

	it('refuses swapped times', async () => {
		const filters = { receivedAfter: '2026-06-02', receivedBefore: '2026-06-01' };
		const error = await errorOf(fake, 'conversation/getMany', { ...workspace(), filters });
		expect(error.message).toContain("'Received After' (2026-06-02T04:00:00.000Z) is not before");
	});

	it("reads a time without an offset in the workflow's time zone", async () => {
		const { thread } = emailReplyArrives(store, { date: '2026-11-25T16:00:00.000Z' });
		// n8n's default is New York, 5 hours behind.
		expect(await idsOf({ receivedAfter: '2026-11-25T10:59:00' })).toEqual([thread.id]);
		expect(await idsOf({ receivedAfter: '2026-11-25T11:01:00' })).toEqual([]);
	});

	it.each(['array', 'object'] as const)('returns nothing for an empty %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		expect(await many({ returnAll: true })).toEqual([]);
	});

	it('returns all', async () => {
		for (let index = 0; index < 250; index++) emailReplyArrives(store);
		expect(await many({ returnAll: true })).toHaveLength(250);
	});

	it('returns each conversation once, even if it moves while the list is read', async () => {
		const date = '2026-11-01T16:00:00.000Z';
		const arrivals = Array.from({ length: 250 }, () => emailReplyArrives(store, { date }));
		const moved = [arrivals[1]!, arrivals[249]!];
		fake.fail(
			{ path: /threads$/, nth: 2 },
			{
				kind: 'meanwhile',
				change: () => {
					for (const { thread, contact } of moved)
						emailReplyArrives(store, { thread, contact, date: '2026-11-02T16:00:00.000Z' });
				},
			},
		);
		const read = (await many({ returnAll: true })).map(({ conversationId }) => conversationId);
		expect(read).toHaveLength(250);
		expect(new Set(read)).toEqual(new Set(arrivals.map(({ thread }) => thread.id)));
	});
});

describe('Set Label', () => {
	it.each([
		['a custom label by name, after the first page', () => 'own 115', 'Own 115'],
		['a custom label by ID', () => store.labels.at(-1)!.id, 'Own 119'],
		['a built-in one by its name in every workspace', () => 'meeting_booked', 'Meeting booked'],
		['a built-in one by its name', () => 'Out of office', 'Out of office'],
	])('sets %s', async (_, label, name) => {
		for (let index = 0; index < 120; index++) addLabel(store, `Own ${index}`);
		const { contact, messageId, thread, fakeEvent } = emailReplyArrives(store);
		const items = itemsOf({ ...(fakeEvent.body as object), label: label() });
		const [item] = await run(
			fake,
			'conversation/setLabel',
			{ labelId: '={{ $json.label }}' },
			items,
		);
		const labelId = store.labels.find((each) => each.name === name)!.id;
		expect(item!.json).toEqual({
			success: true,
			conversationId: thread.id,
			mailboxId: thread.mailboxId,
			workspaceId: store.workspace.id,
			contactId: contact.id,
			messageId,
			labelId,
			labelName: name,
		});
		expect(thread.labelId).toBe(labelId);
	});

	it('reads the labels once for many items', async () => {
		const items = Array.from({ length: 20 }, () => itemOf(linkedinReplyArrives(store)));
		await run(fake, 'conversation/setLabel', { labelId: locator('positive') }, items);
		expect(callsOf(fake).filter((call) => call === 'GET /primebox-labels')).toHaveLength(2);
		expect(fake.requests).toHaveLength(20 * 2 + 2);
	});

	it('acts on an ID without reading the conversation', async () => {
		const { thread } = emailReplyArrives(store);
		const parameters = {
			actOn: 'id',
			...workspace(),
			conversationId: thread.id,
			labelId: locator('closed'),
		};
		await run(fake, 'conversation/setLabel', parameters);
		expect(store.label(thread.labelId)!.specialLabel).toBe('closed');
		expect(callsOf(fake)).not.toContain(`GET /threads/${thread.id}`);
	});

	it.each([
		['nonsense', /has no label 'nonsense'/, /use one of: Closed, Meeting booked/],
		['none', /has no label 'none'/, /Closed/],
		['twice', /There are 2 labels with the name 'twice'/, /^Use the ID of one of them: lbl_/],
	])('changes nothing for %s', async (label, message, description) => {
		addLabel(store, 'Twice');
		addLabel(store, 'twice');
		const arrival = emailReplyArrives(store);
		const parameters = { labelId: locator(label) };
		const error = await errorOf(fake, 'conversation/setLabel', parameters, [itemOf(arrival)]);
		expect(error.message).toMatch(message);
		expect(error.description).toMatch(description);
		expect(arrival.thread.labelId).toBeNull();
	});
});
