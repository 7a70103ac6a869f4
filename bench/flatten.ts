import type { JsonObject } from '../nodes/Salesforge/events/json';
import { articleBodies, articleBody } from '../test/fixtures/article';
import { measure, type Latency } from './measure';
import { flatten } from './shipped';

/** `flatten` beside the npm package `flat`, both with `_` between the parts of a name. */
export interface FlattenFigures {
	/** What was flattened. */
	input: string;
	/** Of one event's JSON text, in bytes. */
	size: number;
	/** How many events one call of the measured function flattens. */
	events: number;
	/** How many fields one event has on its one level. */
	fields: number;
	/** `fieldsOnly`: to set the same fields on an empty object, their names being there already. */
	latency: Record<'ours' | 'flat' | 'fieldsOnly', Latency>;
}

interface Input {
	name: string;
	events: JsonObject[];
}

/** A reply with as long a thread of e-mails below it as makes the given number of kilobytes. */
export function threadOfSize(kilobytes: number): JsonObject {
	const thread: unknown[] = [];
	const body: JsonObject = { ...articleBodies[5], thread };
	const missing = kilobytes * 1024 - JSON.stringify(body).length;
	const email = { ...(body.replyEmail as JsonObject), labels: ['warm', null], step: 1 };
	const size = JSON.stringify(email).length + 1;
	for (let index = 0; index < missing / size; index++) thread.push({ ...email, step: index });
	return body;
}

/** As many kilobytes in fields whose names do not recur: an object with data for keys. */
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

/** @param milliseconds how long each function is measured per input */
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
