import { StoredKeys } from '../../../nodes/Salesforge/trigger/memory/storedKeys';

const keys = () => new StoredKeys({ capacity: 10, stored: 3, keyLength: 4 });
const key = (n: number) => String(n).padStart(4, '0');

it('remembers what another process has stored', () => {
	const first = keys();
	first.add(key(1));
	const second = keys();
	second.load(first.save());
	expect([second.has(key(1)), second.has(key(2))]).toEqual([true, false]);
	second.add(key(2));
	first.load(second.save());
	expect(first.has(key(2))).toBe(true);
});

it('stays within a limit and forgets the oldest first', () => {
	const remembered = keys();
	for (let n = 0; n < 12; n++) remembered.add(key(n));
	expect([0, 1, 2, 11].map((n) => remembered.has(key(n)))).toEqual([false, false, true, true]);
});

it('stores the newest', () => {
	const remembered = keys();
	for (let n = 0; n < 5; n++) remembered.add(key(n));
	expect(remembered.save()).toBe('000200030004');
	remembered.delete(key(4));
	expect(remembered.save()).toBe('000100020003');
});

it('loads no more than it stores', () => {
	const remembered = keys();
	remembered.load('0001'.repeat(1_000_000));
	expect(remembered.save()).toBe('0001');
});

it.each([undefined, null, 7, {}, '', 'abc'])('treats %j as nothing stored', (stored) => {
	const remembered = keys();
	remembered.load(stored);
	expect(remembered.save()).toBe('');
});
