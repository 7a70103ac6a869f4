import {
	definitions,
	eventSchemas,
	EVENT_TYPES,
	normalizeEvent,
	SalesforgeTrigger,
	toEvent,
	toRow,
	type EventType,
} from '../../nodes';
import { knownBodies } from '../../harness/fixtures/knownBodies';

describe.each(knownBodies)('a body of $type', ({ type, body }) => {
	const event = normalizeEvent(body)!;

	it('is recognised and matches its schema', () => {
		expect(event.event).toBe(type);
		expect(event).not.toHaveProperty('issues');
		expect(eventSchemas[type as EventType].safeParse(event).error).toBeUndefined();
	});

	it('has all its details, and no field without a place in the event', () => {
		const names = Object.keys(definitions[type as EventType].details.shape);
		expect(Object.keys(event.details)).toEqual(names);
		for (const block of Object.keys(definitions[type as EventType].blocks)) {
			expect(event.extra).not.toHaveProperty(block);
		}
	});

	it('passes through the transforms', () => {
		expect(toEvent(event)).toBe(event);
		expect(toRow(event)).toMatchObject({ event: type, event_id: event.eventId });
	});
});

it('offers every type in the editor, by its title', () => {
	const { properties } = new SalesforgeTrigger().description;
	const { options } = properties.find(({ name }) => name === 'events')!;
	for (const type of EVENT_TYPES) {
		const { title, description } = definitions[type];
		expect(options).toContainEqual(
			expect.objectContaining({ name: title, value: type, description }),
		);
	}
	expect(options).toHaveLength(EVENT_TYPES.length + 1);
});
