import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { FakeSalesforge, failWith, fakeEvent, type Workspace } from '../../../harness/salesforge';
import { stateOf } from '../../../nodes/Salesforge/trigger/state';
import { until } from './time';

const EVENTS = ['email_sent', 'email_opened', 'link_clicked'] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let fake: FakeSalesforge;
let workspace: Workspace;
let host: TriggerHost;
let now: number;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace();
	now = Date.now();
	jest.spyOn(Date, 'now').mockImplementation(() => now);
	host = new TriggerHost(
		{
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'list', value: workspace.id },
			events: [...EVENTS],
		},
		fake.credential,
	);
	await host.listen();
	await host.activate();
});

afterEach(async () => {
	jest.restoreAllMocks();
	stateOf(`${host.node.webhookId}/webhook`, false).lastCheck = undefined;
	await host.close();
	await fake.stop();
});

const types = () =>
	fake
		.webhooks(workspace.id)
		.map(({ type }) => type)
		.sort();
const lists = () =>
	fake.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/webhooks')).length;

function remove(type: string): void {
	const { id } = fake.webhooks(workspace.id).find((webhook) => webhook.type === type)!;
	fake.removeWebhookByHand(workspace.id, id);
}

/** Delivers an event, after which the trigger may check its webhooks. */
async function arrive(checks: boolean): Promise<void> {
	const before = lists();
	const [delivery] = await fake.deliver(fakeEvent('email_sent', workspace));
	expect(delivery).toMatchObject({ status: 200 });
	if (checks) await until(() => lists() > before);
	// Lets the results of a check take effect.
	for (let n = 0; n < 50; n++) await new Promise((resume) => setImmediate(resume));
	if (!checks) expect(lists()).toBe(before);
}

it('creates a removed webhook after it was missing twice', async () => {
	remove('email_opened');
	await arrive(true);
	expect(types()).toEqual(['email_sent', 'link_clicked']);
	now += MINUTE;
	await arrive(false);
	now += MINUTE + 1;
	await arrive(true);
	await until(() => types().length === 3);
	expect(types()).toEqual([...EVENTS].sort());
	await until(() => host.logged('warn').length > 0);
	expect(host.logged('warn')).toEqual([
		expect.stringMatching(/registered again: 'n8n: Leads \/ email_opened'/),
	]);
	const [delivery] = await fake.deliver(fakeEvent('email_opened', workspace));
	expect(delivery).toMatchObject({ status: 200 });
	expect(host.staticData).toContain(
		fake.webhooks(workspace.id).find(({ type }) => type === 'email_opened')!.signingSecret,
	);
});

/** Two webhooks are missing, and the first of them cannot be created. */
async function repairWithFailure(status: number): Promise<void> {
	remove('email_opened');
	remove('link_clicked');
	fake.fail({ method: 'POST', path: '/webhooks', times: 1 }, failWith(status));
	await arrive(true);
	now += 2 * MINUTE + 1;
	await arrive(true);
}

it('creates a removed webhook although Salesforge refuses another type', async () => {
	await repairWithFailure(422);
	await until(() => host.logged('warn').length > 0);
	expect(types()).toHaveLength(2);
	expect(host.logged('warn')).toEqual([expect.stringMatching(/registered again: '.*'$/)]);
});

it('says which webhook it could not create', async () => {
	await repairWithFailure(402);
	await until(() => host.logged('warn').length > 1);
	expect(host.logged('warn')).toEqual([
		expect.stringMatching(/a webhook is missing\. Could not .*credits/),
		expect.stringMatching(/registered again: '.*'$/),
	]);
});

it('does not create what an activation has created in the meantime', async () => {
	remove('email_opened');
	await arrive(true);
	await host.activate();
	now += HOUR;
	await arrive(true);
	expect(types()).toHaveLength(3);
});

it('checks once in six hours while nothing is missing', async () => {
	await arrive(true);
	for (let n = 0; n < 5; n++) {
		now += HOUR;
		await arrive(false);
	}
	now += HOUR + 1;
	await arrive(true);
	expect(types()).toHaveLength(3);
});

it('creates nothing in a process that assumes another address of n8n', async () => {
	await arrive(true);
	const { webhookOrigin } = host;
	host.webhookOrigin = 'http://127.0.0.1:1';
	for (let n = 0; n < 3; n++) {
		now += 7 * HOUR;
		await arrive(true);
	}
	host.webhookOrigin = webhookOrigin;
	expect(types()).toHaveLength(3);
});

it('never prevents a delivery from being accepted', async () => {
	fake.fail({ times: Infinity }, failWith(500));
	for (let n = 0; n < 3; n++) {
		now += 7 * HOUR;
		expect(await fake.deliver(fakeEvent('email_sent', workspace))).toMatchObject([{ status: 200 }]);
	}
	expect(host.logged('warn')).toEqual([]);
});
