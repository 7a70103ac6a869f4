import { call } from '../../../harness/salesforge/caller';
import { FakeSalesforge, type Workspace } from '../../../harness/salesforge/index';

let fake: FakeSalesforge;
let workspace: Workspace;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales Team');
});

afterEach(async () => await fake.stop());

const webhooksUrl = () => `${fake.baseUrl}/workspaces/${workspace.id}/integrations/webhooks`;

const newWebhook = { name: 'Sent', type: 'email_sent', url: 'https://n8n.example/webhook/1' };

describe('authorization', () => {
	it('accepts the bare key and returns its name', async () => {
		const { status, body } = await call(fake, 'GET', `${fake.baseUrl}/me`);
		expect(status).toBe(200);
		expect(body).toEqual({ accountId: fake.account.id, apiKeyName: 'n8n' });
	});

	it.each([
		['Bearer', () => `Bearer ${fake.apiKey}`],
		['another key', () => 'nonsense'],
		['none', () => null],
	])('refuses %s', async (_, authorization) => {
		const options = { authorization: authorization() };
		expect((await call(fake, 'GET', `${fake.baseUrl}/me`, options)).status).toBe(401);
		expect((await call(fake, 'POST', webhooksUrl(), { ...options, body: newWebhook })).status).toBe(
			401,
		);
		expect(fake.webhooks(workspace.id)).toEqual([]);
	});

	it('refuses the old key after it is replaced', async () => {
		const old = fake.apiKey;
		fake.replaceApiKey();
		const me = `${fake.baseUrl}/me`;
		expect((await call(fake, 'GET', me, { authorization: old })).status).toBe(401);
		expect((await call(fake, 'GET', me)).status).toBe(200);
	});
});

describe('lists', () => {
	it('returns 10 items by default, and any page by limit and offset', async () => {
		for (let n = 1; n <= 12; n++) fake.addSequence(workspace.id, { name: `Sequence ${n}` });
		const names = async (query: string) => {
			const url = `${fake.baseUrl}/workspaces/${workspace.id}/sequences${query}`;
			const { body } = await call(fake, 'GET', url);
			return (body as { data: Array<{ name: string }> }).data.map(({ name }) => name);
		};
		expect(await names('')).toHaveLength(10);
		expect(await names('?limit=10&offset=10')).toEqual(['Sequence 11', 'Sequence 12']);
		expect(await names('?limit=100&type=legacy')).toHaveLength(12);
		fake.behaviour.maxLimit = 5;
		expect(await names('?limit=100')).toHaveLength(5);
	});

	it('returns sequences of both kinds by default, each in its own shape', async () => {
		const older = fake.addSequence(workspace.id, { name: 'Older' });
		const newer = fake.addSequence(workspace.id, { name: 'Newer', kind: 'multichannel' });
		const list = async (query: string) => {
			const url = `${fake.baseUrl}/workspaces/${workspace.id}/sequences${query}`;
			const { body } = await call(fake, 'GET', url);
			return (body as { data: Array<{ id: string | number }> }).data;
		};
		const ids = async (query: string) => (await list(query)).map(({ id }) => id);
		expect(await ids('')).toEqual([newer.id, older.id]);
		expect(await ids('?type=legacy')).toEqual([older.id]);
		expect(await ids('?type=multichannel')).toEqual([newer.id]);
		const [first, second] = await list('');
		expect(first).toMatchObject({ kind: 'primary' });
		expect(second).toMatchObject({ productId: expect.any(String) });
	});

	it('are an object when empty, and include their offset and total', async () => {
		const { body } = await call(fake, 'GET', `${webhooksUrl()}?limit=5&offset=2`);
		expect(body).toEqual({ data: {}, limit: 5, offset: 2, total: 0 });
	});

	it('lists the workspaces', async () => {
		const { body } = await call(fake, 'GET', `${fake.baseUrl}/workspaces`);
		expect(body).toMatchObject({
			data: [{ id: workspace.id, name: 'Sales Team', slug: 'sales-team' }],
			total: 1,
		});
	});

	it('refuses invalid limits', async () => {
		expect((await call(fake, 'GET', `${webhooksUrl()}?limit=0`)).status).toBe(400);
		expect((await call(fake, 'GET', `${webhooksUrl()}?offset=x`)).status).toBe(400);
	});

	it('has no other workspace', async () => {
		expect((await call(fake, 'GET', `${fake.baseUrl}/workspaces/wks_x/sequences`)).status).toBe(
			404,
		);
	});
});

describe('webhooks', () => {
	it('creates one with several sequences, and returns its secret only then', async () => {
		const ids = [fake.addSequence(workspace.id), fake.addSequence(workspace.id)].map(({ id }) =>
			String(id),
		);
		const body = { ...newWebhook, sequenceIds: ids, sequenceID: 'seq_ignored' };
		const created = await call(fake, 'POST', webhooksUrl(), { body });
		expect(created.status).toBe(201);
		const [webhook] = fake.webhooks(workspace.id);
		const listed = {
			...newWebhook,
			id: webhook!.id,
			sequenceId: ids[0],
			sequenceIds: ids,
			sentCount: 0,
		};
		expect(created.body).toEqual({ ...listed, signingSecret: webhook!.signingSecret });
		expect(webhook!.signingSecret).toMatch(/^whsec_/);
		expect((await call(fake, 'GET', webhooksUrl())).body).toMatchObject({ data: [listed] });
		const one = await call(fake, 'GET', `${webhooksUrl()}/${webhook!.id}`);
		expect(one.body).toEqual(listed);
		expect(webhook!.sequenceIds).toEqual(ids);
	});

	it('returns a changed URL if configured', async () => {
		fake.behaviour.answeredUrl = (url) => url.toUpperCase();
		await call(fake, 'POST', webhooksUrl(), { body: newWebhook });
		const { body } = await call(fake, 'GET', webhooksUrl());
		expect(body).toMatchObject({ data: [{ url: newWebhook.url.toUpperCase() }] });
	});

	it('creates a second one when called again', async () => {
		await call(fake, 'POST', webhooksUrl(), { body: newWebhook });
		await call(fake, 'POST', webhooksUrl(), { body: newWebhook });
		expect(fake.webhooks(workspace.id)).toHaveLength(2);
	});

	it("accepts a multichannel sequence's number, also as text", async () => {
		const { id } = fake.addSequence(workspace.id, { kind: 'multichannel' });
		expect(typeof id).toBe('number');
		for (const sequenceID of [id, String(id)]) {
			const body = { ...newWebhook, sequenceID };
			expect((await call(fake, 'POST', webhooksUrl(), { body })).status).toBe(201);
		}
		expect(fake.webhooks(workspace.id).map(({ sequenceId }) => sequenceId)).toEqual([
			String(id),
			String(id),
		]);
	});

	it.each([
		['no name', { ...newWebhook, name: undefined }],
		['an unknown type', { ...newWebhook, type: 'email_eaten' }],
		['several types', { ...newWebhook, type: ['email_sent', 'email_opened'] }],
		['no URL', { ...newWebhook, url: 'n8n' }],
		['an unknown sequence', { ...newWebhook, sequenceID: 'seq_x' }],
		['sequence ids that are not text', { ...newWebhook, sequenceIds: [48201] }],
		['an array', [newWebhook]],
	])('refuses %s', async (_, body) => {
		expect((await call(fake, 'POST', webhooksUrl(), { body })).status).toBe(400);
		expect(fake.webhooks(workspace.id)).toEqual([]);
	});

	it('ignores an unknown field', async () => {
		const body = { ...newWebhook, sequenceId: 'seq_x' };
		expect((await call(fake, 'POST', webhooksUrl(), { body })).status).toBe(201);
		fake.undescribed.clear();
	});

	it('lists the newest first if configured', async () => {
		for (const name of ['first', 'second']) {
			await call(fake, 'POST', webhooksUrl(), { body: { ...newWebhook, name } });
		}
		fake.behaviour.webhookOrder = 'newestFirst';
		const { body } = await call(fake, 'GET', `${webhooksUrl()}?limit=1`);
		expect(body).toMatchObject({ data: [{ name: 'second' }] });
	});

	it('deletes one, once', async () => {
		await call(fake, 'POST', webhooksUrl(), { body: newWebhook });
		const url = `${webhooksUrl()}/${fake.webhooks(workspace.id)[0]!.id}`;
		expect((await call(fake, 'DELETE', url)).status).toBe(204);
		expect(fake.webhooks(workspace.id)).toEqual([]);
		expect((await call(fake, 'DELETE', url)).status).toBe(404);
	});
});

it('logs every request with its response', async () => {
	await call(fake, 'POST', `${webhooksUrl()}?x=1`, { body: newWebhook });
	expect(fake.requests).toHaveLength(1);
	const [request] = fake.requests;
	expect(request).toMatchObject({
		method: 'POST',
		path: new URL(webhooksUrl()).pathname,
		status: 201,
	});
	expect(request!.headers.authorization).toBe(fake.apiKey);
	expect(request!.query.get('x')).toBe('1');
	expect(JSON.parse(request!.body)).toEqual(newWebhook);
	fake.undescribed.clear();
});
