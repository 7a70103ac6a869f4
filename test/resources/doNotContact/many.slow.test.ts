import { itemsOf } from '../../../harness/n8nCore/execute';
import { FakeSalesforge } from '../../../harness/salesforge';
import { articleBody } from '../../fixtures/article';
import { callsOf, run } from '../node';

it('takes 10,000 events in 10 calls, each item with its partner', async () => {
	await using fake = await FakeSalesforge.start();
	const { workspace, doNotContact } = fake.store(fake.addWorkspace().id);
	const events = Array.from({ length: 10_000 }, (_, index) => ({
		...articleBody(9),
		workspace: { id: workspace.id },
		contact: { id: 'lead_1', email: `lead.${index}@acme.example` },
	}));
	const results = await run(fake, 'doNotContact/add', {}, itemsOf(...events));
	expect(callsOf(fake)).toEqual(Array.from({ length: 10 }, () => 'POST /dnc/bulk'));
	expect(doNotContact.size).toBe(10_000);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
		Array.from({ length: 10_000 }, (_, item) => ({ item })),
	);
	expect(results.at(-1)!.json.entries).toEqual(['lead.9999@acme.example']);
});
