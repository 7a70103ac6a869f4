import { readText } from '../../shared/fields';
import { searchThreads, streamThreads } from '../../api/threads';
import type { ItemCall } from '../session';
import { contactOf, type Conversation } from './conversation';

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
