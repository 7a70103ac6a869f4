import { normalizeEvent, simplifyEvent, toEvent } from '../../nodes';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

describe('simplifyEvent', () => {
	it('returns ten fields, the same for every event type', () => {
		const [first, ...others] = articleBodies.map((body) =>
			Object.keys(simplifyEvent(normalizeEvent(body)!)),
		);
		expect(first).toHaveLength(10);
		for (const keys of others) expect(keys).toEqual(first);
	});

	it('takes them from their places', () => {
		const event = toEvent(articleBody(9));
		expect(simplifyEvent(event)).toEqual({
			event: 'linkedin_replied',
			eventId: event.eventId,
			eventTime: '2024-11-28T12:58:30.000Z',
			contactId: 'lead_789',
			contactEmail: event.contact!.email,
			contactName: 'John Doe',
			sequenceId: 'seq_456',
			sequenceName: 'Q4 Outreach Campaign',
			mailboxEmail: null,
			replyText:
				"Hi Frank, I'm interested in selling more computers. Can you send me more information?",
		});
	});

	it('joins the available names', () => {
		const nameOf = (contact: object) =>
			simplifyEvent(toEvent({ ...articleBody(1), contact })).contactName;
		expect(nameOf({ id: 'lead_1', lastName: 'Gates' })).toBe('Gates');
		expect(nameOf({ id: 'lead_1' })).toBeNull();
	});
});
