import { itemsOf } from '../../../harness/n8nCore/execute';
import { emailReplyArrives, linkedinReplyArrives } from '../../../harness/salesforge';
import { run } from '../node';
import { fake, locator, store } from './inbox';

const labelId = locator('positive');
const SIGNED = { options: { appendSignature: true } };

/**
 * How many calls each item takes, and how many all items share.
 *
 * @param count at least 2
 */
export function takesCallsPerItem(count: number): void {
	it.each([
		['get', 'email', {}, 2, 0],
		['get', 'linkedin', {}, 1, 0],
		['reply', 'email', { message: 'Thanks' }, 3, 0],
		['reply', 'email', { message: 'Thanks', ...SIGNED }, 3, 1],
		['reply', 'linkedin', { message: 'Thanks' }, 2, 0],
		['setLabel', 'email', { labelId }, 3, 2],
		['setLabel', 'linkedin', { labelId }, 2, 2],
	] as const)('%s by %s %j takes %s calls an item and %s more', async (...row) => {
		const [operation, channel, parameters, perItem, once] = row;
		const arrive = channel === 'email' ? emailReplyArrives : linkedinReplyArrives;
		const items = itemsOf(...Array.from({ length: count }, () => arrive(store).fakeEvent.body));
		const counts: number[] = [];
		for (const some of [items.slice(0, 1), items.slice(1)]) {
			const before = fake.requests.length;
			expect(await run(fake, `conversation/${operation}`, parameters, some)).toHaveLength(
				some.length,
			);
			counts.push(fake.requests.length - before);
		}
		expect(counts).toEqual([perItem + once, (count - 1) * perItem + once]);
	});
}
