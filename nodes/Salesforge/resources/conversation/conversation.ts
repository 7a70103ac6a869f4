import { readId } from '../../shared/fields';
import { isJsonObject, type JsonObject } from '../../shared/json';
import { messagesOf, type Channel, type Message } from './messages';

/** A conversation that was found, with the ids that Salesforge leaves out. */
export interface Conversation {
	workspaceId: string;
	conversationId: string;
	/** `null` if it has none, as on LinkedIn, or if it is unknown. */
	mailboxId: string | null;
	/** As Salesforge sends it. */
	thread: JsonObject;
	/** Oldest first. */
	messages: Message[];
	/** The event's message; `null` if the event names none, or if there is no event. */
	own: Message | null;
	/** The event's channel; `null` to use that of the newest message. */
	channel: Channel | null;
}

/** Empty if Salesforge does not send it. */
export const contactOf = ({ thread: { contact } }: Conversation): JsonObject =>
	isJsonObject(contact) ? contact : {};

/** What further nodes need. */
export const idsOf = (conversation: Conversation) => ({
	conversationId: conversation.conversationId,
	mailboxId: conversation.mailboxId,
	workspaceId: conversation.workspaceId,
	contactId: readId(contactOf(conversation)),
});

/** Adds the ids that Salesforge leaves out of a conversation. */
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
