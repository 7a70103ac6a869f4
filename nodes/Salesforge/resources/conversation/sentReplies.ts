import { createHash } from 'crypto';

import type { ItemCall } from '../session';
import type { Conversation } from './conversation';

/** How many replies are remembered: far more than one execution sends. */
const MOST = 20_000;

/** A reply that was sent, or one that Salesforge did not confirm. */
type Sending =
	| 'sent'
	| {
			/** The ids of the messages that the conversation had before. */
			before: ReadonlySet<string>;
	  };

/**
 * The replies that this process has sent, or may have sent. With Retry On Fail, n8n runs a node again for all its items
 * if one of them fails, and the replies of the others must not be sent again.
 */
const replies = new Map<string, Sending>();

export const sentReplies = {
	get: (key: string | null) => (key === null ? undefined : replies.get(key)),

	remember(key: string | null, sending: Sending): void {
		if (key === null) return;
		replies.set(key, sending);
		const [oldest] = replies.keys();
		if (replies.size > MOST) replies.delete(oldest!);
	},
};

/** The key of a text that is sent for an item of an execution; `null` if the execution has no id. */
export function replyKey(
	{ context, itemIndex }: ItemCall,
	{ workspaceId, conversationId }: Conversation,
	content: string,
): string | null {
	const executionId = context.getExecutionId();
	if (!executionId) return null;
	const { $runIndex } = context.getWorkflowDataProxy(itemIndex);
	const { id, name } = context.getNode();
	return createHash('sha256')
		.update(
			JSON.stringify([
				executionId,
				id ?? name,
				$runIndex,
				itemIndex,
				workspaceId,
				conversationId,
				content,
			]),
		)
		.digest('base64');
}
