import { searchThreads, streamThreads } from '../../api/threads';
import { readId, readText } from '../../shared/fields';
import { asObject, type JsonObject } from '../../shared/json';
import type { ItemCall } from '../session';
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
	/** Whether the event has a message that the conversation does not show yet. */
	isOwnMissing: boolean;
	/** The event's channel; `null` to use that of the newest message. */
	channel: Channel | null;
}

/** Empty if Salesforge does not send it. */
export const contactOf = ({ thread: { contact } }: Conversation): JsonObject => asObject(contact);

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
	channel: Channel | null = null,
): Conversation => ({
	workspaceId,
	conversationId,
	mailboxId: mailboxId || null,
	thread,
	messages: messagesOf(thread, conversationId),
	own: null,
	isOwnMissing: false,
	channel,
});

/**
 * Looks up the mailbox of a conversation with emails if it is unknown. Only the list of conversations names it, so it
 * stays unknown if the conversation is not listed.
 */
export async function withMailbox(
	{ client }: ItemCall,
	conversation: Conversation,
): Promise<Conversation> {
	const { workspaceId, conversationId, mailboxId, messages } = conversation;
	if (mailboxId !== null || !messages.some(({ channel }) => channel === 'email')) {
		return conversation;
	}
	const email = readText(contactOf(conversation).email);
	const all = streamThreads(client, workspaceId);
	for (const list of email === '' ? [all] : [searchThreads(client, workspaceId, email), all]) {
		for await (const listed of list) {
			if (listed.id !== conversationId) continue;
			return { ...conversation, mailboxId: readText(listed.mailboxId) || null };
		}
	}
	return conversation;
}
