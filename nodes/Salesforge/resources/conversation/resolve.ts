import { readText as textOf } from '../../api/lists';
import { readThread, searchThreads, streamThreads } from '../../api/threads';
import { isJsonObject, type JsonObject } from '../../events/json';
import type { INodeProperties } from 'n8n-workflow';
import type { ItemCall } from '../session';
import { actOnEventOrId } from '../shared/actOn';
import { conversationId, mailboxId, workspaceId } from '../shared/ids';
import { isOnEvent, readEvents, readId, readText, readWorkspaceId } from '../shared/read';
import { asConversation, type Conversation } from './conversation';
import { findConversation } from './find';
import { soughtBy } from './sought';

/** The parameters that say which conversation to act on. */
export const whichConversation: INodeProperties[] = actOnEventOrId(workspaceId, conversationId);

/** The same where the mailbox counts too. */
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

/** The conversation's mailbox, which only the list tells. Empty when it is not there. */
async function mailboxOf(
	{ client }: ItemCall,
	workspace: string,
	id: string,
	thread: JsonObject,
): Promise<string> {
	const contact = isJsonObject(thread.contact) ? thread.contact : {};
	const email = textOf(contact.email);
	const all = streamThreads(client, workspace);
	for (const list of email === '' ? [all] : [searchThreads(client, workspace, email), all]) {
		for await (const item of list) {
			if (item.id === id) return textOf(item.mailboxId);
		}
	}
	return '';
}

/** The conversation with the given id, with its mailbox where it has e-mails. */
async function openById(call: ItemCall): Promise<Conversation> {
	const workspace = readWorkspaceId(call);
	const id = readId(call, 'conversationId', 'Conversation ID');
	const thread = await readThread(call.client, workspace, id);
	const hasEmails = asConversation(thread, workspace, id, '').messages.some(
		({ channel }) => channel === 'email',
	);
	const mailbox =
		readText(call, 'mailboxId') || (hasEmails ? await mailboxOf(call, workspace, id, thread) : '');
	return asConversation(thread, workspace, id, mailbox);
}

/** The conversations to act on, with their messages: that of each event in the item, or the one with the given id. */
export async function* conversationsOf(call: ItemCall): AsyncGenerator<Conversation> {
	if (!isOnEvent(call)) {
		yield await openById(call);
		return;
	}
	for (const event of readEvents(call)) yield await findConversation(call, soughtBy(event));
}
