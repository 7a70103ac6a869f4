import { readTime } from '../../api/time';
import { messageIdOf } from '../../events/messageId';
import { definitions, isEventType, type AnySalesforgeEvent } from '../../events';
import { workspaceOf } from '../shared/read';
import { comparableText } from './text';

/** What an event says of its conversation. Empty texts where it says nothing. */
export interface Sought {
	workspaceId: string;
	mailboxId: string;
	contactEmail: string;
	/** Only an event of LinkedIn names the conversation itself. */
	threadId: string;
	/** Of the message that the event is about: the reply, or else the sequence's e-mail. `null` where it names none. */
	messageId: string | null;
	/** The reply's words, in comparable form. */
	text: string;
	/** Milliseconds since 1970; `NaN` where the event does not say. */
	time: number;
	isReply: boolean;
	isOnLinkedin: boolean;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function soughtBy(event: AnySalesforgeEvent): Sought {
	const { reply, email, contact, mailbox, eventTime } = event;
	const details = (event.details ?? {}) as Record<string, unknown>;
	const isReply =
		Boolean(reply) || (isEventType(event.event) && 'isReply' in definitions[event.event]);
	const isOnLinkedin = reply?.channel === 'linkedin' || event.event === 'linkedin_replied';
	const threadId = textOf(details.threadId) || textOf(event.extra?.threadId);
	return {
		workspaceId: workspaceOf(event),
		mailboxId: textOf(mailbox?.id),
		contactEmail: textOf(contact?.email).toLowerCase(),
		threadId,
		messageId: messageIdOf({
			channel: isOnLinkedin ? 'linkedin' : 'email',
			emailId: isReply ? reply?.emailId : email?.emailId,
			threadId,
			text: reply?.text || reply?.html,
		}),
		text: comparableText(reply?.html || reply?.text || ''),
		time: readTime(eventTime),
		isReply,
		isOnLinkedin,
	};
}
