import {
	definitions,
	eventSchemas,
	EVENT_TYPES,
	isKnownEvent,
	normalizeEvent,
	unknownEventSchema,
	type AnySalesforgeEvent,
	type EventType,
	type SalesforgeEvent,
} from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

const KEYS = [
	'event',
	'eventTime',
	'contact',
	'reply',
	'sequence',
	'email',
	'mailbox',
	'workspace',
	'details',
	'extra',
	'eventId',
	'webhookId',
	'reportedEvent',
	'messageId',
	'eventKey',
];

function normalized(body: unknown): AnySalesforgeEvent {
	const event = normalizeEvent(body);
	if (!event) throw new Error('Not an event');
	return event;
}

/** Types whose bodies are only known to contain `webhookInfo`. */
const UNDOCUMENTED = EVENT_TYPES.filter(
	(type) => Object.keys(definitions[type].blocks).length === 0,
);

const pathsOf = ({ issues }: AnySalesforgeEvent) => (issues ?? []).map(({ path }) => path).sort();

describe("the article's bodies", () => {
	it('have the same keys for every type, and no issues', () => {
		for (const body of articleBodies) expect(Object.keys(normalized(body))).toEqual(KEYS);
	});

	it('match the schema of their type, which allows no other fields', () => {
		for (const body of articleBodies) {
			const event = normalized(body);
			expect(eventSchemas[event.event as EventType].strict().parse(event)).toEqual(event);
		}
	});

	it('lose nothing and leave nothing for extra', () => {
		for (const body of articleBodies) expect(normalized(body).extra).toEqual({});
	});

	it('are complete (body 1)', () => {
		const masked = (articleBodies[0]!.contact as { email: string }).email;
		const text =
			"Hi Bill, I hope you're doing well. I wanted to reach out to you to see if you're interested in selling more computers.";
		expect(normalized(articleBodies[0])).toEqual({
			event: 'email_sent',
			reportedEvent: 'email_sent',
			eventId: expect.stringMatching(/^evt_[0-9a-f]{32}$/),
			eventTime: '2023-12-06T14:03:31.000Z',
			webhookId: 'wh_or388zo2xuqf02k7sigl1',
			workspace: { id: 'wks_b1fln2njl9xtoh1miu7zx', name: 'Salesforge', slug: 'salesforge' },
			sequence: { id: 'seq_verfvuynadkes5l1l0gdw', name: 'Salesforge Sequence' },
			contact: {
				id: 'lead_mmxtxqo4920f4ohkwgid4',
				firstName: 'Bill',
				lastName: 'Gates',
				email: masked,
				company: 'Microsoft',
				linkedinUrl: null,
			},
			mailbox: {
				id: 'mbox_07ohxomu88jj7c85gjo8g',
				firstName: 'Frank',
				lastName: 'Sondors',
				email: masked,
				customDomain: 'sf.salesforge.ai',
			},
			email: {
				emailId: masked,
				fromEmail: masked,
				fromName: 'Frank Sondors',
				toEmail: masked,
				toName: 'Bill Gates',
				subject: 'More sales in Q4?',
				text,
				html: `<p>${text}<p>`,
			},
			reply: null,
			details: { step: 1, aiGenerated: false },
			extra: {},
			messageId: null,
			eventKey: expect.stringMatching(/^key_[0-9a-f]{32}$/),
		});
	});

	it('have their own block as details', () => {
		expect(articleBodies.map((body) => normalized(body).details)).toEqual([
			{ step: 1, aiGenerated: false },
			{ openedAt: '2023-12-06T14:00:38.000Z' },
			{ clickedAt: '2023-12-06T14:04:22.000Z', link: '' },
			{ unsubscribedAt: '2023-12-06T14:06:47.000Z' },
			{ bouncedAt: '2023-12-06T14:09:12.000Z' },
			{ threadId: null },
			{ threadId: null },
			{ threadId: null },
			{ threadId: 'thread_abc123' },
		]);
	});

	it('have a reply when a contact replied, by email or on LinkedIn', () => {
		const replies = articleBodies.map((body) => normalized(body).reply);
		expect(replies.map((reply) => reply?.channel ?? null)).toEqual([
			...Array(5).fill(null),
			'email',
			'email',
			'email',
			'linkedin',
		]);
		expect(replies[5]).toMatchObject({
			fromName: 'Bill Gates',
			subject: 'Re: More sales in Q4?',
			text: "Hi Frank, I'm interested in selling more computers. Can you send me more information?",
		});
		expect(replies[8]).toMatchObject({
			fromName: null,
			subject: null,
			text: "Hi Frank, I'm interested in selling more computers. Can you send me more information?",
		});
	});
});

describe('a body that differs from its schema', () => {
	it('names what is missing and is still emitted', () => {
		const body = articleBody(6);
		delete body.contact;
		delete (body.replyEmail as JsonObject).content;
		const event = normalized(body);
		expect(event).toMatchObject({ event: 'email_replied', contact: null });
		expect(event.reply).toMatchObject({ fromName: 'Bill Gates', text: null, html: null });
		expect(pathsOf(event)).toEqual(['contact', 'replyEmail.content']);
	});

	it.each([
		{ path: 'contact', value: 'Bill', at: (e: AnySalesforgeEvent) => e.contact },
		{ path: 'sequence', value: ['seq_1'], at: (e: AnySalesforgeEvent) => e.sequence },
		{ path: 'mailbox', value: 7, at: (e: AnySalesforgeEvent) => e.mailbox },
		{ path: 'workspace', value: true, at: (e: AnySalesforgeEvent) => e.workspace },
		{ path: 'sequenceEmail', value: 'text', at: (e: AnySalesforgeEvent) => e.email },
	])('keeps the malformed $path in extra', ({ path, value, at }) => {
		const event = normalized({ ...articleBody(1), [path]: value });
		expect(at(event)).toBeNull();
		expect(event.extra).toEqual({ [path]: value });
		expect(pathsOf(event)).toEqual([path]);
	});

	it('keeps a malformed field of a section under its path, and the other fields', () => {
		const body = articleBody(1);
		Object.assign(body.contact as JsonObject, { firstName: { first: 'Bill' }, phone: '+1' });
		Object.assign(body.emailSentData as JsonObject, { step: 'first', variant: 'B' });
		const event = normalized(body);
		expect(event.contact).toMatchObject({ firstName: null, lastName: 'Gates' });
		expect(event.details).toEqual({ step: null, aiGenerated: false });
		expect(event.extra).toEqual({
			contact: { firstName: { first: 'Bill' }, phone: '+1' },
			emailSentData: { step: 'first', variant: 'B' },
		});
		expect(pathsOf(event)).toEqual(['contact.firstName', 'emailSentData.step']);
	});

	it.each(['yesterday', 1701871411, '2023-12-06', '2023-13-45T00:00:00Z', '', {}])(
		'keeps the malformed time %j in extra',
		(eventTime) => {
			const body = articleBody(1);
			(body.webhookInfo as JsonObject).eventTime = eventTime;
			const event = normalized(body);
			expect(event.eventTime).toBeNull();
			expect(event.extra).toEqual({ webhookInfo: { eventTime } });
			expect(pathsOf(event)).toEqual(['webhookInfo.eventTime']);
		},
	);

	it.each([
		['2024-11-28T12:58:30Z', '2024-11-28T12:58:30.000Z'],
		['2023-12-06T16:03:31+02:00', '2023-12-06T14:03:31.000Z'],
		['2023-12-06T16:03:31.123456-08:00', '2023-12-07T00:03:31.123Z'],
	])('reads the time %s', (eventTime, utc) => {
		const body = articleBody(1);
		(body.webhookInfo as JsonObject).eventTime = eventTime;
		expect(normalized(body).eventTime).toBe(utc);
	});
});

describe('ids', () => {
	it('are text, even when they arrive as numbers', () => {
		const body = articleBody(1);
		(body.sequence as JsonObject).id = 4711;
		(body.contact as JsonObject).id = 8;
		const event = normalized(body);
		expect(event).toMatchObject({ sequence: { id: '4711' }, contact: { id: '8' } });
		expect(event.issues).toBeUndefined();
	});

	it.each([1.5, Number.MAX_SAFE_INTEGER + 1, '', null, true])('%j is invalid', (id) => {
		const body = articleBody(1);
		(body.sequence as JsonObject).id = id;
		expect(pathsOf(normalized(body))).toEqual(['sequence.id']);
	});

	it('of the sequence come from the URL when the body names none', () => {
		expect(normalizeEvent(articleBody(7), { sequenceId: '42' })).toMatchObject({
			sequence: { id: '42', name: null },
		});
		expect(normalizeEvent(articleBody(1), { sequenceId: '42' })).toMatchObject({
			sequence: { id: 'seq_verfvuynadkes5l1l0gdw' },
		});
	});
});

describe('a type without a documented body', () => {
	it.each([...UNDOCUMENTED, 'not_yet_known'])('keeps every field of %s', (type) => {
		const own = { label: { id: 7, name: 'Hot' }, dncs: ['a.com'], threadId: 't' };
		const { workspace, contact } = articleBody(1);
		const event = normalized({ webhookInfo: { id: 'wh', type }, workspace, contact, ...own });
		expect(event).toMatchObject({ event: type, contact: { firstName: 'Bill' }, extra: own });
		expect(Object.keys(event).slice(0, KEYS.length)).toEqual(KEYS);
		expect(isKnownEvent(event)).toBe(type !== 'not_yet_known');
	});

	it('matches the schema of unknown events', () => {
		const event = normalized({ ...articleBody(2), webhookInfo: { type: 'x' }, emailOpenedData: 1 });
		expect(unknownEventSchema.strict().parse(event)).toEqual(event);
	});
});

describe('a body that does not show its type', () => {
	const body = { label: { id: 7 }, threadId: 't' };

	it('has the type that its URL is registered for, and keeps every field', () => {
		const event = normalizeEvent(body, { registeredType: 'label_changed' })!;
		expect(event).toMatchObject({ event: 'label_changed', reportedEvent: null, extra: body });
		expect(pathsOf(event)).toEqual(['webhookInfo']);
	});

	it.each([undefined, 'not_yet_known', '*'])(
		'is not an event when the URL says %j',
		(registeredType) => {
			expect(normalizeEvent(body, { registeredType })).toBeNull();
		},
	);

	it('is not an event when it is empty', () => {
		expect(normalizeEvent({}, { registeredType: 'label_changed' })).toBeNull();
	});

	it('keeps its own type when it shows one', () => {
		const event = normalizeEvent(articleBody(1), { registeredType: 'email_replied' })!;
		expect(event.event).toBe('email_sent');
	});
});

describe('forms that Salesforge may send in the future', () => {
	it('a bounce in emailBouncedData, named like the other blocks', () => {
		const { emailBounced, ...rest } = articleBody(5);
		const event = normalized({ ...rest, emailBouncedData: emailBounced });
		expect(event).toMatchObject({
			event: 'email_bounced',
			details: { bouncedAt: '2023-12-06T14:09:12.000Z' },
			extra: {},
		});
		expect(event.issues).toBeUndefined();
	});

	it('aiGenerated beside ai_generated: both kept', () => {
		const body = articleBody(1);
		(body.emailSentData as JsonObject).aiGenerated = true;
		const event = normalized(body);
		expect(event.details).toEqual({ step: 1, aiGenerated: true });
		expect(event.extra).toEqual({ emailSentData: { ai_generated: false } });
	});

	it('a positive reply on LinkedIn, with its thread', () => {
		const { replyMessage, threadId, contact, workspace } = articleBody(9);
		const event = normalized({
			webhookInfo: { id: 'wh', type: 'positive_reply', eventTime: '2024-11-28T12:58:30Z' },
			replyMessage,
			threadId,
			contact,
			workspace,
		});
		expect(event).toMatchObject({
			event: 'positive_reply',
			reply: { channel: 'linkedin' },
			details: { threadId: 'thread_abc123' },
			contact: { linkedinUrl: 'https://www.linkedin.com/in/johndoe' },
		});
	});
});

describe('hostile keys', () => {
	it('named __proto__ and constructor are kept and pollute nothing', () => {
		const text = JSON.stringify(articleBody(1)).replace(
			/}$/,
			',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}}}',
		);
		const event = normalized(JSON.parse(text));
		expect(Object.entries(event.extra)).toEqual([
			['__proto__', { polluted: 1 }],
			['constructor', { prototype: { polluted: 2 } }],
		]);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		expect(Object.getPrototypeOf(event.extra)).toBe(Object.prototype);
	});

	it('that are nested very deeply become JSON text below a limit', () => {
		const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
		const event = normalized({ ...articleBody(1), deep: JSON.parse(deep) });
		let level: unknown = event.extra.deep;
		let depth = 0;
		while (typeof level === 'object' && level !== null) {
			level = (level as JsonObject).a;
			depth++;
		}
		expect(depth).toBeLessThan(100);
		expect(`${'{"a":'.repeat(depth)}${level as string}${'}'.repeat(depth)}`).toBe(deep);
	});
});

it.each([null, undefined, 7, 'email_sent', [], [articleBodies[0]], {}, { webhookInfo: null }])(
	'%j is not an event',
	(body) => {
		expect(normalizeEvent(body)).toBeNull();
	},
);

it('has a type that TypeScript narrows by event', () => {
	const step = (event: SalesforgeEvent) =>
		event.event === 'email_sent' ? event.details.step : undefined;
	expect(step(normalized(articleBodies[0]) as SalesforgeEvent)).toBe(1);
});
