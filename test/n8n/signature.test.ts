import { randomUUID } from 'node:crypto';

import { Listener } from '../../harness/n8n/listener';
import { N8n } from '../../harness/n8n/n8n';
import { TRIGGER, triggerNode } from '../../harness/n8n/workflows';
import { FakeSalesforge, fakeEvent, type Workspace } from '../../harness/salesforge';
import { signatureOf } from '../../harness/salesforge/signing';
import { tarball } from './shared';

/** This n8n is killed, so it is not the shared one. */
let n8n: N8n;
let fake: FakeSalesforge;
let workspace: Workspace;
let listener: Listener;

beforeAll(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales');
	n8n = await N8n.start({ tarball: tarball() });
	const credential = await n8n.client.createCredential(
		'salesforgeApi',
		'Salesforge',
		fake.credential,
	);
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: { __rl: true, mode: 'id', value: workspace.id },
		events: ['email_replied'],
	});
	trigger.credentials = { salesforgeApi: credential };
	listener = await Listener.activate(n8n.client, {
		name: 'Signed',
		nodes: [trigger],
		connections: {},
	});
	await n8n.client.published(listener.workflow.id);
});

afterAll(async () => {
	await n8n?.dispose();
	await fake?.stop();
});

const webhook = () => fake.webhooks(workspace.id)[0]!;

/** A signed delivery from Salesforge. */
async function deliver(): Promise<number | null> {
	const [delivery] = await fake.deliver(fakeEvent('email_replied', workspace));
	return delivery!.status;
}

/** A delivery from somebody who knows the URL. */
async function send(body: string, headers: Record<string, string> = {}): Promise<number> {
	const response = await fetch(webhook().url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body,
	});
	return response.status;
}

const newBody = () => JSON.stringify(fakeEvent('email_replied', workspace).body);

function signed(body: string): Record<string, string> {
	const id = `wh_${randomUUID()}`;
	return {
		'x-salesforgeai-webhook-event-id': id,
		'x-salesforgeai-webhook-signature': signatureOf(webhook().signingSecret!, id, body),
	};
}

it('accepts deliveries by token before the first valid signature', async () => {
	expect(await send(newBody())).toBe(200);
});

it('accepts signed deliveries, and from then on no others', async () => {
	expect(await deliver()).toBe(200);
	const body = newBody();
	expect(await send(body)).toBe(401);
	expect(await send(newBody(), signed(body))).toBe(403);
	expect(await send(JSON.stringify(JSON.parse(body), null, 1), signed(body))).toBe(403);
	expect(await send(body, signed(body))).toBe(200);
});

it('does so after n8n was killed', async () => {
	await n8n.client.finishedExecutions(listener.workflow.id, 3);
	await n8n.kill();
	await n8n.run();
	await listener.isReady();
	expect(await deliver()).toBe(200);
	expect(await send(newBody())).toBe(401);
});

it('has started one execution per accepted delivery and revealed the secret to nobody', async () => {
	const items = await listener.items(4);
	expect(items.flat()).toHaveLength(4);
	const secret = webhook().signingSecret!;
	expect(JSON.stringify(items)).not.toContain(secret);
	const log = await n8n.log();
	expect(log).not.toContain(secret);
	expect(log).toMatch(/A proxy in front of n8n re-encoded the body/);
	expect(log).toContain(TRIGGER);
});
