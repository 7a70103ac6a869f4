import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';

import { EVENT_TYPES, type EventType } from '../../../nodes/Salesforge/events';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import {
	FakeSalesforge,
	failWith,
	fakeEvent,
	type Sequence,
	type Workspace,
} from '../../../harness/salesforge';

/** End to end: the trigger registers webhooks, an event occurs, Salesforge delivers it to them. */

let fake: FakeSalesforge;
let workspace: Workspace;
let older: Sequence;
let newer: Sequence;
let results: IWebhookResponseData[];
const hosts: TriggerHost[] = [];
let count = 0;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales');
	older = fake.addSequence(workspace.id, { name: 'Older' });
	newer = fake.addSequence(workspace.id, { name: 'Newer', kind: 'multichannel' });
	results = [];
});

afterEach(async () => {
	await Promise.all(hosts.splice(0).map(async (host) => await host.close()));
	await fake.stop();
});

async function activated(parameters: Record<string, unknown>): Promise<TriggerHost> {
	const host = new TriggerHost(
		{
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'list', value: workspace.id },
			...parameters,
		} as never,
		fake.credential,
		{ id: `circle-${count++}` },
	);
	hosts.push(host);
	await host.listen((result) => results.push(result));
	await host.activate();
	return host;
}

const items = () =>
	results.flatMap(({ workflowData }) => workflowData?.[0] ?? []).map(({ json }) => json);

async function deliver(type: EventType, sequence: Sequence | undefined) {
	const deliveries = await fake.deliver(fakeEvent(type, workspace, sequence));
	return deliveries.map(({ answer }) => JSON.parse(answer) as { status: string; reason?: string });
}

describe('for all types', () => {
	it.each(EVENT_TYPES)(
		'%s arrives with its chosen sequence, but not for another one',
		async (type) => {
			await activated({ events: ['*'], sequences: [older.id, newer.id] });
			const other = fake.addSequence(workspace.id, { name: 'Other' });
			expect(await deliver(type, newer)).toEqual([{ status: 'accepted' }]);
			expect(await deliver(type, other)).toEqual([]);
			expect(items()).toMatchObject([{ event: type, sequence: { id: String(newer.id) } }]);
		},
	);

	it.each(EVENT_TYPES)('%s of the whole workspace arrives', async (type) => {
		await activated({ events: ['*'] });
		expect(await deliver(type, older)).toEqual([{ status: 'accepted' }]);
		expect(items()).toMatchObject([{ event: type }]);
	});
});

describe('something that is no longer chosen', () => {
	it('an event: its delivery is ignored with the reason', async () => {
		const host = await activated({ events: ['email_sent', 'email_opened'] });
		host.node.parameters.events = ['email_opened'];
		expect(await deliver('email_sent', older)).toEqual([
			{ status: 'ignored', reason: 'event type email_sent is not selected' },
		]);
	});

	it('a sequence: its delivery is ignored, even when the body names none', async () => {
		const host = await activated({ events: ['*'], sequences: [older.id, newer.id] });
		host.node.parameters.sequences = [newer.id];
		for (const type of ['email_sent', 'positive_reply'] as const) {
			expect(await deliver(type, older)).toEqual([
				{ status: 'ignored', reason: `sequence ${older.id} is not selected` },
			]);
		}
		expect(await deliver('positive_reply', newer)).toEqual([{ status: 'accepted' }]);
	});

	it('a workspace: its deliveries are refused', async () => {
		const host = await activated({ events: ['email_sent'] });
		const another = fake.addWorkspace('Another');
		host.node.parameters.workspaceId = { __rl: true, mode: 'list', value: another.id };
		await host.activate();
		expect(await deliver('email_sent', older)).toEqual([
			{ status: 'rejected', reason: 'The token is invalid' },
		]);
		const [delivery] = await fake.deliver(fakeEvent('email_sent', another));
		expect(JSON.parse(delivery!.answer)).toEqual({ status: 'accepted' });
	});

	it('the whole workspace: deliveries to its webhook only pass when the body names a chosen sequence', async () => {
		fake.fail({ method: 'DELETE', times: Infinity }, failWith(403));
		const host = await activated({ events: ['email_sent', 'positive_reply'] });
		host.node.parameters.sequences = [older.id];
		await host.activate();
		expect(fake.webhooks(workspace.id)).toHaveLength(4);
		const statuses = (answers: Array<{ status: string }>) =>
			answers.map(({ status }) => status).sort();
		expect(statuses(await deliver('email_sent', older))).toEqual(['accepted', 'ignored']);
		expect(statuses(await deliver('positive_reply', older))).toEqual(['accepted', 'ignored']);
		expect(await deliver('positive_reply', newer)).toEqual([
			{
				status: 'ignored',
				reason:
					'the event has no sequence and came through a webhook for the whole workspace, but sequences are selected',
			},
		]);
		expect(items()).toMatchObject([
			{ event: 'email_sent', sequence: { id: older.id } },
			{ event: 'positive_reply', sequence: { id: older.id } },
		]);
	});
});

describe('the scope in the URL', () => {
	it('is only accepted with its own token: another event or sequence is refused', async () => {
		await activated({ events: ['email_sent'], sequences: [older.id] });
		const [webhook] = fake.webhooks(workspace.id);
		for (const [key, value] of [
			['event', 'email_opened'],
			['sequence', String(newer.id)],
			['token', 'nonsense'],
		]) {
			const url = new URL(webhook!.url);
			url.searchParams.set(key!, value!);
			const response = await fetch(url, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(fakeEvent('email_sent', workspace, older).body),
			});
			expect(response.status).toBe(403);
		}
		expect(items()).toEqual([]);
	});

	it('is overridden by the sequence in the body, but the event passes', async () => {
		await activated({ events: ['email_sent'], sequences: [older.id] });
		const { body, ...rest } = fakeEvent('email_sent', workspace, older);
		body.sequence = { id: 'seq_under_another_id', name: 'Older' };
		const [delivery] = await fake.deliver({ ...rest, body });
		expect(JSON.parse(delivery!.answer)).toEqual({ status: 'accepted' });
		expect(items()).toMatchObject([{ sequence: { id: 'seq_under_another_id' } }]);
	});

	it('passes a type whose reported name is unknown today', async () => {
		await activated({ events: ['label_changed'] });
		const changed = fakeEvent('label_changed', workspace, older);
		await fake.deliver({ ...changed, reportedType: 'thread_label_changed' });
		await fake.deliver({ ...changed, body: { ...changed.body, n: 1 }, reportedType: 'email_sent' });
		expect(items()).toMatchObject([{ event: 'thread_label_changed' }]);
	});
});

it('refuses deliveries with an old key and accepts those with the new one', async () => {
	fake.fail({ method: 'DELETE', times: Infinity }, failWith(403));
	const host = await activated({ events: ['email_sent'] });
	expect(await deliver('email_sent', older)).toEqual([{ status: 'accepted' }]);
	fake.replaceApiKey();
	host.credential = { ...host.credential!, apiKey: fake.apiKey };
	await host.activate();
	const answers = await deliver('email_sent', older);
	expect(answers.map(({ status }) => status)).toEqual(['rejected', 'accepted']);
	expect(items()).toHaveLength(2);
});

it("also answers deliveries to a test run's webhooks", async () => {
	fake.behaviour.signs = false;
	const host = await activated({ events: ['email_sent'] });
	await host.activate({ isTest: true });
	const answers = await deliver('email_sent', older);
	expect(answers.map(({ status }) => status).sort()).toEqual(['accepted', 'ignored']);
});

it('keeps the token and the key out of the items', async () => {
	await activated({ events: ['*'], output: 'raw' });
	await deliver('email_replied', older);
	const text = JSON.stringify(items() as IDataObject[]);
	expect(items()).toHaveLength(1);
	for (const { url } of fake.webhooks(workspace.id)) {
		expect(text).not.toContain(new URL(url).searchParams.get('token'));
	}
	expect(text).not.toContain(fake.apiKey);
});
