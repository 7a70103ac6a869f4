import type { INodeProperties } from 'n8n-workflow';

import { operations } from './operations';

/** The parameter that all operations on an event share. */
export const eventParameter: INodeProperties = {
	displayName: 'Event',
	name: 'event',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.message }}',
	description:
		"The event to work on, as JSON: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, or an array of them. Leave empty to use each incoming item, including items of n8n's Webhook node.",
	displayOptions: {
		show: {
			resource: ['event'],
			operation: operations
				.filter(({ needsNoEvent }) => !needsNoEvent)
				.map(({ option }) => option.value),
		},
	},
};
