import type { INodeProperties } from 'n8n-workflow';

import { actOnEventOrId, conversationId, mailboxId, workspaceId } from '../shared/parameters';

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
