import { createHash } from 'crypto';

import type { ItemCall } from '../session';
import type { Conversation } from './conversation';

/** So many replies are remembered: far more than an execution that n8n tries again has sent. */
const MOST = 20_000;

/** A reply that was sent, or one that Salesforge did not confirm. */
type Sending =
	| 'sent'
	| {
			/** The ids of the messages that the conversation had before. */
			before: ReadonlySet<string>;
	  };

/**
 * The replies that this process has sent, or may have sent. n8n's setting Retry On Fail runs a node anew for all its
 * items when one of them fails: the others' replies must not go out again.
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

/** Names the sending of a text for an item of an execution; `null` where n8n does not say which execution it is. */
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
