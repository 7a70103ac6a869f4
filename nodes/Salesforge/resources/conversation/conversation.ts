import type { JsonObject } from '../../events/json';
import { messagesOf, type Channel, type Message } from './messages';

/** A conversation that was found, with the ids that Salesforge leaves out. */
export interface Conversation {
	workspaceId: string;
	conversationId: string;
	/** `null` where it has none, as on LinkedIn, or where it is not known. */
	mailboxId: string | null;
	/** As Salesforge sends it. */
	thread: JsonObject;
	/** The oldest first. */
	messages: Message[];
	/** The message that the event is about; `null` where the event names none, or there is not an event. */
	own: Message | null;
	/** The channel that the event is of; `null` where the newest message tells. */
	channel: Channel | null;
}

export const idsOf = ({ conversationId, mailboxId, workspaceId }: Conversation) => ({
	conversationId,
	mailboxId,
	workspaceId,
});

/** Puts back what Salesforge leaves out of a conversation. */
export const asConversation = (
	thread: JsonObject,
	workspaceId: string,
	conversationId: string,
	mailboxId: string,
): Conversation => ({
	workspaceId,
	conversationId,
	mailboxId: mailboxId || null,
	thread,
	messages: messagesOf(thread, conversationId),
	own: null,
	channel: null,
});
