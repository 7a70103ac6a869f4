import type { JsonObject } from '../nodes/Salesforge/shared/json';
import { articleBodies, articleBody } from '../harness/fixtures/article';
import { measure, type Latency } from './measure';
import { flatten } from './shipped';

/** `flatten` compared with the npm package `flat`, both with the separator `_`. */
export interface FlattenFigures {
	/** The name of the input. */
	input: string;
	/** The size of one event's JSON text, in bytes. */
	size: number;
	/** How many events one call of the measured function flattens. */
	events: number;
	/** How many fields one flattened event has. */
	fields: number;
	/** `fieldsOnly`: setting the same fields on an empty object, with names that already exist. */
	latency: Record<'ours' | 'flat' | 'fieldsOnly', Latency>;
}

interface Input {
	name: string;
	events: JsonObject[];
}

/** A reply with a quoted thread, of the given size in kilobytes. */
export function threadOfSize(kilobytes: number): JsonObject {
	const thread: unknown[] = [];
	const body: JsonObject = { ...articleBodies[5], thread };
	const missing = kilobytes * 1024 - JSON.stringify(body).length;
	const email = { ...(body.replyEmail as JsonObject), labels: ['warm', null], step: 1 };
	const size = JSON.stringify(email).length + 1;
	for (let index = 0; index < missing / size; index++) thread.push({ ...email, step: index });
	return body;
}

/** An object of the given size in kilobytes in which no name recurs: its keys are data. */
export function fieldsOfSize(kilobytes: number): JsonObject {
	const customFields: JsonObject = {};
	for (let index = 0; index < kilobytes * 5; index++) {
		customFields[`lead_${index}`] = {
			owner: { firstName: 'Bill', score: index, isCustomer: false },
			note: 'Asked for a call in the first week of the next quarter',
			tags: ['warm', 'enterprise', null],
		};
	}
	return { ...articleBodies[5], customFields };
}

const inputs = (): Input[] => [
	...articleBodies.map((body, index) => ({ name: `sample ${index + 1}`, events: [body] })),
	...[10, 100, 1000].map((size) => ({ name: `${size} KB event`, events: [threadOfSize(size)] })),
	{ name: '1000 KB event, no name recurs', events: [fieldsOfSize(1000)] },
	...[1, 100, 10_000].map((count) => ({
		name: `${count} items`,
		events: Array.from({ length: count }, () => articleBody(1)),
	})),
];

function setFields(entries: ReadonlyArray<[string, unknown]>): JsonObject {
	const fields: JsonObject = {};
	for (const [name, value] of entries) fields[name] = value;
	return fields;
}

/** @param milliseconds how long to measure each function per input */
export async function measureFlatten(milliseconds: number): Promise<FlattenFigures[]> {
	const { flatten: flat } = await import('flat');
	const options = { delimiter: '_' };
	const figures: FlattenFigures[] = [];
	for (const { name, events } of inputs()) {
		const flattened = events.map((event) => Object.entries(flatten(event)));
		const each = (run: (event: JsonObject) => unknown) => () => {
			let last: unknown;
			for (const event of events) last = run(event);
			return last;
		};
		figures.push({
			input: name,
			size: Buffer.byteLength(JSON.stringify(events[0])),
			events: events.length,
			fields: flattened[0]!.length,
			latency: await measure(
				{
					ours: each((event) => flatten(event)),
					flat: each((event) => flat(event, options)),
					fieldsOnly: () => flattened.map(setFields),
				},
				milliseconds,
			),
		});
	}
	return figures;
}
