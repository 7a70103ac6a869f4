import { normalizeEvent } from '../../../nodes';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { firstKey, firstsSeen } from '../../../nodes/Salesforge/trigger/memory/keys';
import { articleBody } from '../../../harness/fixtures/article';

function keyOf(n: number, change: (body: JsonObject) => void = () => {}) {
	const body = articleBody(n);
	change(body);
	return firstKey(normalizeEvent(body)!);
}

it('identifies a contact by id, else by address, per type and sequence', () => {
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

it('returns keys of the stored length', () => {
	const firsts = firstsSeen();
	firsts.add(keyOf(2)!);
	const other = firstsSeen();
	other.load(firsts.save());
	expect(other.has(keyOf(2)!)).toBe(true);
	expect(other.has(keyOf(3)!)).toBe(false);
});

it.each([
	['an empty contact id', { contact: { id: '' } }],
	['a blank one', { contact: { id: ' ' } }],
	['empty texts', { contact: { id: '', email: '', linkedinUrl: '' } }],
	['an empty contact', { contact: {} }],
	['no contact', { contact: null }],
])('does not identify anyone by %s', (_title, change) => {
	expect(keyOf(2, (body) => Object.assign(body, change))).toBeNull();
});

it('uses the next identifier when the id is empty', () => {
	const contact = {
		id: '',
		email: 'Jane@Example.com',
		linkedinUrl: 'https://linkedin.com/in/jane',
	};
	const key = keyOf(2, (body) => (body.contact = contact));
	expect(keyOf(2, (body) => (body.contact = { ...contact, email: 'jane@example.com' }))).toBe(key);
	expect(keyOf(2, (body) => (body.contact = { ...contact, email: 'joe@example.com' }))).not.toBe(
		key,
	);
	const byProfile = (linkedinUrl: string) =>
		keyOf(2, (body) => (body.contact = { id: '', email: '', linkedinUrl }));
	expect(byProfile('https://linkedin.com/in/jane')).not.toBe(
		byProfile('https://linkedin.com/in/joe'),
	);
});

it('treats an empty sequence id as no sequence', () => {
	const withSequence = (sequence: unknown) =>
		keyOf(2, (body) => (body.sequence = sequence as JsonObject));
	expect(withSequence({ id: '' })).toBe(withSequence(null));
});
