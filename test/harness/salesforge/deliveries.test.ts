import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
	classify,
	EVENT_TYPES,
	normalizeEvent,
	type EventType,
} from '../../../nodes/Salesforge/events';
import { FakeSalesforge, fakeEvent, type Workspace } from '../../../harness/salesforge/index';
import { signatureOf } from '../../../harness/salesforge/signing';

interface Received {
	path: string;
	text: string;
	headers: IncomingHttpHeaders;
	body: { webhookInfo: { id: string; type: string }; sequence?: { id: string | number } };
}

let fake: FakeSalesforge;
let workspace: Workspace;
let receiver: Server;
let received: Received[];
let answers: number[];

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace();
	received = [];
	answers = [];
	receiver = createServer(async (request, response) => {
		let text = '';
		for await (const chunk of request) text += chunk;
		const body = JSON.parse(text) as Received['body'];
		received.push({ path: request.url!, text, headers: request.headers, body });
		response.writeHead(answers.shift() ?? 200).end('thanks');
	});
	await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
	await fake.stop();
	await new Promise((closed) => receiver.close(closed));
});

function register(path: string, type: EventType, sequenceId: string | null = null) {
	const { port } = receiver.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}/${path}`;
	return fake.addWebhookByHand(workspace.id, { name: path, type, url, sequenceId });
}

it('posts to every webhook of the type, for the workspace or the sequence, each with its own id', async () => {
	const [chosen, other] = [fake.addSequence(workspace.id), fake.addSequence(workspace.id)];
	const wide = register('wide', 'email_opened');
	const scoped = register('scoped', 'email_opened', String(chosen.id));
	register('other-sequence', 'email_opened', String(other.id));
	register('other-type', 'email_sent');

	const deliveries = await fake.deliver(fakeEvent('email_opened', workspace, chosen));
	expect(deliveries).toEqual([
		{ webhook: wide, status: 200, answer: 'thanks', attempts: 1 },
		{ webhook: scoped, status: 200, answer: 'thanks', attempts: 1 },
	]);
	const ids = Object.fromEntries(received.map(({ path, body }) => [path, body.webhookInfo.id]));
	expect(Object.keys(ids)).toEqual(['/wide', '/scoped']);
	expect(ids['/wide']).not.toBe(ids['/scoped']);
	expect(received[0]!.body).toMatchObject({
		webhookInfo: { type: 'email_opened' },
		workspace: { id: workspace.id },
		sequence: { id: chosen.id, name: chosen.name },
	});
	expect(wide.sentCount).toBe(1);
});

it('only signs deliveries to webhooks that were created through the API', async () => {
	const byHand = register('by-hand', 'email_sent');
	const made = fake.account.addWebhook(
		workspace.id,
		{ ...byHand, url: byHand.url.replace('by-hand', 'made') },
		{ isSigned: true },
	);
	await fake.deliver(fakeEvent('email_sent', workspace));
	const of = (path: string) => received.find((each) => each.path === path)!;
	expect(of('/by-hand').headers).not.toHaveProperty('x-salesforgeai-webhook-signature');
	const { headers, body, text } = of('/made');
	const id = headers['x-salesforgeai-webhook-event-id'] as string;
	const signature = headers['x-salesforgeai-webhook-signature'] as string;
	expect(id).toBe(body.webhookInfo.id);
	const at = Number(/^t=(\d+),/.exec(signature)![1]);
	expect(signature).toBe(signatureOf(made.signingSecret!, id, text, at));
	expect(headers['user-agent']).toMatch(/^SalesforgeAI\//);
});

it("signs as in Salesforge's documentation", () => {
	const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
	const body = '{"webhookInfo":{"type":"email_sent"}}';
	expect(signatureOf(secret, 'wh_0123456789abcdef', body, 1754563200)).toBe(
		't=1754563200,v1=d35d432699cc9e59eb73da4396b9a3a96003ba6a9ae259256d270ff3c8f24207',
	);
});

it("posts to a multichannel sequence's webhook, with its id as a number in the body", async () => {
	const sequence = fake.addSequence(workspace.id, { kind: 'multichannel' });
	register('scoped', 'linkedin_replied', String(sequence.id));
	await fake.deliver(fakeEvent('linkedin_replied', workspace, sequence));
	expect(received[0]!.body.sequence!.id).toBe(sequence.id);
});

it("leaves the sequence out of a positive reply, even for a sequence's webhook", async () => {
	const sequence = fake.addSequence(workspace.id);
	register('scoped', 'positive_reply', String(sequence.id));
	await fake.deliver(fakeEvent('positive_reply', workspace, sequence));
	expect(received.map(({ path }) => path)).toEqual(['/scoped']);
	expect(received[0]!.body).not.toHaveProperty('sequence');
});

it.each(['link_clicked', 'contact_unsubscribed'] as const)(
	'reports %s as email_bounced, like the article',
	async (type) => {
		register('hook', type);
		register('bounces', 'email_bounced');
		await fake.deliver(fakeEvent(type, workspace));
		expect(received.map(({ path, body }) => [path, body.webhookInfo.type])).toEqual([
			['/hook', 'email_bounced'],
		]);
	},
);

it('retries until a response is successful, if configured', async () => {
	const webhook = register('hook', 'email_sent');
	answers = [500, 404];
	const [delivery] = await fake.deliver(fakeEvent('email_sent', workspace), {
		retries: 3,
		retryWait: 1,
	});
	expect(delivery).toMatchObject({ status: 200, attempts: 3 });
	expect(received).toHaveLength(3);
	expect(received[2]!.body).toEqual(received[0]!.body);
	expect(webhook.sentCount).toBe(1);
});

it('returns the last response when the retries are used up', async () => {
	register('hook', 'email_sent');
	answers = [500, 503];
	const options = { retries: 1, retryWait: 1 };
	const [delivery] = await fake.deliver(fakeEvent('email_sent', workspace), options);
	expect(delivery).toMatchObject({ status: 503, attempts: 2, webhook: { sentCount: 0 } });
});

it('reports when nobody answers', async () => {
	fake.addWebhookByHand(workspace.id, {
		name: 'gone',
		type: 'email_sent',
		url: 'http://127.0.0.1:1/',
		sequenceId: null,
	});
	const [delivery] = await fake.deliver(fakeEvent('email_sent', workspace));
	expect(delivery).toMatchObject({ status: null, attempts: 1 });
});

it.each(EVENT_TYPES)('has a valid body of %s, different each time', (type) => {
	const [first, second] = [fakeEvent(type, workspace), fakeEvent(type, workspace)];
	expect(classify(first.body)).toMatchObject({ event: type });
	expect(normalizeEvent(first.body)!.eventId).not.toBe(normalizeEvent(second.body)!.eventId);
});
