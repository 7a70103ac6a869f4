import { classify, definitions, EVENT_TYPES, normalizeEvent, type EventType } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { knownBodies } from '../../harness/fixtures/knownBodies';
import { articleBody } from '../../harness/fixtures/article';

/** A section that a server sends without data: every field, all empty. */
function emptied(value: unknown): unknown {
	if (Array.isArray(value)) return [];
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, emptied(child)]));
	}
	return { string: '', number: 0, boolean: false }[typeof value as 'string'] ?? null;
}

const bodyOf = (type: string) =>
	structuredClone(knownBodies.find((body) => body.type === type)!.body);

/** Every block of the known bodies, empty. */
const emptyBlocks = Object.fromEntries(
	knownBodies.flatMap(({ type, body }) =>
		Object.keys(definitions[type as EventType].blocks)
			.filter((block) => block in body)
			.map((block) => [block, emptied(body[block])]),
	),
);

const nulls = (block: unknown) =>
	JSON.parse(JSON.stringify(block).replace(/""|0|false/g, 'null')) as JsonObject;

describe.each([
	['empty', emptyBlocks],
	[
		'null',
		Object.fromEntries(Object.keys(emptyBlocks).map((block) => [block, nulls(emptyBlocks[block])])),
	],
	['without fields', Object.fromEntries(Object.keys(emptyBlocks).map((block) => [block, {}]))],
])('blocks of every type that are %s', (_how, blocks) => {
	it.each(knownBodies)('do not change what $type is', ({ type, body }) => {
		const both = { ...blocks, ...body };
		expect(classify(both)!.event).toBe(type);
		const event = normalizeEvent(both)!;
		const alone = normalizeEvent(body)!;
		expect(event.reply).toEqual(alone.reply);
		expect(event.details).toEqual(alone.details);
		expect(event.issues).toBeUndefined();
	});

	it.each(EVENT_TYPES)('leave the reported type %s in place', (type) => {
		expect(normalizeEvent({ webhookInfo: { type }, ...blocks })).toMatchObject({
			event: type,
			reply: null,
		});
	});

	it('are no evidence alone', () => {
		expect(classify(blocks)).toBeNull();
		expect(classify(blocks, 'positive_reply')).toMatchObject({ event: 'positive_reply' });
	});
});

it('a block with any non-empty field is evidence, at any depth', () => {
	const body = {
		webhookInfo: { type: 'email_opened' },
		replyEmail: { emailId: '', content: { html: 'Hi' } },
	};
	expect(classify(body)!.event).toBe('email_replied');
	const nested = { replyMessage: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown };
	expect(() => classify({ replyEmail: nested })).not.toThrow();
});

describe('a section with only empty fields', () => {
	it.each(['workspace', 'sequence', 'contact', 'mailbox', 'sequenceEmail'])(
		'is null: %s',
		(part) => {
			const body = bodyOf('email_sent');
			for (const empty of [emptied(body[part]), {}, { id: null }, { id: 0, name: ' ' }]) {
				const event = normalizeEvent({ ...body, [part]: empty })!;
				expect(event[part === 'sequenceEmail' ? 'email' : (part as 'contact')]).toBeNull();
				expect(event.issues).toMatchObject([{ path: part }]);
			}
		},
	);

	it('counts as missing if it may be missing', () => {
		const body = {
			...bodyOf('positive_reply'),
			sequence: { id: '', name: '' },
			sequenceEmail: { emailId: '' },
		};
		const event = normalizeEvent(body)!;
		expect(event).toMatchObject({ sequence: null, email: null, extra: {} });
		expect(event.issues).toBeUndefined();
	});

	it.each([{ id: '', name: '' }, { id: null }, { id: 0, name: null }, {}, null])(
		'%j leaves the sequence to the URL',
		(sequence) => {
			const event = normalizeEvent({ ...bodyOf('email_sent'), sequence }, { sequenceId: '42' })!;
			expect(event.sequence).toEqual({ id: '42', name: null });
		},
	);
});

describe('an empty id', () => {
	it.each(['', ' ', null, 0])('%j is null and affects no other field', (id) => {
		const body = bodyOf('linkedin_replied');
		const named = (part: string) => ({ ...(body[part] as JsonObject), id });
		const event = normalizeEvent({
			...body,
			webhookInfo: named('webhookInfo'),
			workspace: named('workspace'),
			sequence: named('sequence'),
			contact: named('contact'),
			threadId: id,
		})!;
		expect(event).toMatchObject({
			webhookId: null,
			workspace: { id: null, slug: 'sales-team-workspace' },
			sequence: { id: null },
			contact: { id: null, firstName: 'John' },
			details: { threadId: null },
			extra: {},
		});
	});

	it("of a sequence is replaced by the URL's, and its name stays", () => {
		const sequence = { id: '', name: 'Founders' };
		const event = normalizeEvent({ ...bodyOf('email_sent'), sequence }, { sequenceId: '42' })!;
		expect(event.sequence).toEqual({ id: '42', name: 'Founders' });
	});
});

it('ids that are numbers are text everywhere', () => {
	const body = { ...bodyOf('linkedin_replied'), threadId: 7 };
	const event = normalizeEvent(body)!;
	expect(event).toMatchObject({ details: { threadId: '7' }, extra: {} });
	expect(event.issues).toBeUndefined();
});

it('of several blocks with data, a reply has precedence, and a sent email comes last', () => {
	const { emailSentData } = bodyOf('email_sent');
	for (const { type, body } of knownBodies) {
		const both = { ...body, emailSentData, webhookInfo: { type: 'not_yet_known' } };
		const shared = ['positive_reply', 'negative_reply'].includes(type);
		expect(classify(both)!.event).toBe(shared ? 'email_replied' : type);
	}
});

describe('the registered type', () => {
	it.each(['email_replied', undefined, 'negative_reply', 'reply'])(
		'decides between types that share a block when the body reports %j',
		(type) => {
			const body = { ...articleBody(6), webhookInfo: { type } };
			expect(normalizeEvent(body, { registeredType: 'positive_reply' })!.event).toBe(
				'positive_reply',
			);
		},
	);

	it('identifies an undocumented type whose body does not', () => {
		const { replyEmail } = articleBody(6);
		expect(classify({ replyEmail, label: 'Hot' }, 'label_changed')!.event).toBe('label_changed');
		expect(classify({ webhookInfo: { type: 'new_name' }, replyEmail }, 'dnc_added')!.event).toBe(
			'new_name',
		);
	});

	it('does not override a block of another type', () => {
		expect(classify(articleBody(3), 'email_bounced')!.event).toBe('link_clicked');
	});
});

it.each([
	'LINKEDIN_REPLIED',
	'LinkedIn Replied',
	'LinkedInReplied',
	'linkedin-replied',
	' Linkedin.Replied ',
])("'%s' is understood", (type) => {
	expect(classify({ webhookInfo: { type } })!.event).toBe('linkedin_replied');
});

it.each(['LinkedIn InMail Sent', 'LinkedInInMailSent', 'linkedin_inmail_sent', 'DNCAdded'])(
	"'%s' is understood",
	(type) => {
		expect(EVENT_TYPES).toContain(classify({ webhookInfo: { type } })!.event);
	},
);
