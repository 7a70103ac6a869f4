import type { INodeProperties } from 'n8n-workflow';

import { definitions, type EventType } from '../../../events';
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
import { readSequenceIds } from '../../sequence/parameters';

/** What is read of the contacts of sequences. */
export const LEAD_TYPES = [
	'contact_unsubscribed',
	'email_bounced',
	'email_opened',
	'email_sent',
	'link_clicked',
	'linkedin_connection_request_sent',
	'linkedin_connection_request_withdrawn',
	'linkedin_contact_followed',
	'linkedin_inmail_sent',
	'linkedin_message_sent',
	'linkedin_post_liked',
	'linkedin_profile_viewed',
] as const satisfies readonly EventType[];

/** What is read of the messages of conversations. */
export const MESSAGE_TYPES = ['email_replied', 'linkedin_replied'] as const;

/** What is read of the labels of conversations. */
export const LABEL_TYPES = ['label_changed', 'negative_reply', 'positive_reply'] as const;

const EVENTS = [...LEAD_TYPES, ...MESSAGE_TYPES, ...LABEL_TYPES, 'dnc_added'] as const;

/** The event types that can be built from what the API returns. */
export type MissedType = (typeof EVENTS)[number];

/** What is special about a type. */
const NOTES: Partial<Record<MissedType, string>> = {
	contact_unsubscribed: 'The time is that of the last change of the contact in the sequence',
	email_bounced: 'The time is that of the last change of the contact in the sequence',
	email_opened: 'Salesforge only returns how often, not when',
	link_clicked: 'Salesforge only returns how often, not when and which link',
	negative_reply: 'The conversation was labelled as negative in the given time',
	positive_reply: 'The conversation was labelled as positive in the given time',
};

/** The editor's list, by name. */
const EVENT_CHOICES = EVENTS.map((value) => ({
	name: definitions[value].title,
	value,
	...(NOTES[value] && { description: NOTES[value] }),
})).sort((a, b) => a.name.localeCompare(b.name));

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
		default: '={{ $now.minus({ days: 8 }) }}',
		builderHint: {
			propertyHint:
				"With a Schedule Trigger, reach back several intervals, for example expr('{{ $now.minus({ days: 2 }) }}') for a run each hour, and drop what was read before with Remove Duplicates on expr('{{ $json.eventKey ?? $json.eventId }}').",
		},
		description:
			'Look for events from this time on, in ISO 8601 format. Reach back further than n8n may be down. An event that is returned twice has the same eventKey, or if that is empty, the same eventId.',
	}),
	date('Received Before', 'receivedBefore', {
		description: 'Look for events up to this time. Leave empty for the current time.',
		hint: "Replies are returned. For sends, bounces, unsubscriptions and other events, add the option 'Events'.",
	}),
	filters(
		loadedChoices(
			'Mailbox Names or IDs',
			'mailboxIds',
			'getMailboxes',
			'Return only events of these mailboxes. Events of LinkedIn and of the do-not-contact list are left out',
		),
		loadedChoices(
			'Sequence Names or IDs',
			'sequenceIds',
			'getSequences',
			'Return only events of these sequences, of either kind. Events of the do-not-contact list are left out',
		),
	),
	options(
		choices(
			'Events',
			'events',
			'The types of events to return. Those of a sequence are read from its contacts; legacy sequences only if they are chosen in the filter.',
			EVENT_CHOICES,
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
		sequenceIds: new Set(readSequenceIds(sequenceIds)),
		withAutoReplies: includeAutomaticReplies !== false,
	};
}
