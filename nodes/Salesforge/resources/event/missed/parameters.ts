import type { INodeProperties } from 'n8n-workflow';

import { UNAVAILABLE } from '../../../listSearch/sequences';
import { InputError } from '../../../shared/inputError';
import type { ItemCall } from '../../session';
import { readRange, type TimeRange } from '../../shared/dates';
import {
	choices,
	date,
	filters,
	loadedChoices,
	options,
	toggle,
	workspaceId,
} from '../../shared/parameters';
import { asIds, asList, readCollection, readWorkspaceId } from '../../shared/read';

const EVENTS = ['email_replied', 'linkedin_replied', 'negative_reply', 'positive_reply'] as const;

/** The event types that can be built from what the API returns. */
export type MissedType = (typeof EVENTS)[number];

/** What to look for. */
export interface MissedQuery {
	workspaceId: string;
	range: TimeRange;
	types: ReadonlySet<MissedType>;
	/** Empty for all. */
	mailboxIds: ReadonlySet<string>;
	/** Empty for all. */
	sequenceIds: ReadonlySet<string>;
	withAutoReplies: boolean;
}

const DEFAULT_EVENTS = ['email_replied', 'linkedin_replied'];

export const missedParameters: INodeProperties[] = [
	workspaceId,
	date('Received After', 'receivedAfter', {
		required: true,
		placeholder: 'e.g. {{ $now.minus({ days: 8 }) }}',
		description:
			'Look for replies from this time on, in ISO 8601 format. Reach back further than n8n may be down. A reply that is returned twice has the same messageId.',
	}),
	date('Received Before', 'receivedBefore', {
		description: 'Look for replies up to this time. Leave empty for the current time.',
	}),
	filters(
		loadedChoices(
			'Mailbox Names or IDs',
			'mailboxIds',
			'getMailboxes',
			'Return only replies to these mailboxes. LinkedIn replies are left out',
		),
		loadedChoices(
			'Sequence Names or IDs',
			'sequenceIds',
			'getSequences',
			'Return only replies to these sequences',
		),
	),
	options(
		choices(
			'Events',
			'events',
			'The types of events to return',
			[
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
			{ default: DEFAULT_EVENTS },
		),
		toggle(
			'Include Automatic Replies',
			'includeAutomaticReplies',
			"Whether to return out-of-office replies too. Salesforge marks the newest reply of a conversation with 'ooo' in extra.replyType. Earlier ones are detected by their words, as in Extract Reply.",
			{ default: true },
		),
	),
];

const isMissedType = (name: string): name is MissedType =>
	(EVENTS as readonly string[]).includes(name);

function readTypes(given: unknown): Set<MissedType> {
	const wanted = given === undefined ? DEFAULT_EVENTS : asList(given);
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
export function readMissedQuery(call: ItemCall): MissedQuery {
	const { events, includeAutomaticReplies } = readCollection(call, 'options');
	const { mailboxIds, sequenceIds } = readCollection(call, 'filters');
	const sequences = new Set(asIds(sequenceIds, 'Sequence Names or IDs'));
	if (sequences.has(UNAVAILABLE)) {
		throw new InputError(
			"'Sequence Names or IDs' contains the notice that sequences could not be loaded",
			'Remove it and choose the sequences again',
		);
	}
	const { context, itemIndex } = call;
	const receivedAfter = context.getNodeParameter('receivedAfter', itemIndex, '');
	const receivedBefore = context.getNodeParameter('receivedBefore', itemIndex, '');
	// Without an end, it includes replies that arrive during the run.
	const range = readRange(call, { receivedAfter, receivedBefore }, true);
	return {
		workspaceId: readWorkspaceId(call),
		range,
		types: readTypes(events),
		mailboxIds: new Set(asIds(mailboxIds, 'Mailbox Names or IDs')),
		sequenceIds: sequences,
		withAutoReplies: includeAutomaticReplies !== false,
	};
}
