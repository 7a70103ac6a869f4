import type { AnySalesforgeEvent } from '../events';

/** The ten fields of an event that most workflows need. */
export interface SimplifiedEvent {
	event: string;
	eventId: string;
	eventTime: string | null;
	contactId: string | null;
	contactEmail: string | null;
	/** First and last name. */
	contactName: string | null;
	sequenceId: string | null;
	sequenceName: string | null;
	mailboxEmail: string | null;
	/** The contact's words as Salesforge sent them, including quoted history, for the four reply types. */
	replyText: string | null;
}

const joinNames = (...names: Array<string | null | undefined>) => names.filter(Boolean).join(' ');

/** Reduces an event to the ten most needed fields, the same for every event type. */
export function simplifyEvent(event: AnySalesforgeEvent): SimplifiedEvent {
	const { contact, sequence, mailbox, reply } = event;
	return {
		event: event.event,
		eventId: event.eventId,
		eventTime: event.eventTime ?? null,
		contactId: contact?.id ?? null,
		contactEmail: contact?.email ?? null,
		contactName: joinNames(contact?.firstName, contact?.lastName) || null,
		sequenceId: sequence?.id ?? null,
		sequenceName: sequence?.name ?? null,
		mailboxEmail: mailbox?.email ?? null,
		replyText: reply?.text ?? null,
	};
}
