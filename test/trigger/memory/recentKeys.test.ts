import fc from 'fast-check';

import { StoredKeys } from '../../../nodes/Salesforge/trigger/memory/storedKeys';

const keyOf = (n: number) => n.toString(36).padStart(4, '-');
const remember = (capacity: number, stored = capacity) =>
	new StoredKeys({ capacity, stored, keyLength: 4 });

it('remembers the same as a list that forgets its oldest', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9 }),
			fc.array(fc.nat(20), { maxLength: 100 }),
			fc.nat(12),
			(capacity, numbers, most) => {
				const keys = remember(capacity, most);
				let list: string[] = [];
				for (const key of numbers.map(keyOf)) {
					keys.add(key);
					if (!list.includes(key)) list = [...list, key].slice(-capacity);
					expect(keys.size).toBe(list.length);
				}
				for (let n = 0; n <= 20; n++) expect(keys.has(keyOf(n))).toBe(list.includes(keyOf(n)));
				expect(keys.save()).toBe(most === 0 ? '' : list.slice(-most).join(''));
			},
		),
	);
});

it('keeps the newest, up to its limit', () => {
	const keys = remember(1000);
	for (let n = 0; n < 5000; n++) keys.add(keyOf(n));
	expect(keys.size).toBe(1000);
	expect(keys.save()).toBe(Array.from({ length: 1000 }, (_, n) => keyOf(4000 + n)).join(''));
	expect([3999, 4000, 4999].map((n) => keys.has(keyOf(n)))).toEqual([false, true, true]);
});

it('forgets a withdrawn key', () => {
	const keys = remember(3);
	for (let n = 0; n < 3; n++) keys.add(keyOf(n));
	keys.delete(keyOf(1));
	expect(keys.save()).toBe([0, 2].map(keyOf).join(''));
});
