import { articleBodies, articleBody } from '../../harness/fixtures/article';
import { EVENT_TYPES, normalizeEvent } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';

const keyOf = (n: number, change: (body: JsonObject) => void = () => {}) => {
	const body = articleBody(n);
	change(body);
	return normalizeEvent(body)!.eventKey;
};
const part = (body: JsonObject, name: string) => body[name] as JsonObject;

it('is the messageId of a reply', () => {
	for (const body of articleBodies.slice(5)) {
		const { eventKey, messageId } = normalizeEvent(body)!;
		expect(eventKey).toBe(messageId);
		expect(eventKey).not.toBeNull();
	}
});

it.each([
	['email_sent', 1],
	['contact_unsubscribed', 4],
	['email_bounced', 5],
])('of %s does not depend on its time, its texts and its webhook', (type, n) => {
	const body = articleBody(n);
	expect(normalizeEvent(body)!.event).toBe(type);
	expect(keyOf(n)).toMatch(/^key_[0-9a-f]{32}$/);
	const other = keyOf(n, (changed) => {
		changed.webhookInfo = { ...part(changed, 'webhookInfo'), id: 'wh_2', eventTime: null };
		Object.assign(part(changed, 'contact'), { firstName: 'William', email: 'w@x.example' });
		delete changed.mailbox;
		delete changed.sequenceEmail;
	});
	expect(other).toBe(keyOf(n));
});

it.each([
	['another step', (body: JsonObject) => (part(body, 'emailSentData').step = 2)],
	['another contact', (body: JsonObject) => (part(body, 'contact').id = 'lead_2')],
	['another sequence', (body: JsonObject) => (part(body, 'sequence').id = 7)],
])('differs for %s', (_, change) => {
	expect(keyOf(1, change)).toMatch(/^key_/);
	expect(keyOf(1, change)).not.toBe(keyOf(1));
});

it('differs by the type', () => {
	const keys = [1, 4, 5].map((n) =>
		keyOf(n, (body) => {
			part(body, 'contact').id = 'lead_1';
			part(body, 'sequence').id = 7;
		}),
	);
	expect(new Set(keys).size).toBe(3);
});

it.each([
	['a step', (body: JsonObject) => delete part(body, 'emailSentData').step],
	['a contact', (body: JsonObject) => delete body.contact],
	['a sequence', (body: JsonObject) => delete body.sequence],
])('is null without %s, so two events are not taken for one', (_, change) => {
	expect(keyOf(1, change)).toBeNull();
});

it('is null for types that cannot be recognized in the API', () => {
	const nullTypes = EVENT_TYPES.filter((type) => {
		const contact = { id: 'lead_1' };
		const body = { webhookInfo: { type }, contact, sequence: { id: 7 } };
		return normalizeEvent(body)!.eventKey === null;
	});
	expect(nullTypes).toEqual(
		EVENT_TYPES.filter(
			(type) =>
				!/^(contact_unsubscribed|email_bounced|(email|linkedin)_replied|.*_reply)$/.test(type),
		),
	);
});
