import type { INodeProperties } from 'n8n-workflow';

import { ALL_EVENTS, definitions, EVENT_TYPES } from '../../events';
import {
	choice,
	loadedChoices,
	options as collection,
	text,
	toggle,
	workspaceId,
} from '../../resources/shared/parameters';

const manual = { show: { registration: ['manual'] } };
const automatic = { show: { registration: ['automatic'] } };
const manualOption = { show: { '/registration': ['manual'] } };
const automaticOption = { show: { '/registration': ['automatic'] } };

const notice = (
	name: string,
	displayOptions: typeof manual,
	displayName: string,
): INodeProperties => ({ displayName, name, type: 'notice', default: '', displayOptions });

const ids = (
	displayName: string,
	name: string,
	things: string,
	placeholder: string,
	more: Partial<INodeProperties> = {},
) =>
	text(displayName, name, {
		placeholder,
		description: `The ${things} whose events start the workflow, separated by commas or as an array from an expression; all ${things} when empty`,
		...more,
	});

const registration: INodeProperties[] = [
	{
		displayName: 'Registration',
		name: 'registration',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'Register the webhooks in Salesforge with your API key when the workflow is published',
			},
			{
				name: 'Manual',
				value: 'manual',
				description:
					'Paste the webhook URL into Salesforge yourself; a credential is needed only for its webhook token',
			},
		],
		default: 'automatic',
	},
	notice(
		'manualNotice',
		manual,
		'Add one webhook per event type in Salesforge, under <a href="https://help.salesforge.ai/en/articles/8680365-webhooks" target="_blank">Settings > Integrations > Webhooks</a>, with the Production URL of this node. Keep the URL secret.',
	),
	notice(
		'automaticNotice',
		automatic,
		'The webhooks are created in Salesforge when the workflow is published, and when you listen for a test event. They are removed when you unpublish the workflow, and when the test ends.',
	),
];

const workspace: INodeProperties = {
	...workspaceId,
	description: 'The Salesforge workspace whose events to listen for',
	displayOptions: automatic,
};

/** 'LinkedIn Replied' in sentence case: 'LinkedIn replied'. n8n itself would turn it into 'linked in replied'. */
const inSentence = (title: string) =>
	title.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());

const events: INodeProperties = {
	displayName: 'Trigger On',
	name: 'events',
	type: 'multiOptions',
	required: true,
	default: [],
	description: 'The events that start the workflow',
	builderHint: {
		propertyHint:
			"email_replied and positive_reply (or negative_reply) report the same reply: it starts one execution, usually as email_replied, without its sentiment. To handle every reply, choose email_replied and linkedin_replied. To branch on the sentiment, choose only positive_reply and negative_reply. Choose '*' only to store everything.",
	},
	options: [
		{
			name: 'All Events',
			value: ALL_EVENTS,
			action: 'On any event',
			description: `All ${EVENT_TYPES.length} event types; with manual registration also those that Salesforge adds later`,
		},
		...EVENT_TYPES.map((type) => ({
			name: definitions[type].title,
			value: type,
			action: `On ${inSentence(definitions[type].title)}`,
			description: definitions[type].description,
		})).sort((a, b) => a.name.localeCompare(b.name)),
	],
};

const sequences: INodeProperties[] = [
	{
		...loadedChoices(
			'Sequence Names or IDs',
			'sequences',
			'getSequences',
			'The sequences whose events start the workflow; all sequences of the workspace when none is chosen',
		),
		displayOptions: automatic,
	},
	ids('Sequence IDs', 'sequenceIds', 'sequences', 'e.g. seq_verfvuynadkes5l1l0gdw, 12345', {
		displayOptions: manual,
	}),
];

const output: INodeProperties = {
	...choice('Output', 'output', 'event', 'The shape of the item', [
		{
			name: 'Event',
			value: 'event',
			description: 'The typed event: the same fields for every event type',
		},
		{
			name: 'Flat',
			value: 'flat',
			description: 'The typed event on one level, for example contact_email',
		},
		{ name: 'Raw', value: 'raw', description: 'The body as Salesforge sent it' },
	]),
	noDataExpression: true,
};

const options = collection(
	toggle(
		'Drop Duplicates',
		'dropDuplicates',
		'Whether to ignore repeated deliveries of an event that has already started this workflow, for example from a retry or a second webhook',
		{ default: true },
	),
	choice(
		'Events Without Sequence',
		'unscopedEvents',
		'keep',
		'What to do with events without a sequence, such as positive and negative replies, while the node filters by sequence. The same applies to workspace and mailbox.',
		[
			{
				name: 'Drop',
				value: 'drop',
				description: 'Ignore an event that does not name its sequence',
			},
			{
				name: 'Keep',
				value: 'keep',
				description: 'Accept an event that does not name its sequence',
			},
		],
	),
	text('IP Allowlist', 'ipAllowlist', {
		placeholder: 'e.g. 203.0.113.7, 2001:db8::/32',
		description:
			'The IPv4 and IPv6 addresses and CIDR ranges that may send deliveries, separated by commas or as an array from an expression; all when empty. Behind reverse proxies, set N8N_PROXY_HOPS to their number. Otherwise n8n sees the address of the proxy.',
	}),
	ids('Mailbox IDs', 'mailboxIds', 'mailboxes', 'e.g. mbox_07ohxomu88jj7c85gjo8g', {
		displayOptions: manualOption,
	}),
	{
		...loadedChoices(
			'Mailbox Names or IDs',
			'mailboxIds',
			'getMailboxes',
			'The mailboxes whose events start the workflow; all mailboxes when none is chosen',
		),
		displayOptions: automaticOption,
	},
	toggle(
		'One Execution per Reply',
		'oneExecutionPerReply',
		'Whether to start the workflow once for each reply if several of Email Replied, LinkedIn Replied, Positive Reply and Negative Reply are chosen. Salesforge reports a reply when it arrives, and again with its sentiment: the first of these events starts the workflow. Not used with All Events or Split Outputs.',
		{ default: true },
	),
	toggle(
		'Only First',
		'onlyFirst',
		'Whether to start the workflow only for the first event of its type per contact and sequence, for example the first open. The last 10,000 are remembered.',
	),
	{
		...choice(
			'Signature',
			'signature',
			'auto',
			'Whether deliveries must have a valid Salesforge signature in addition to the token in their URL',
			[
				{
					name: 'Auto',
					value: 'auto',
					description:
						'Accept the token in the URL until the first valid signature arrives, then require signatures',
				},
				{ name: 'Off', value: 'off', description: 'Do not check signatures' },
				{
					name: 'Require',
					value: 'require',
					description: 'Refuse every delivery without a valid signature',
				},
			],
		),
		displayOptions: automaticOption,
	},
	toggle(
		'Split Outputs',
		'splitOutputs',
		'Whether to create a separate output for each event that is chosen from the list. With All Events, events of unknown types go to the output Other.',
	),
	ids('Workspace IDs', 'workspaceIds', 'workspaces', 'e.g. wks_b1fln2njl9xtoh1miu7zx', {
		displayOptions: manualOption,
	}),
);

/** The trigger's parameters, in the order of the panel. Their names are fixed: saved workflows depend on them. */
export const triggerParameters: INodeProperties[] = [
	...registration,
	workspace,
	events,
	...sequences,
	output,
	options,
];
