import { call } from '../../../harness/salesforge/caller';
import { FakeSalesforge } from '../../../harness/salesforge/index';

let fake: FakeSalesforge;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
});

afterEach(async () => await fake.stop());

it('lists multichannel sequences in pages, with numbers as ids', async () => {
	const { id: workspaceId } = fake.addWorkspace();
	fake.addSequence(workspaceId, { name: 'Older' });
	const newer = [1, 2, 3].map((n) =>
		fake.addSequence(workspaceId, { kind: 'multichannel', name: `Newer ${n}`, status: 'paused' }),
	);
	const url = `${fake.multichannelBaseUrl}/workspaces/${workspaceId}/sequences`;
	const first = await call(fake, 'GET', `${url}?page=1&limit=2`);
	expect(first.body).toMatchObject({
		sequences: newer.slice(0, 2).map(({ id, name }) => ({ id, name, status: 'paused' })),
		pagination: { page: 1, limit: 2, total: 3, totalPages: 2, hasNext: true },
	});
	const second = await call(fake, 'GET', `${url}?page=2&limit=2`);
	expect(second.body).toMatchObject({ sequences: [{ name: 'Newer 3', id: newer[2]!.id }] });
	expect((await call(fake, 'GET', `${url}?page=3&limit=2`)).body).toMatchObject({ sequences: [] });
	expect(typeof newer[0]!.id).toBe('number');
});

it('refuses page 0 and limits beyond 100', async () => {
	const { id } = fake.addWorkspace();
	const url = `${fake.multichannelBaseUrl}/workspaces/${id}/sequences`;
	for (const query of ['page=0', 'limit=0', 'limit=101', 'page=x']) {
		expect((await call(fake, 'GET', `${url}?${query}`)).status).toBe(400);
	}
});

it('accepts the key with Bearer too, and has no webhooks', async () => {
	const { id } = fake.addWorkspace();
	const url = `${fake.multichannelBaseUrl}/workspaces/${id}`;
	const authorization = `Bearer ${fake.apiKey}`;
	expect((await call(fake, 'GET', `${url}/sequences`, { authorization })).status).toBe(200);
	expect((await call(fake, 'GET', `${url}/sequences`, { authorization: 'x' })).status).toBe(401);
	expect((await call(fake, 'GET', `${url}/integrations/webhooks`)).status).toBe(404);
});
