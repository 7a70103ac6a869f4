import { readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import { isJsonObject, type JsonObject } from '../../shared/json';
import { flatten, type FlattenOptions } from '../../transforms/flatten';
import { HOW_TO_PASS_EVENTS } from '../../transforms/input';
import { sectionKeys, SECTION_NAMES } from '../../transforms/sections';
import { choice, choices, optionsNamed, text, toggle } from '../shared/parameters';
import { asList, readCollection } from '../shared/read';
import { transform } from './transform';

/** @throws InputError when the value is not an object */
function asObject(value: unknown): JsonObject {
	if (isJsonObject(value)) return value;
	const given = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
	throw new InputError(
		`Expected an event, got ${given} in the item's field 'body'`,
		HOW_TO_PASS_EVENTS,
	);
}

/** Flattens any item. Of a Webhook node's item, only the body counts. */
export const flattenOperation = transform({
	option: {
		name: 'Flatten',
		value: 'flatten',
		action: 'Flatten event',
		description: 'Flatten a nested event to one level of fields, for example contact_email',
	},
	parameters: [
		optionsNamed('flattenOptions')(
			choice('Arrays', 'arrays', 'index', 'How to output arrays', [
				{ name: 'Field per Element', value: 'index', description: 'For example tags_0, tags_1' },
				{ name: 'JSON', value: 'json', description: 'One field with the array as JSON' },
				{
					name: 'Text',
					value: 'text',
					description: 'One field with the elements joined by commas',
				},
			]),
			{
				displayName: 'Depth Limit',
				name: 'maxDepth',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description:
					'How many levels to flatten. Deeper levels become JSON text. 0 flattens all levels.',
			},
			toggle('Leave Out HTML', 'dropHtml', 'Whether to leave out the HTML of emails and replies'),
			choice(
				'Name Separator',
				'separator',
				'_',
				'The separator between the parts of a field name',
				[
					{ name: 'Camel Case', value: 'camelCase', description: 'For example contactEmail' },
					{ name: 'Dot', value: '.', description: 'For example contact.email' },
					{ name: 'Underscore', value: '_', description: 'For example contact_email' },
				],
			),
			text('Prefix', 'prefix', {
				placeholder: 'e.g. salesforge',
				description: 'A prefix for every field name, joined with the separator',
			}),
			choices(
				'Sections',
				'sections',
				'The parts of the event to keep; all when none is chosen',
				SECTION_NAMES,
			),
		),
	],
	reads: 'item',
	prepare(context, itemIndex) {
		const { sections, prefix, dropHtml, ...rest } = readCollection(
			{ context, itemIndex },
			'flattenOptions',
		);
		const settings: FlattenOptions = {
			...rest,
			prefix: readText(prefix),
			dropHtml: dropHtml === true,
			sections: sectionKeys(asList(sections ?? [])),
		};
		return ({ body }) => [flatten(asObject(body), settings)];
	},
});
