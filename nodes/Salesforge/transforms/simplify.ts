import type { AnySalesforgeEvent } from '../events';
import { nameOf } from '../shared/fields';

/** The ten fields of an event that most workflows need. */
export interface SimplifiedEvent {
	event: string;
	eventTime: string | null;
	/** First and last name. */
	contactName: string | null;
	contactEmail: string | null;
	/** The contact's words as Salesforge sent them, including quoted history, for the four reply types. */
	replyText: string | null;
	sequenceName: string | null;
	mailboxEmail: string | null;
	eventId: string;
	contactId: string | null;
	sequenceId: string | null;
}

/** Reduces an event to the ten most needed fields, the same for every event type. */
export function simplifyEvent(event: AnySalesforgeEvent): SimplifiedEvent {
	const { contact, sequence, mailbox, reply } = event;
	return {
		event: event.event,
		eventTime: event.eventTime ?? null,
		contactName: nameOf(contact?.firstName, contact?.lastName),
		contactEmail: contact?.email ?? null,
		replyText: reply?.text ?? null,
		sequenceName: sequence?.name ?? null,
		mailboxEmail: mailbox?.email ?? null,
		eventId: event.eventId,
		contactId: contact?.id ?? null,
		sequenceId: sequence?.id ?? null,
	};
}
