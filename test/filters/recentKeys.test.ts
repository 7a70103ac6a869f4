import { RecentKeys } from '../../nodes/Salesforge/filters/recentKeys';

it('forgets the oldest first, for as long as it is used', () => {
	const keys = new RecentKeys(3);
	for (let n = 0; n < 1_000; n++) {
		keys.add(`key ${n}`);
		keys.add(`key ${n}`);
		expect([...keys.values()]).toEqual(
			[n - 2, n - 1, n].filter((each) => each >= 0).map((each) => `key ${each}`),
		);
	}
	expect(keys.has('key 999')).toBe(true);
	expect(keys.has('key 996')).toBe(false);
});
