import { normalizeEvent } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/events/json';
import { FirstsSeen, firstKey } from '../../nodes/Salesforge/filters/onlyFirst';
import { articleBody } from '../fixtures/article';

function keyOf(n: number, change: (body: JsonObject) => void = () => {}) {
	const body = articleBody(n);
	change(body);
	return firstKey(normalizeEvent(body)!);
}

it('knows a contact by id, else by address, per type and sequence', () => {
	const key = keyOf(2);
	expect(key).not.toBeNull();
	expect(
		keyOf(2, (body) => ((body.webhookInfo as JsonObject).eventTime = '2030-01-01T00:00:00Z')),
	).toBe(key);
	expect(keyOf(3)).not.toBe(key);
	expect(keyOf(2, (body) => ((body.contact as JsonObject).id = 'lead_2'))).not.toBe(key);
	expect(keyOf(2, (body) => ((body.sequence as JsonObject).id = 'seq_2'))).not.toBe(key);
	expect(keyOf(2, (body) => delete (body.contact as JsonObject).id)).not.toBeNull();
	expect(keyOf(2, (body) => delete body.contact)).toBeNull();
});

it('remembers across processes what the other has stored', () => {
	const first = new FirstsSeen();
	expect(first.add(keyOf(2)!)).toBe(true);
	expect(first.add(keyOf(2)!)).toBe(false);
	const second = new FirstsSeen();
	second.load(first.save());
	expect(second.add(keyOf(2)!)).toBe(false);
	expect(second.add(keyOf(3)!)).toBe(true);
	first.load(second.save());
	expect(first.add(keyOf(3)!)).toBe(false);
});

it('stays within a bound and forgets the oldest first', () => {
	const firsts = new FirstsSeen();
	const key = (n: number) => String(n).padStart(11, '0');
	for (let n = 0; n < 10_001; n++) firsts.add(key(n));
	expect(firsts.save().length).toBe(10_000 * 11);
	expect(firsts.add(key(10_000))).toBe(false);
	expect(firsts.add(key(0))).toBe(true);
});

it.each([undefined, null, 7, '', 'short'])('takes %j for nothing stored', (stored) => {
	const firsts = new FirstsSeen();
	firsts.load(stored);
	expect(firsts.save()).toBe('');
});
