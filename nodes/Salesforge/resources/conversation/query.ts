import { definitions, isEventType, type AnySalesforgeEvent } from '../../events';
import { messageIdOf } from '../../events/messageId';
import { readTime } from '../../shared/time';
import { workspaceOf } from '../shared/read';
import type { Conversation } from './conversation';
import type { Channel, Message } from './messages';
import { comparableText } from './text';

/** What an event says about its conversation. Texts are empty if it does not say. */
export interface ConversationQuery {
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
	/** LinkedIn's, if the event says so; `null` if not. */
	channel: Channel | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function queryOf(event: AnySalesforgeEvent): ConversationQuery {
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
		channel: isOnLinkedin ? 'linkedin' : null,
	};
}

/** How far apart the times of an event and of its message may be: Salesforge reads mailboxes at intervals. */
const CLOSE_MS = 3_600_000;

const ownMessage = (conversation: Conversation, isOwn: (message: Message) => boolean) => {
	const own = conversation.messages.filter(isOwn).at(-1);
	return own ? { ...conversation, own } : null;
};

/** The conversation if it has the event's message, by the Message-ID. */
export const withMessageId = (conversation: Conversation, { messageId }: ConversationQuery) =>
	messageId === null
		? null
		: ownMessage(conversation, (message) => message.messageId === messageId);

/** The conversation if the contact wrote the same text in it, at about the event's time. */
export const withText = (conversation: Conversation, { text, time }: ConversationQuery) =>
	text === ''
		? null
		: ownMessage(
				conversation,
				(message) =>
					message.isFromLead &&
					Math.abs(message.time - time) <= CLOSE_MS &&
					comparableText(message.content) === text,
			);
