import { eventSchemas, EVENT_TYPES, normalizeEvent, unknownEventSchema } from '../../nodes';
import {
	generateSamples,
	InputError,
	ROW_COLUMNS,
	rowMaker,
	toEvent,
	toRow,
	type AnySalesforgeEvent,
} from '../../nodes';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

const names = ROW_COLUMNS.map(({ name }) => name);
const eventOf = (n: number) => normalizeEvent(articleBody(n))!;

/** The dotted paths of all fields in a schema. A record or an array counts as one. */
function leaves(shape: Record<string, unknown>, prefix = ''): string[] {
	return Object.entries(shape).flatMap(([key, schema]) => {
		let inner = schema as { unwrap?: () => unknown; shape?: Record<string, unknown> };
		while (typeof inner.unwrap === 'function') inner = inner.unwrap() as typeof inner;
		return inner.shape ? leaves(inner.shape, `${prefix}${key}.`) : [`${prefix}${key}`];
	});
}

describe('ROW_COLUMNS', () => {
	it('never changes, because users have tables with these columns: new ones are added at the end', () => {
		expect(names.slice(0, 50)).toEqual([
			'event',
			'event_time',
			'contact_first_name',
			'contact_last_name',
			'contact_email',
			'contact_company',
			'contact_linkedin_url',
			'reply_channel',
			'reply_subject',
			'reply_text',
			'reply_html',
			'sequence_name',
			'email_subject',
			'email_text',
			'email_html',
			'mailbox_email',
			'workspace_name',
			'step',
			'ai_generated',
			'opened_at',
			'clicked_at',
			'link',
			'unsubscribed_at',
			'bounced_at',
			'reply_from_name',
			'reply_from_email',
			'reply_to_name',
			'reply_to_email',
			'email_from_name',
			'email_from_email',
			'email_to_name',
			'email_to_email',
			'mailbox_first_name',
			'mailbox_last_name',
			'mailbox_custom_domain',
			'workspace_slug',
			'extra',
			'event_id',
			'contact_id',
			'sequence_id',
			'mailbox_id',
			'workspace_id',
			'email_id',
			'reply_email_id',
			'thread_id',
			'webhook_id',
			'reported_event',
			'message_id',
			'issues',
			'event_key',
		]);
	});

	it('has names that are valid in SQL without quotes', () => {
		for (const name of names) expect(name).toMatch(/^[a-z][a-z_]{0,62}$/);
	});

	it.each(EVENT_TYPES)('has a column for every field of %s', (type) => {
		const paths = ROW_COLUMNS.map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(leaves(eventSchemas[type].shape)));
	});

	it('has no column for a field that no event has', () => {
		const known = new Set(EVENT_TYPES.flatMap((type) => leaves(eventSchemas[type].shape)));
		expect(ROW_COLUMNS.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
	});
});

describe('toRow', () => {
	it('returns the same columns in the same order for all events of the help article', () => {
		const withoutHtml = names.filter((name) => !name.endsWith('_html'));
		for (const body of articleBodies) {
			expect(Object.keys(toRow(normalizeEvent(body)!))).toEqual(withoutHtml);
		}
	});

	it('takes every value from its place', () => {
		const event = eventOf(6) as AnySalesforgeEvent & { reply: { text: string } };
		expect(toRow(event)).toMatchObject({
			event: 'email_replied',
			reported_event: 'email_replied',
			event_id: event.eventId,
			event_time: '2023-12-06T14:18:22.000Z',
			webhook_id: 'wh_or388zo2xuqf02k7sigl1',
			workspace_slug: 'salesforge',
			sequence_id: 'seq_verfvuynadkes5l1l0gdw',
			contact_first_name: 'Bill',
			mailbox_custom_domain: 'sf.salesforge.ai',
			email_subject: 'More sales in Q4?',
			reply_channel: 'email',
			reply_subject: 'Re: More sales in Q4?',
			reply_text: event.reply.text,
			contact_linkedin_url: null,
			step: null,
		});
	});

	it('keeps numbers and booleans as they are', () => {
		expect(toRow(eventOf(1))).toMatchObject({ step: 1, ai_generated: false });
	});

	it('returns fields without a column as JSON text, and null for missing values', () => {
		const body = { ...articleBody(2), score: { value: 7 }, workspace: { name: 'no id' } };
		const row = toRow(normalizeEvent(body)!);
		expect(JSON.parse(row.extra as string)).toEqual({ score: { value: 7 } });
		expect(JSON.parse(row.issues as string)).toEqual([
			{ path: 'workspace.id', message: 'Required' },
		]);
		expect(toRow(eventOf(2))).toMatchObject({ extra: null, issues: null });
	});

	it('accepts events of types that are unknown today', () => {
		const event = normalizeEvent({ webhookInfo: { type: 'not_yet_known' }, room: 4 })!;
		expect(toRow(event)).toMatchObject({ event: 'not_yet_known', extra: '{"room":4}' });
	});

	it('has empty text for missing values, on request', () => {
		const row = toRow(eventOf(9), { missing: '' });
		expect(row).toMatchObject({
			mailbox_id: '',
			email_text: '',
			step: '',
			reply_channel: 'linkedin',
		});
		expect(Object.values(row)).not.toContain(null);
	});

	it('includes the HTML on request, and when its column is named', () => {
		const html = (eventOf(6) as { reply: { html: string } }).reply.html;
		expect(toRow(eventOf(6))).not.toHaveProperty('reply_html');
		expect(Object.keys(toRow(eventOf(6), { includeHtml: true }))).toEqual(names);
		expect(toRow(eventOf(6), { columns: ['reply_html'] })).toEqual({ reply_html: html });
	});

	it('returns only the named columns, in the order of all columns', () => {
		const row = toRow(eventOf(1), { columns: ['step', 'contact_company', 'event'] });
		expect(Object.entries(row)).toEqual([
			['event', 'email_sent'],
			['contact_company', 'Microsoft'],
			['step', 1],
		]);
	});

	it('refuses a column that does not exist, and names the ones that do', () => {
		expect(() => rowMaker({ columns: ['event', 'contactEmail'] })).toThrow(
			expect.objectContaining({
				name: 'Error',
				message: "The column 'contactEmail' does not exist",
				hint: expect.stringContaining('contact_email'),
			}),
		);
		expect(() => rowMaker({ columns: ['x'] })).toThrow(InputError);
	});

	it('returns the same row for an event in any form', () => {
		for (const body of generateSamples({ count: 33, seed: 'forms' })) {
			const event = toEvent(body);
			expect(unknownEventSchema.safeParse(event).success).toBe(true);
			expect(toRow(toEvent(JSON.parse(JSON.stringify(event))))).toEqual(toRow(event));
		}
	});
});
