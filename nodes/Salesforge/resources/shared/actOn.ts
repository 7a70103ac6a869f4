import type { INodeProperties } from 'n8n-workflow';

/** Which event is used if the parameter 'Event' is empty. */
export const EVENT_HINT =
	'If empty: the incoming item if it is an event, else the event of the same item in the nearest node before this one';

const onEvent = { show: { actOn: ['event'] } };
const byId = { show: { actOn: ['id'] } };

const actOn: INodeProperties = {
	displayName: 'Act On',
	name: 'actOn',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Chosen Below',
			value: 'id',
			description: 'The records that you choose below, regardless of the incoming item',
		},
		{
			name: 'Incoming Event',
			value: 'event',
			description:
				'The event in the incoming item, or the one that the item was made from. The node finds the workspace, contact, conversation and message automatically.',
		},
	],
	default: 'event',
};

const event: INodeProperties = {
	displayName: 'Event',
	name: 'event',
	type: 'string',
	default: '',
	placeholder: "e.g. {{ $('Salesforge Trigger').item.json }}",
	description:
		"The event to act on: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, as an object or as JSON text. Leave empty to use the event of each incoming item, including items of n8n's Webhook node.",
	hint: EVENT_HINT,
	displayOptions: onEvent,
};

const onlyFor = (actOn: 'event' | 'id', parameter: INodeProperties): INodeProperties => ({
	...parameter,
	displayOptions: {
		...parameter.displayOptions,
		show: { ...parameter.displayOptions?.show, actOn: [actOn] },
	},
});

/** The choice between the incoming event and ids, and the parameters for the ids. */
export const actOnEventOrId = (...ids: INodeProperties[]): INodeProperties[] => [
	actOn,
	event,
	...ids.map((parameter) => onlyFor('id', parameter)),
];

export { byId, onEvent };
