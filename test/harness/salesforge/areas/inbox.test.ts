import {
	addEmail,
	addLabel,
	addMailbox,
	emailReplyArrives,
	linkedinReplyArrives,
} from '../../../../harness/salesforge';
import { dataOf, startScenario, type Scenario } from './scenario';

let scenario: Scenario;
beforeEach(async () => (scenario = await startScenario()));
afterEach(async () => await scenario[Symbol.asyncDispose]());

const reply = async (path: string, body: unknown = { content: 'Hi' }) =>
	await scenario.core('POST', `${path}/reply`, body);

describe('threads', () => {
	it('lists without the ids of contact and sequence, and reads without those of thread and mailbox', async () => {
		const sequence = scenario.fake.addSequence(scenario.workspace.id);
		const { thread, contact, messageId } = emailReplyArrives(scenario.store, { sequence });
		const [listed] = dataOf(await scenario.core('GET', '/threads'));
		expect(listed).toMatchObject({ id: thread.id, contactEmail: contact.email });
		expect(JSON.stringify(listed)).not.toContain(contact.id);
		const { body } = await scenario.core('GET', `/threads/${thread.id}`);
		expect(body).toMatchObject({
			contact: { id: contact.id },
			emails: [{ type: 'me' }, { type: 'contact', emailId: messageId }],
			sequence: { id: sequence.id },
		});
		expect(JSON.stringify(body)).not.toContain(thread.id);
		expect(JSON.stringify(body)).not.toContain(thread.mailboxId);
	});

	it('can search or not', async () => {
		const { contact } = emailReplyArrives(scenario.store);
		emailReplyArrives(scenario.store);
		const found = async () =>
			dataOf(await scenario.core('GET', `/threads?q=${contact.email}`)).length;
		expect(await found()).toBe(1);
		scenario.fake.behaviour.threadSearch = 'finds nothing';
		expect(await found()).toBe(0);
		scenario.fake.behaviour.threadSearch = 'ignored';
		expect(await found()).toBe(2);
	});

	it('can be in either order or unordered', async () => {
		const dates = ['2026-01-03', '2026-01-01', '2026-01-02'].map((day) => `${day}T10:00:00.000Z`);
		for (const date of dates) emailReplyArrives(scenario.store, { date });
		const listed = async () =>
			dataOf(await scenario.core('GET', '/threads')).map(({ date }) => date as string);
		const sorted = [...dates].sort();
		expect(await listed()).toEqual([...sorted].reverse());
		scenario.fake.behaviour.threadOrder = 'oldestFirst';
		expect(await listed()).toEqual(sorted);
		scenario.fake.behaviour.threadOrder = 'shuffled';
		expect((await listed()).sort()).toEqual(sorted);
	});

	it('can return a thread before it lists it', async () => {
		const { thread } = emailReplyArrives(scenario.store);
		thread.isListed = false;
		expect(dataOf(await scenario.core('GET', '/threads'))).toEqual([]);
		expect((await scenario.core('GET', `/threads/${thread.id}`)).status).toBe(200);
		scenario.fake.behaviour.unlistedThreadsReadable = false;
		expect((await scenario.core('GET', `/threads/${thread.id}`)).status).toBe(404);
	});

	it('does not show a conversation on LinkedIn below a mailbox', async () => {
		const mailbox = addMailbox(scenario.store);
		const { thread } = linkedinReplyArrives(scenario.store);
		const path = `/mailboxes/${mailbox.id}/threads/${thread.id}`;
		expect((await scenario.core('GET', path)).status).toBe(404);
		expect((await scenario.core('GET', `/threads/${thread.id}`)).status).toBe(200);
	});
});

describe('labels', () => {
	it('sets a known label and refuses others', async () => {
		const { thread } = emailReplyArrives(scenario.store);
		const label = addLabel(scenario.store, 'Interested');
		const put = async (labelId: string) =>
			(await scenario.core('PUT', `/threads/${thread.id}/label`, { labelId })).status;
		expect(await put(label.id)).toBe(204);
		expect(thread.labelId).toBe(label.id);
		expect(await put('lbl_none')).toBe(404);
		scenario.fake.behaviour.unknownLabel = 400;
		expect(await put('lbl_none')).toBe(400);
		expect(dataOf(await scenario.core('GET', '/primebox-labels?limit=100')).at(-1)).toEqual(label);
	});
});

describe('replies by email', () => {
	it("accepts the email's id, and its Message-ID only in one mode", async () => {
		const { thread, messageId } = emailReplyArrives(scenario.store);
		const path = `/mailboxes/${thread.mailboxId}/emails`;
		const [, email] = thread.emails;
		expect((await reply(`${path}/${email!.id}`)).status).toBe(204);
		expect((await reply(`${path}/${encodeURIComponent(messageId)}`)).status).toBe(404);
		scenario.fake.behaviour.replyByMessageId = 204;
		scenario.fake.behaviour.replyStatus = 202;
		const accepted = await reply(`${path}/${encodeURIComponent(`<${messageId}>`)}`);
		expect(accepted).toMatchObject({ status: 202, body: undefined });
		expect(scenario.store.sent.map(({ threadId }) => threadId)).toEqual([thread.id, thread.id]);
		expect(thread.emails.map(({ type }) => type)).toEqual(['me', 'contact', 'me', 'me']);
	});

	it('may accept a reply and then cut the connection', async () => {
		const { thread } = emailReplyArrives(scenario.store);
		scenario.fake.fail({ path: /\/reply$/, applied: true }, { kind: 'drop' });
		const path = `/mailboxes/${thread.mailboxId}/emails/${thread.emails[1]!.id}`;
		await expect(reply(path)).rejects.toThrow();
		expect(scenario.store.sent).toHaveLength(1);
	});

	it('refuses an empty email', async () => {
		const { thread } = emailReplyArrives(scenario.store);
		const path = `/mailboxes/${thread.mailboxId}/emails/${thread.emails[1]!.id}`;
		expect((await reply(path, { body: 'Hi' })).status).toBe(400);
		expect((await reply(path, { content: 'Hi', ccs: 'a@x.example' })).status).toBe(400);
		expect(scenario.store.sent).toEqual([]);
	});

	it('accepts attachments and returns them', async () => {
		const { thread } = emailReplyArrives(scenario.store);
		const path = `/mailboxes/${thread.mailboxId}/emails`;
		const contentBase64 = Buffer.from([0, 255, 10]).toString('base64');
		const attachments = [{ filename: 'a.bin', contentType: 'application/x', contentBase64 }];
		await reply(`${path}/${thread.emails[1]!.id}`, { content: 'Hi', attachments });
		const sent = thread.emails.at(-1)!;
		const url = `${scenario.fake.baseUrl}/workspaces/${scenario.workspace.id}${path}/${sent.id}/attachments`;
		const response = await fetch(`${url}/${sent.attachments[0]!.contentId}`, {
			headers: { authorization: scenario.fake.apiKey },
		});
		expect(response.headers.get('content-type')).toBe('application/octet-stream');
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]));
		const bare = addEmail(scenario.store, thread, { type: 'me' });
		expect((await scenario.core('GET', `${path}/${bare.id}/attachments`)).status).toBe(204);
	});
});

describe('replies on LinkedIn', () => {
	it.each([
		['a whole number of this conversation', 311, 200],
		['text', '311', 400],
		['a foreign account', 312, 400],
	])('requires the account as %s', async (_, accountId, status) => {
		const { thread } = linkedinReplyArrives(scenario.store);
		const body = { accountId, message: 'Hi' };
		const answer = await reply(`/threads/${thread.id}/linkedin`, body);
		expect(answer.status).toBe(status);
		expect(scenario.store.sent).toHaveLength(status === 200 ? 1 : 0);
		if (status === 200) expect(answer.body).toMatchObject({ direction: 'outbound', message: 'Hi' });
	});
});

it('delivers what is in the inbox, under the same Message-ID', async () => {
	const { thread, fakeEvent, messageId } = emailReplyArrives(scenario.store);
	expect(fakeEvent.body).toMatchObject({ replyEmail: { emailId: messageId } });
	scenario.fake.behaviour.messageIdsInBrackets = true;
	expect((await scenario.core('GET', `/threads/${thread.id}`)).body).toMatchObject({
		emails: [{}, { emailId: `<${messageId}>` }],
	});
});

it('lists do-not-contact entries by value, each once', async () => {
	const dncs = ['ada@x.example', 'x.example', 'https://www.linkedin.com/in/ada', 'ADA@x.example'];
	expect((await scenario.core('POST', '/dnc/bulk', { dncs })).body).toEqual({ created: 3 });
	expect((await scenario.core('POST', '/dnc/bulk', { dncs })).body).toEqual({ created: 0 });
	expect((await scenario.core('POST', '/dnc/bulk', { dncs: [{ value: 'x' }] })).status).toBe(400);
	const listed = dataOf(await scenario.core('GET', '/dnc'));
	expect(listed.map(({ type }) => type)).toEqual(['email', 'domain', 'linkedin']);
	expect((await scenario.core('POST', '/dnc/bulk/remove', { dncs })).status).toBe(204);
	expect(scenario.store.doNotContact.size).toBe(0);
});

it('lists and reads mailboxes, with statuses in upper case if configured', async () => {
	const lost = addMailbox(scenario.store, { status: 'access_lost' });
	addMailbox(scenario.store);
	scenario.fake.behaviour.upperCaseStatuses = true;
	expect(dataOf(await scenario.core('GET', '/mailboxes?statuses[]=access_lost'))).toMatchObject([
		{ id: lost.id, status: 'ACCESS_LOST' },
	]);
	expect((await scenario.core('GET', `/mailboxes/${lost.id}`)).body).toMatchObject({
		resolvedSignature: lost.resolvedSignature,
	});
});
