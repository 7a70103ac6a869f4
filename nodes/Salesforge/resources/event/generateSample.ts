import type { INodeProperties } from 'n8n-workflow';

import { ALL_EVENTS, definitions, EVENT_TYPES } from '../../events';
import type { JsonObject } from '../../shared/json';
import { flatten } from '../../transforms/flatten';
import { generateSamples, MAX_SAMPLES } from '../../transforms/sample/generate';
import { simplifyEvent } from '../../transforms/simplify';
import { toEvent } from '../../transforms/toEvent';
import { choice, choices, text } from '../shared/parameters';
import { asList } from '../shared/read';
import { simplify } from './parameters';
import { transform } from './transform';

type Output = 'event' | 'flat' | 'raw';

const eventTypes = EVENT_TYPES.map((type) => ({
	name: definitions[type].title,
	value: type,
	description: definitions[type].description,
})).sort((a, b) => a.name.localeCompare(b.name));

const parameters: INodeProperties[] = [
	choices(
		'Events',
		'events',
		'The event types to generate, in turn. Salesforge documents the bodies of nine types. Samples of the other types have no type-specific fields.',
		[{ name: 'All Events', value: ALL_EVENTS, description: 'Every event type' }, ...eventTypes],
		{ default: ['email_replied'] },
	),
	{
		displayName: 'Number of Events',
		name: 'count',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MAX_SAMPLES, numberPrecision: 0 },
		default: 1,
		description: 'How many events to generate for each incoming item, from 1 to 1,000',
	},
	text('Seed', 'seed', {
		default: 'salesforge',
		placeholder: 'e.g. demo-1',
		description:
			'Any text. The same seed always generates the same events. Each incoming item gets different events.',
	}),
	choice('Output', 'output', 'event', 'The shape of the items', [
		{
			name: 'Event',
			value: 'event',
			description: 'The typed event, as the Salesforge Trigger emits it',
		},
		{
			name: 'Flat',
			value: 'flat',
			description: 'The typed event on one level, for example contact_email',
		},
		{ name: 'Raw', value: 'raw', description: 'The body as Salesforge sends it to a webhook' },
	]),
	{ ...simplify, displayOptions: { show: { output: ['event'] } } },
];

/** The output formats of the trigger, produced by the same code. */
function shaper(output: Output, isSimple: boolean): (body: JsonObject) => object {
	if (output === 'raw') return (body) => body;
	if (output === 'flat') return (body) => flatten(toEvent(body));
	return isSimple ? (body) => simplifyEvent(toEvent(body)) : (body) => toEvent(body);
}

/** A seed for each item, so that several items do not produce the same events. */
const seedOf = (seed: unknown, itemIndex: number) =>
	itemIndex === 0 ? String(seed) : `${String(seed)}/${itemIndex}`;

/** Generates events before Salesforge sends any. */
export const generateSampleOperation = transform({
	option: {
		name: 'Generate Sample',
		value: 'generateSample',
		action: 'Generate sample events',
		description:
			'Generate realistic events of contacts that do not exist, to test transforms before Salesforge sends events. Actions such as Reply need a real event.',
	},
	parameters,
	reads: 'nothing',
	prepare(context, itemIndex) {
		const read = (name: string) => context.getNodeParameter(name, itemIndex, '');
		const options = { events: asList(read('events')), count: Number(read('count')) };
		const seed = read('seed');
		const shape = shaper(read('output') as Output, read('simplify') === true);
		return ({ itemIndex: index }) =>
			generateSamples({ ...options, seed: seedOf(seed, index) }).map(shape);
	},
});
