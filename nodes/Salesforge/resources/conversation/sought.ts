import { readTime } from '../../shared/time';
import { messageIdOf } from '../../events/messageId';
import { definitions, isEventType, type AnySalesforgeEvent } from '../../events';
import { workspaceOf } from '../shared/read';
import { comparableText } from './text';

/** What an event says about its conversation. Texts are empty if it does not say. */
export interface Sought {
	workspaceId: string;
	mailboxId: string;
	contactEmail: string;
	/** Only some events name the conversation itself, such as those of LinkedIn. */
	threadId: string;
	/** Of the event's message: the reply, or else the sequence's email; `null` if there is none. */
	messageId: string | null;
	/** The reply's text, in comparable form. */
	text: string;
	/** Milliseconds since 1970; `NaN` if unknown. */
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
			time: eventTime,
		}),
		text: comparableText(reply?.html || reply?.text || ''),
		time: readTime(eventTime),
		isReply,
		isOnLinkedin,
	};
}
