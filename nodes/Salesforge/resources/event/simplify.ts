import type { INodeProperties } from 'n8n-workflow';

/** For operations that return more than ten fields. */
export const simplifyParameter: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: false,
	description:
		'Whether to return only the ten most needed fields, the same for every event type: event, eventTime, contactName, contactEmail, replyText, sequenceName, mailboxEmail, eventId, contactId, sequenceId',
};
