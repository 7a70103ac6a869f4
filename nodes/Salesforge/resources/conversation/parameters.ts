import type { INodeProperties } from 'n8n-workflow';

import { readThread } from '../../api/threads';
import type { ItemCall } from '../session';
import { actOnEventOrId, conversationId, mailboxId, workspaceId } from '../shared/parameters';
import { asId, isOnEvent, readEvents, readId, readText, readWorkspaceId } from '../shared/read';
import { asConversation, type Conversation } from './conversation';
import { findConversation } from './find';

/** The parameters that say which conversation to act on. */
export const whichConversation: INodeProperties[] = actOnEventOrId(workspaceId, conversationId);

/** The same with the mailbox. */
export const whichConversationAndMailbox: INodeProperties[] = actOnEventOrId(
	workspaceId,
	conversationId,
	{
		...mailboxId,
		required: false,
		description:
			'The mailbox of the conversation. If empty, the node finds it with one more request.',
	},
);

/** The conversation with the given id. */
async function openById(call: ItemCall): Promise<Conversation> {
	const workspace = readWorkspaceId(call);
	const id = readId(call, 'conversationId', 'Conversation');
	const mailbox = asId(readText(call, 'mailboxId'), 'Mailbox');
	const thread = await readThread(call.client, workspace, id);
	return asConversation(thread, workspace, id, mailbox);
}

/** The conversations to act on, with their messages: one for each event of the item, or the one with the given id. */
export async function* conversationsOf(call: ItemCall): AsyncGenerator<Conversation> {
	if (!isOnEvent(call)) {
		yield await openById(call);
		return;
	}
	for (const event of readEvents(call)) yield await findConversation(call, event);
}
