import type { INodeProperties } from 'n8n-workflow';

import { EVENT_HINT } from '../shared/actOn';

/** What a transform reads: the event of an item, any item, so that no event is taken from a node further back. */
export type Reads = 'event' | 'item' | 'nothing';

const event: INodeProperties = {
	displayName: 'Event',
	name: 'event',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.message }}',
	description:
		"The event to work on, as JSON: a typed event of the Salesforge Trigger, or a webhook body as Salesforge sends it, or an array of them. Leave empty to use each incoming item, including items of n8n's Webhook node.",
};

export const eventParameters = (reads: Reads): INodeProperties[] =>
	({ event: [{ ...event, hint: EVENT_HINT }], item: [event], nothing: [] })[reads];

/** For operations that return more than ten fields. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: false,
	description:
		'Whether to return only the ten most needed fields, the same for every event type: event, eventTime, contactName, contactEmail, replyText, sequenceName, mailboxEmail, eventId, contactId, sequenceId',
};

export const options = (name: string, entries: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name,
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: entries,
});
