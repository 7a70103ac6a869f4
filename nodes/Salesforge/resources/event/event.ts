import type { INodeProperties } from 'n8n-workflow';

import { EVENT_HINT } from '../shared/actOn';
import type { Operation } from './operation';
import { operations } from './operations';

/** The parameter that all operations on an event share. */
const eventParameter: INodeProperties = {
	displayName: 'Event',
	name: 'event',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.message }}',
	description:
		"The event to work on, as JSON: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, or an array of them. Leave empty to use each incoming item, including items of n8n's Webhook node.",
};

const shownFor = (
	isWanted: (operation: Operation) => boolean,
): INodeProperties['displayOptions'] => ({
	show: {
		resource: ['event'],
		operation: operations
			.filter((operation) => !operation.needsNoEvent && isWanted(operation))
			.map(({ option }) => option.value),
	},
});

/** The parameter, with a hint for the operations that look for the event further back. */
export const eventParameters: INodeProperties[] = [
	{
		...eventParameter,
		hint: EVENT_HINT,
		displayOptions: shownFor(({ takesAnyItem }) => !takesAnyItem),
	},
	{ ...eventParameter, displayOptions: shownFor(({ takesAnyItem }) => takesAnyItem === true) },
];
