import fc from 'fast-check';

import { RecentKeys } from '../../../nodes/Salesforge/trigger/memory/recentKeys';

const keyOf = (n: number) => n.toString(36).padStart(4, '-');

it('remembers the same as a list that forgets its oldest', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9 }),
			fc.array(fc.nat(20), { maxLength: 100 }),
			fc.nat(12),
			(capacity, numbers, most) => {
				const keys = new RecentKeys(capacity);
				let list: string[] = [];
				for (const key of numbers.map(keyOf)) {
					keys.add(key);
					if (!list.includes(key)) list = [...list, key].slice(-capacity);
					expect(keys.size).toBe(list.length);
				}
				for (let n = 0; n <= 20; n++) expect(keys.has(keyOf(n))).toBe(list.includes(keyOf(n)));
				expect(keys.newest(most)).toEqual(most === 0 ? [] : list.slice(-most));
			},
		),
	);
});

it('keeps the newest, up to its limit', () => {
	const keys = new RecentKeys(1000);
	for (let n = 0; n < 5000; n++) keys.add(keyOf(n));
	expect(keys.size).toBe(1000);
	expect(keys.newest(1000)).toEqual(Array.from({ length: 1000 }, (_, n) => keyOf(4000 + n)));
	expect([3999, 4000, 4999].map((n) => keys.has(keyOf(n)))).toEqual([false, true, true]);
});

it('forgets a withdrawn key', () => {
	const keys = new RecentKeys(3);
	for (let n = 0; n < 3; n++) keys.add(keyOf(n));
	keys.delete(keyOf(1));
	expect(keys.newest(3)).toEqual([0, 2].map(keyOf));
});
