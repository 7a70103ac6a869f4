import { classify, definitions, EVENT_TYPES } from '../../nodes';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

/** A body of the article with another reported type. */
function reporting(n: number, type: unknown) {
	const body = articleBody(n);
	(body.webhookInfo as { type: unknown }).type = type;
	return body;
}

it('recognises each body of the article', () => {
	expect(articleBodies.map((body) => classify(body))).toEqual([
		{ event: 'email_sent', reportedEvent: 'email_sent', block: 'emailSentData' },
		{ event: 'email_opened', reportedEvent: 'email_opened', block: 'emailOpenedData' },
		{ event: 'link_clicked', reportedEvent: 'email_bounced', block: 'linkClickedData' },
		{
			event: 'contact_unsubscribed',
			reportedEvent: 'email_bounced',
			block: 'contactUnsubscribedData',
		},
		{ event: 'email_bounced', reportedEvent: 'email_bounced', block: 'emailBounced' },
		{ event: 'email_replied', reportedEvent: 'email_replied', block: 'replyEmail' },
		{ event: 'positive_reply', reportedEvent: 'positive_reply', block: 'replyEmail' },
		{ event: 'negative_reply', reportedEvent: 'negative_reply', block: 'replyEmail' },
		{ event: 'linkedin_replied', reportedEvent: 'linkedin_replied', block: 'replyMessage' },
	]);
});

it('lets the reported type decide between types that share a block', () => {
	expect(classify(reporting(9, 'positive_reply'))!.event).toBe('positive_reply');
	expect(classify(reporting(7, 'email_replied'))!.event).toBe('email_replied');
});

it('prefers the block to the reported type, even to a missing one', () => {
	expect(classify(reporting(6, 'email_opened'))!.event).toBe('email_replied');
	expect(classify(reporting(6, undefined))).toMatchObject({
		event: 'email_replied',
		reportedEvent: null,
	});
	expect(classify(reporting(1, 42))).toMatchObject({ event: 'email_sent', reportedEvent: null });
});

it('recognises a reply, whatever other blocks the body has', () => {
	const body = { ...reporting(6, 'link'), linkClickedData: { clickedAt: '2024-01-01T00:00:00Z' } };
	expect(classify(body)!.event).toBe('email_replied');
});

it.each(['email_sent', 'Email Sent', 'email.sent', 'emailSent', ' EMAIL-SENT '])(
	"understands '%s'",
	(type) => {
		expect(classify({ webhookInfo: { type } })!.event).toBe('email_sent');
	},
);

it('believes every known type when the body has no block', () => {
	for (const type of EVENT_TYPES) expect(classify({ webhookInfo: { type } })!.event).toBe(type);
});

it('keeps the name of a type that is unknown today', () => {
	expect(classify({ webhookInfo: { type: 'Not Yet Known' } })).toEqual({
		event: 'Not Yet Known',
		reportedEvent: 'Not Yet Known',
	});
});

it('believes types whose bodies are not documented', () => {
	const undocumented = EVENT_TYPES.filter(
		(type) => Object.keys(definitions[type].blocks).length === 0,
	);
	expect(undocumented.length).toBeGreaterThan(0);
	for (const type of undocumented) {
		expect(classify(reporting(6, type))!.event).toBe(type);
		expect(classify(reporting(1, type.toUpperCase()))!.event).toBe(type);
	}
});

it.each([{}, { webhookInfo: {} }, { webhookInfo: { type: ' ' } }, { webhookInfo: 'email_sent' }])(
	'%j is not an event',
	(body) => {
		expect(classify(body)).toBeNull();
	},
);
