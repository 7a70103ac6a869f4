import { itemsOf } from '../../../harness/n8nCore/execute';
import { FakeSalesforge } from '../../../harness/salesforge';
import { articleBody } from '../../../harness/fixtures/article';
import { callsOf, run } from '../node';

const eventsOf = (workspaceId: string, count: number) =>
	itemsOf(
		...Array.from({ length: count }, (_, index) => ({
			...articleBody(9),
			workspace: { id: workspaceId },
			contact: { id: 'lead_1', email: `lead.${index}@acme.example` },
		})),
	);

it('takes 10,000 events in 10 calls, each item with its partner', async () => {
	await using fake = await FakeSalesforge.start();
	const { workspace, doNotContact } = fake.store(fake.addWorkspace().id);
	const results = await run(fake, 'doNotContact/add', {}, eventsOf(workspace.id, 10_000));
	expect(callsOf(fake)).toEqual(Array.from({ length: 10 }, () => 'POST /dnc/bulk'));
	expect(doNotContact.size).toBe(10_000);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
		Array.from({ length: 10_000 }, (_, item) => ({ item })),
	);
	expect(results.at(-1)!.json.entries).toEqual(['lead.9999@acme.example']);
});

it('returns 2,600, and removes 2,500 of them in three calls', async () => {
	await using fake = await FakeSalesforge.start();
	const { workspace, doNotContact } = fake.store(fake.addWorkspace().id);
	await run(fake, 'doNotContact/add', {}, eventsOf(workspace.id, 2600));
	const all = { workspaceId: workspace.id, returnAll: true };
	expect(await run(fake, 'doNotContact/getMany', all)).toHaveLength(2600);
	const before = fake.requests.length;
	await run(fake, 'doNotContact/remove', {}, eventsOf(workspace.id, 2500));
	expect(callsOf(fake, before)).toEqual(Array.from({ length: 3 }, () => 'POST /dnc/bulk/remove'));
	expect(doNotContact.size).toBe(100);
});
