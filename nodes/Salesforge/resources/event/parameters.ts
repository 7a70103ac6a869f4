import type { INodeProperties } from 'n8n-workflow';

import { EVENT_HINT, text, toggle } from '../shared/parameters';

/** What a transform reads: the event of an item, any item, so that no event is taken from a node further back. */
export type Reads = 'event' | 'item' | 'nothing';

const event = text('Event', 'event', {
	placeholder: 'e.g. {{ $json.message }}',
	description:
		"The event to work on, as JSON: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, or an array of them. Leave empty to use each incoming item, including items of n8n's Webhook node.",
});

export const eventParameters = (reads: Reads): INodeProperties[] =>
	({ event: [{ ...event, hint: EVENT_HINT }], item: [event], nothing: [] })[reads];

/** For operations that return more than ten fields. */
export const simplify = toggle(
	'Simplify',
	'simplify',
	'Whether to return only the ten most needed fields, the same for every event type: event, eventTime, contactName, contactEmail, replyText, sequenceName, mailboxEmail, eventId, contactId, sequenceId',
);
