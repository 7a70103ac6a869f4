import { call } from '../../../harness/salesforge/caller';
import {
	failWith,
	FakeSalesforge,
	redirectTo,
	tooManyRequests,
	type Workspace,
} from '../../../harness/salesforge/index';

let fake: FakeSalesforge;
let workspace: Workspace;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace();
});

afterEach(async () => await fake.stop());

const webhooksUrl = () => `${fake.baseUrl}/workspaces/${workspace.id}/integrations/webhooks`;

const newWebhook = (name: string) => ({
	name,
	type: 'email_sent',
	url: 'https://n8n.example/webhook/1',
});

const create = (name: string) => {
	return call(fake, 'POST', webhooksUrl(), { body: newWebhook(name) });
};

const names = () => fake.webhooks(workspace.id).map(({ name }) => name);

it('makes the nth matching call fail, as often as configured', async () => {
	fake.fail({ method: 'POST', path: '/webhooks', nth: 2, times: 2 }, failWith(500));
	const statuses = [];
	for (const name of ['1', '2', '3', '4']) {
		statuses.push((await create(name)).status);
		expect((await call(fake, 'GET', webhooksUrl())).status).toBe(200);
	}
	expect(statuses).toEqual([201, 500, 500, 201]);
	expect(names()).toEqual(['1', '4']);
});

it('removes all faults on command', async () => {
	fake.fail({ times: Infinity }, failWith(503));
	expect((await create('1')).status).toBe(503);
	fake.recover();
	expect((await create('2')).status).toBe(201);
});

it('asks to wait with Retry-After', async () => {
	fake.fail({}, tooManyRequests(2));
	const { status, headers } = await create('1');
	expect(status).toBe(429);
	expect(headers.get('retry-after')).toBe('2');
});

it('redirects to another host', async () => {
	fake.fail({}, redirectTo('http://other.example/'));
	const { status, headers } = await create('1');
	expect(status).toBe(307);
	expect(headers.get('location')).toBe('http://other.example/');
});

it('drops the connection before or after Salesforge carries out the call', async () => {
	fake.fail({ method: 'POST' }, { kind: 'drop' });
	fake.fail({ method: 'POST', nth: 2, applied: true }, { kind: 'drop' });
	await expect(create('before')).rejects.toThrow('fetch failed');
	expect(names()).toEqual([]);
	await expect(create('after')).rejects.toThrow('fetch failed');
	expect(names()).toEqual(['after']);
	expect(fake.requests.map(({ status }) => status)).toEqual([null, null]);
});

it('answers 500 although Salesforge carried out the call', async () => {
	fake.fail({ method: 'POST', applied: true }, failWith(500));
	expect((await create('1')).status).toBe(500);
	expect(names()).toEqual(['1']);
});

it('returns text that is not JSON', async () => {
	fake.fail({ path: /\/me$/ }, { kind: 'malformed' });
	await expect(call(fake, 'GET', `${fake.baseUrl}/me`)).rejects.toThrow(SyntaxError);
});

it('hangs until the fake stops', async () => {
	fake.fail({ method: 'POST' }, { kind: 'hang' });
	const hanging = create('1');
	const outcome = hanging.catch((error: Error) => error.message);
	await expect(
		Promise.race([outcome, call(fake, 'GET', webhooksUrl()).then(() => 'others are answered')]),
	).resolves.toBe('others are answered');
	await fake.stop();
	expect(await outcome).toBe('fetch failed');
});

it('changes the list between pages', async () => {
	for (const name of ['1', '2', '3', '4']) await create(name);
	const page = async (offset: number) => {
		const { body } = await call(fake, 'GET', `${webhooksUrl()}?limit=2&offset=${offset}`);
		return (body as { data: Array<{ name: string }> }).data.map(({ name }) => name);
	};
	const first = fake.webhooks(workspace.id)[0]!;
	fake.fail(
		{ method: 'GET', nth: 2 },
		{ kind: 'meanwhile', change: () => fake.removeWebhookByHand(workspace.id, first.id) },
	);
	expect(await page(0)).toEqual(['1', '2']);
	expect(await page(2)).toEqual(['4']);
	fake.behaviour.webhookOrder = 'newestFirst';
	fake.fail(
		{ method: 'GET', nth: 2 },
		{
			kind: 'meanwhile',
			change: () => fake.addWebhookByHand(workspace.id, { ...newWebhook('5'), sequenceId: null }),
		},
	);
	expect(await page(0)).toEqual(['4', '3']);
	expect(await page(2)).toEqual(['3', '2']);
});
