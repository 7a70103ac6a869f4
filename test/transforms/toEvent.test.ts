import {
	EVENT_TYPES,
	flatten,
	generateSamples,
	InputError,
	normalizeEvent,
	toEvent,
	toRow,
	type FlattenOptions,
} from '../../nodes';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

describe('toEvent', () => {
	it('returns the same as the trigger for every body of the help article, byte for byte', () => {
		for (const body of articleBodies) {
			expect(JSON.stringify(toEvent(body))).toBe(JSON.stringify(normalizeEvent(body)));
		}
	});

	it('uses the sequence in the URL that the body came to', () => {
		expect(toEvent(articleBody(7), { sequenceId: 'seq_1' }).sequence).toEqual({
			id: 'seq_1',
			name: null,
		});
	});

	it('returns a typed event as it is, not a copy', () => {
		for (const body of articleBodies) {
			const event = toEvent(body);
			expect(toEvent(event)).toBe(event);
		}
		const unknown = toEvent({ webhookInfo: { type: 'not_yet_known' }, room: 4 });
		expect(toEvent(unknown)).toBe(unknown);
	});

	it('also returns a typed event with fields that a node has removed or added', () => {
		const { mailbox, ...event } = { ...toEvent(articleBody(1)), score: 7 };
		expect(mailbox).not.toBeNull();
		expect(toEvent(event)).toBe(event);
	});

	it.each<FlattenOptions['separator']>(['_', '.', 'camelCase'])(
		'restores an event that was flattened with the separator %s',
		(separator) => {
			for (const body of generateSamples({ count: EVENT_TYPES.length, seed: 'flat' })) {
				const event = toEvent(body);
				expect(toRow(toEvent(flatten(event, { separator })), { includeHtml: true })).toEqual(
					toRow(event, { includeHtml: true }),
				);
			}
		},
	);

	it('restores the issues and the unknown fields of a flat event', () => {
		const event = normalizeEvent({ ...articleBody(2), workspace: null, contact: 7, score: 1 })!;
		expect(event.issues).toHaveLength(2);
		const again = toEvent(flatten(event));
		expect(again.issues).toEqual(event.issues);
		expect(again.extra).toEqual({ contact: 7, score: 1 });
	});

	describe('recognises a flat event to which a node has added', () => {
		const added: Array<[string, object]> = [
			['an object', { crm: { id: 7, tags: ['a'] } }],
			['an array', { tags: ['a', { b: 1 }] }],
			['an empty object', { crm: {} }],
			['a contact of a CRM', { contact: { id: 7, properties: { email: 'a@crm.example' } } }],
			['contacts of a CRM', { contact: [{ id: 7 }] }],
			['an email and a reply', { email: { status: 'sent' }, reply: { ok: true } }],
			['details', { details: { score: 7 } }],
			['extra fields', { extra: { score: 7 } }],
		];
		const bodies = [...articleBodies, { webhookInfo: { type: 'dnc_added' }, dnc: 'a.example' }];

		it.each(added)('%s', (_what, fields) => {
			for (const separator of ['_', '.', 'camelCase'] as const) {
				for (const body of bodies) {
					const event = normalizeEvent(body)!;
					const flat = flatten(event, { separator });
					const before = structuredClone(fields);
					for (const item of [
						{ ...flat, ...fields },
						{ ...fields, ...flat, ...fields },
					]) {
						const again = toEvent(item);
						expect(toRow(again, { includeHtml: true })).toEqual(
							toRow(event, { includeHtml: true }),
						);
						expect(Boolean(again.reply)).toBe(Boolean(event.reply));
					}
					expect(fields).toEqual(before);
				}
			}
		});

		it('an object, after all but a few fields were removed', () => {
			const few = { event: 'email_sent', eventId: 'evt_1', contact_email: 'a@b.example' };
			for (const fields of [{ crm: {} }, { contact: { id: 7, properties: {} } }]) {
				expect(toEvent({ ...few, ...fields }).contact).toEqual({ email: 'a@b.example' });
			}
		});
	});

	it.each([
		{ contact_email: 'mine@example.com' },
		{ contactName: 'Bill Gates', emailStatus: 'sent', replyText: 'Hi' },
		{ contact_id: '1', mailbox_id: '2', sequence_id: '3', workspace_id: '4' },
	])('recognises a nested event to which a node has added %j', (fields) => {
		for (const body of articleBodies) {
			const event = { ...normalizeEvent(body)!, ...fields };
			expect(toEvent(event)).toBe(event);
		}
	});

	it('takes little time over an issue with a huge number', () => {
		const issues = { issues_4294967290_path: 'contact', issues_4294967290_message: 'Required' };
		const event = toEvent({ event: 'email_sent', eventId: 'evt_1', ...issues });
		expect(event.issues).toEqual([{ path: 'contact', message: 'Required' }]);
	});

	it.each([
		['contact.email', { contact: { email: 7 } }],
		['contact', { contact: 'Bill' }],
		['details.step', { details: { step: 'one' } }],
		['eventTime', { eventTime: 'yesterday' }],
		['extra', { extra: 'none' }],
		['reply.channel', { reply: { channel: 'fax' } }],
	])('names the field %s when a node has given it an invalid value', (path, change) => {
		expect(() => toEvent({ ...toEvent(articleBody(1)), ...change })).toThrow(
			expect.objectContaining({
				message: expect.stringContaining(`field '${path}' is not as the trigger emits it`),
				hint: expect.stringMatching(/\w/),
			}),
		);
	});

	it('names the section of a flat event that was overwritten', () => {
		const flat = { ...flatten(toEvent(articleBody(1))), contact: 'Bill' };
		const { contact, ...rest } = flat;
		for (const event of [flat, { contact, ...rest }]) {
			expect(() => toEvent(event)).toThrow("The event's field 'contact' is not as");
		}
	});

	it.each([null, 7, 'text', [], {}, { a: 1 }, { webhookInfo: {} }, { event: 'email_sent' }])(
		'refuses %j, which is not an event',
		(body) => {
			expect(() => toEvent(body)).toThrow(InputError);
			expect(() => toEvent(body)).toThrow('Expected a Salesforge event, got ');
		},
	);
});
