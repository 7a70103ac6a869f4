import type { INodeProperties } from 'n8n-workflow';

import { UNAVAILABLE } from '../../../listSearch/pickers';
import { InputError } from '../../../shared/inputError';
import type { ItemCall } from '../../session';
import type { TimeRange } from '../../shared/dates';
import { filters, options } from '../../shared/many';
import { asIds, asList, readCollection, readWorkspaceId } from '../../shared/read';
import { readTimeRange } from './range';

const EVENTS = ['email_replied', 'linkedin_replied', 'negative_reply', 'positive_reply'] as const;

/** The event types that can be built from what the API returns. */
export type MissedType = (typeof EVENTS)[number];

/** What to look for. */
export interface Wish {
	workspaceId: string;
	range: TimeRange;
	types: ReadonlySet<MissedType>;
	/** Empty for all. */
	mailboxIds: ReadonlySet<string>;
	/** Empty for all. */
	sequenceIds: ReadonlySet<string>;
	withAutoReplies: boolean;
}

const names = (
	displayName: string,
	name: string,
	method: string,
	what: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: method },
	default: [],
	description: `${what}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
});

export const wishParameters: INodeProperties[] = [
	{
		displayName: 'Received After',
		name: 'receivedAfter',
		type: 'dateTime',
		default: '',
		required: true,
		placeholder: 'e.g. {{ $now.minus({ days: 8 }) }}',
		description:
			'Look for replies from this time on, in ISO 8601 format. Reach back further than n8n may be down. A reply that is returned twice has the same messageId.',
	},
	{
		displayName: 'Received Before',
		name: 'receivedBefore',
		type: 'dateTime',
		default: '',
		description: 'Look for replies up to this time. Leave empty for the current time.',
	},
	filters(
		names(
			'Mailbox Names or IDs',
			'mailboxIds',
			'getMailboxes',
			'Return only replies to these mailboxes. LinkedIn replies are left out',
		),
		names(
			'Sequence Names or IDs',
			'sequenceIds',
			'getSequences',
			'Return only replies to these sequences',
		),
	),
	options(
		{
			displayName: 'Events',
			name: 'events',
			type: 'multiOptions',
			options: [
				{ name: 'Email Replied', value: 'email_replied' },
				{ name: 'LinkedIn Replied', value: 'linkedin_replied' },
				{
					name: 'Negative Reply',
					value: 'negative_reply',
					description: 'The conversation was labelled as negative in the given time',
				},
				{
					name: 'Positive Reply',
					value: 'positive_reply',
					description: 'The conversation was labelled as positive in the given time',
				},
			],
			default: ['email_replied', 'linkedin_replied'],
			description: 'The types of events to return',
		},
		{
			displayName: 'Include Automatic Replies',
			name: 'includeAutomaticReplies',
			type: 'boolean',
			default: true,
			description:
				"Whether to return out-of-office replies too. Salesforge marks the newest reply of a conversation with 'ooo' in extra.replyType. Earlier ones are detected by their words, as in Extract Reply.",
		},
	),
];

interface Options {
	events: unknown;
	includeAutomaticReplies: boolean;
}

interface Filters {
	mailboxIds: unknown;
	sequenceIds: unknown;
}

const isMissedType = (name: string): name is MissedType =>
	(EVENTS as readonly string[]).includes(name);

function readTypes(given: unknown): Set<MissedType> {
	const wanted = given === undefined ? ['email_replied', 'linkedin_replied'] : asList(given);
	const unknown = wanted.find((name) => !isMissedType(name));
	if (wanted.length > 0 && unknown === undefined) return new Set(wanted.filter(isMissedType));
	throw new InputError(
		unknown === undefined
			? "The parameter 'Events' is empty for this item"
			: `The parameter 'Events' contains an event type that cannot be retrieved: ${unknown}`,
		`Choose from ${EVENTS.join(', ')}`,
	);
}

/** @throws InputError when a parameter is missing or invalid */
export function readWish(call: ItemCall): Wish {
	const { events, includeAutomaticReplies = true } = readCollection<Options>(call, 'options');
	const { mailboxIds, sequenceIds } = readCollection<Filters>(call, 'filters');
	const sequences = new Set(asIds(sequenceIds, 'Sequence Names or IDs'));
	if (sequences.has(UNAVAILABLE)) {
		throw new InputError(
			"'Sequence Names or IDs' contains the notice that sequences could not be loaded",
			'Remove it and choose the sequences again',
		);
	}
	return {
		workspaceId: readWorkspaceId(call),
		range: readTimeRange(call),
		types: readTypes(events),
		mailboxIds: new Set(asIds(mailboxIds, 'Mailbox Names or IDs')),
		sequenceIds: sequences,
		withAutoReplies: includeAutomaticReplies,
	};
}
