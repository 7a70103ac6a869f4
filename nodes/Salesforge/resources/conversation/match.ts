import type { Conversation } from './conversation';
import type { Message } from './messages';
import type { Sought } from './sought';
import { comparableText } from './text';

/** How far apart the times of an event and of its message may be: Salesforge reads mailboxes at intervals. */
const CLOSE_MS = 3_600_000;

const ownMessage = (conversation: Conversation, isOwn: (message: Message) => boolean) => {
	const own = conversation.messages.filter(isOwn).at(-1);
	return own ? { ...conversation, own } : null;
};

/** The conversation if it has the event's message, by the Message-ID. */
export const withMessageId = (conversation: Conversation, { messageId }: Sought) =>
	messageId === null
		? null
		: ownMessage(conversation, (message) => message.messageId === messageId);

/** The conversation if the contact wrote the same text in it, at about the event's time. */
export const withText = (conversation: Conversation, { text, time }: Sought) =>
	text === ''
		? null
		: ownMessage(
				conversation,
				(message) =>
					message.isFromLead &&
					Math.abs(message.time - time) <= CLOSE_MS &&
					comparableText(message.content) === text,
			);
