import type { INodeProperties } from 'n8n-workflow';

type More = Partial<INodeProperties>;

const parameter =
	(type: INodeProperties['type'], initial: INodeProperties['default']) =>
	(displayName: string, name: string, more: More = {}): INodeProperties => ({
		displayName,
		name,
		type,
		default: initial,
		...more,
	});

export const text = parameter('string', '');
export const date = parameter('dateTime', '');

type Options = INodeProperties['options'];

/** @param description begins with 'Whether' */
export const toggle = (displayName: string, name: string, description: string, more: More = {}) =>
	parameter('boolean', false)(displayName, name, { description, ...more });

/** A choice of one value. */
export const choice = (
	displayName: string,
	name: string,
	chosen: string,
	description: string,
	options: Options,
) => parameter('options', chosen)(displayName, name, { description, options });

/** A choice of several values. */
export const choices = (
	displayName: string,
	name: string,
	description: string,
	options: Options,
	more: More = {},
) => parameter('multiOptions', [])(displayName, name, { description, options, ...more });

/** The same from a list that the editor loads, again when another parameter changes. */
export const loadedChoices = (
	displayName: string,
	name: string,
	loadOptionsMethod: string,
	what: string,
	loadOptionsDependsOn = ['workspaceId.value'],
) =>
	parameter('multiOptions', [])(displayName, name, {
		typeOptions: { loadOptionsMethod, loadOptionsDependsOn },
		description: `${what}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
	});

const collection =
	(displayName: string, name: string, placeholder: string) =>
	(...options: INodeProperties[]) =>
		parameter('collection', {})(displayName, name, { placeholder, options });

export const filters = collection('Filters', 'filters', 'Add filter');
export const optionsNamed = (name: string) => collection('Options', name, 'Add option');
export const options = optionsNamed('options');

/** A choice from a list that the editor loads, or by ID. */
const locator = (
	displayName: string,
	name: string,
	searchListMethod: string,
	{ placeholder, hint, ...more }: More,
) =>
	parameter('resourceLocator', { mode: 'list', value: '' })(displayName, name, {
		required: true,
		...more,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Choose a ${displayName.toLowerCase()}`,
				typeOptions: { searchListMethod, searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder, ...(hint && { hint }) },
		],
	});

export const workspaceId = locator('Workspace', 'workspaceId', 'searchWorkspaces', {
	description: 'The Salesforge workspace to work in',
	placeholder: 'e.g. wks_4gc8s0k2f6',
});

export const conversationId = locator('Conversation', 'conversationId', 'searchConversations', {
	description: "The conversation in Salesforge's Primebox",
	placeholder: 'e.g. mth_4gc8s0k2f6',
	hint: 'The ID that Get Many returns',
});

export const mailboxId = locator('Mailbox', 'mailboxId', 'searchMailboxes', {
	description: 'The mailbox in Salesforge',
	placeholder: 'e.g. mbox_4gc8s0k2f6',
});

export const contactId = locator('Contact', 'contactId', 'searchContacts', {
	description: 'The contact in Salesforge. The list has the first 1000 contacts of the workspace.',
	placeholder: 'e.g. lead_4gc8s0k2f6',
});

export const sequenceId = locator('Sequence', 'sequenceId', 'searchSequences', {
	description: 'The sequence in Salesforge, of either kind',
	placeholder: 'e.g. 48201',
	hint: 'A number for multichannel sequences, seq_... for legacy ones',
});

export const labelId = locator('Label', 'labelId', 'searchLabels', {
	description:
		"The label of Salesforge's Primebox: its ID, its name, or for a built-in one also positive, negative, ooo, meeting_booked, meeting_completed, closed or wrong_contact",
	placeholder: 'e.g. meeting_booked',
	hint: 'The ID or the name of the label',
	builderHint: {
		propertyHint:
			'Setting a label can send label_changed. Do not use this in a workflow that starts on label_changed or on all events: it would start itself again. A built-in label is best given by its special name, such as meeting_booked.',
	},
});

export const webhookId = locator('Webhook', 'webhookId', 'searchWebhooks', {
	description: 'The webhook that is registered in Salesforge',
	placeholder: 'e.g. rwh_4gc8s0k2f6',
});

/** A parameter with a text that is always visible under it, whether a list or an ID is chosen. */
export const withHint = (parameter: INodeProperties, hint: string): INodeProperties => ({
	...parameter,
	hint,
	// The editor shows the hint of the chosen mode instead.
	...(parameter.modes && {
		modes: parameter.modes.map((mode) => ({
			...mode,
			...(mode.hint && { hint: `${hint}. ${mode.hint}` }),
		})),
	}),
});

/** Which event is used if the parameter 'Event' is empty. */
export const EVENT_HINT =
	'If empty: the event of the incoming item. If the item is no event itself, the event that it comes from.';

/** Shows a parameter only while another one has this value. */
export const shownFor = (
	name: string,
	value: string,
	parameter: INodeProperties,
): INodeProperties => ({
	...parameter,
	displayOptions: { show: { ...parameter.displayOptions?.show, [name]: [value] } },
});

/** Shows a parameter only while this is chosen in 'Act On'. */
export const onlyFor = (actOn: 'event' | 'id', parameter: INodeProperties): INodeProperties =>
	shownFor('actOn', actOn, parameter);

/** The choice between the incoming event and ids, and the parameters for the ids. */
export const actOnEventOrId = (...ids: INodeProperties[]): INodeProperties[] => [
	{
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
		builderHint: {
			propertyHint:
				"Keep 'event' in every workflow that begins with the Salesforge Trigger or with Get Missed Events, also behind IF, Merge or another Salesforge node. Choose 'id' only where an ID comes from elsewhere, such as a CRM.",
		},
	},
	onlyFor(
		'event',
		text('Event', 'event', {
			placeholder: "e.g. {{ $('Salesforge Trigger').item.json }}",
			description:
				"The event to act on: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, as an object or as JSON text. Leave empty to use the event of each incoming item, including items of n8n's Webhook node.",
			hint: EVENT_HINT,
			builderHint: {
				propertyHint:
					"Leave empty where items keep their link to the trigger. Behind an AI model, an approval (send and wait), a sub-workflow or code that makes new items, set it to the trigger's item: expr('{{ $(\"Salesforge Trigger\").item.json }}').",
			},
		}),
	),
	...ids.map((parameter) => onlyFor('id', parameter)),
];
