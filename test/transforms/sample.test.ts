import {
	bodySchemaOf,
	classify,
	eventSchemas,
	EVENT_TYPES,
	generateSamples,
	InputError,
	isEventType,
	toEvent,
	type EventType,
} from '../../nodes';
import { LEADS, QUOTE_HEADERS, REPLIES } from '../../nodes/Salesforge/transforms/sample/texts';

const thousand = generateSamples({ count: 1000, seed: 'thousand' });

describe('generateSamples', () => {
	it('makes the same bodies from the same seed, and different ones from another', () => {
		const make = (seed: string) => generateSamples({ count: 50, seed });
		expect(JSON.stringify(make('a'))).toBe(JSON.stringify(make('a')));
		expect(JSON.stringify(make('a'))).not.toBe(JSON.stringify(make('b')));
	});

	it('makes bodies and typed events that match their schemas', () => {
		for (const body of thousand) {
			const { event: type, block } = classify(body)!;
			expect(bodySchemaOf(type, block).safeParse(body).error).toBeUndefined();
			const event = toEvent(body);
			expect(event).not.toHaveProperty('issues');
			expect(event.extra).toEqual({});
			expect(eventSchemas[type as EventType].strict().safeParse(event).error).toBeUndefined();
		}
	});

	it('makes all event types in turn and reports each correctly', () => {
		thousand.forEach((body, index) => {
			const { event, reportedEvent } = toEvent(body);
			expect(event).toBe(EVENT_TYPES[index % EVENT_TYPES.length]);
			expect(reportedEvent).toBe(event);
		});
	});

	it('makes only the chosen types', () => {
		const events = ['linkedin_replied', 'dnc_added'];
		const made = generateSamples({ count: 5, seed: '', events }).map((body) => toEvent(body).event);
		expect(made).toEqual([...events, ...events, 'linkedin_replied']);
	});

	it('makes all types for an empty choice and for *', () => {
		for (const events of [[], ['*'], ['email_sent', '*']]) {
			const types = generateSamples({ count: EVENT_TYPES.length, seed: 'all', events }).map(
				(body) => toEvent(body).event,
			);
			expect(new Set(types).size).toBe(EVENT_TYPES.length);
			expect(types.every(isEventType)).toBe(true);
		}
	});

	it('makes no copies, with increasing times', () => {
		const events = thousand.map((body) => toEvent(body));
		expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(1000);
		const times = events.map(({ eventTime }) => Date.parse(eventTime!));
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('makes what workflows must handle: numeric ids, both time formats, recurring contacts', () => {
		const ids = thousand.map(({ sequence }) => typeof (sequence as { id?: unknown })?.id);
		expect(new Set(ids)).toEqual(new Set(['string', 'number', 'undefined']));
		const times = thousand.map(
			({ webhookInfo }) => (webhookInfo as { eventTime: string }).eventTime,
		);
		expect(times.some((time) => time.endsWith('Z'))).toBe(true);
		expect(times.some((time) => time.endsWith('+02:00'))).toBe(true);
		const contacts = new Set(thousand.map((body) => toEvent(body).contact!.id));
		expect(contacts.size).toBeGreaterThan(100);
		expect(contacts.size).toBeLessThan(500);
	});

	it('makes events of the same email that can be joined by its id', () => {
		const types = new Map<string, Set<string>>();
		const events = ['email_sent', 'email_opened', 'link_clicked', 'email_replied'];
		const bodies = generateSamples({ count: 1000, seed: 'thousand', events });
		for (const event of bodies.map((body) => toEvent(body))) {
			const id = event.email?.emailId;
			if (id) types.set(id, (types.get(id) ?? new Set()).add(event.event));
		}
		const joined = [...types.values()].filter(
			(of) => of.has('email_sent') && of.has('email_opened'),
		);
		expect(joined.length).toBeGreaterThan(1);
	});

	it('makes contacts reply above the quoted message', () => {
		const [body] = generateSamples({ count: 1, seed: 'reply', events: ['email_replied'] });
		const { reply, email } = toEvent(body);
		const [firstLine] = email!.text!.split('\n');
		expect(reply!.text).toContain(`\n> ${firstLine}\n>\n`);
		expect(reply!.html).toContain('<blockquote');
		expect(reply!.fromEmail).toBe(email!.toEmail);
	});

	it('cannot reach anyone: every domain is reserved for examples', () => {
		const addresses = JSON.stringify(thousand).match(/[\w.-]+@[\w.-]+/g)!;
		for (const address of addresses) expect(address).toMatch(/\.example$/);
	});

	it.each([0, -1, 1001, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
		'refuses to make %d events',
		(count) => {
			expect(() => generateSamples({ count, seed: '' })).toThrow(
				`Expected a whole number from 1 to 1,000 in 'Number of Events', got ${count}`,
			);
		},
	);

	it('makes 1 and 1,000', () => {
		expect(generateSamples({ count: 1, seed: '' })).toHaveLength(1);
		expect(thousand).toHaveLength(1000);
	});

	it('refuses an event type that does not exist, and names the ones that do', () => {
		const make = () => generateSamples({ count: 1, seed: '', events: ['email_read'] });
		expect(make).toThrow(InputError);
		expect(make).toThrow(
			expect.objectContaining({
				message: "The event type 'email_read' does not exist",
				hint: expect.stringContaining('email_opened'),
			}),
		);
	});
});

it('has a reply in every mood and language', () => {
	const languages = Object.keys(QUOTE_HEADERS);
	expect(new Set(Object.keys(REPLIES))).toEqual(new Set(languages));
	for (const replies of Object.values(REPLIES)) {
		for (const mood of ['positive', 'negative', 'neutral'] as const)
			expect(replies[mood]).not.toBe('');
	}
	expect(new Set(LEADS.map(({ language }) => language))).toEqual(new Set(languages));
});
