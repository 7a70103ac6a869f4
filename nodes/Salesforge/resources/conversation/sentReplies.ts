import { createHash } from 'crypto';

import type { ItemCall } from '../session';
import type { Conversation } from './conversation';

/** So many replies are remembered: far more than an execution that n8n tries again has sent. */
const MOST = 20_000;

/**
 * The replies that this process has sent, or may have sent. n8n's setting Retry On Fail runs a node anew for all its
 * items when one of them fails: the others' replies must not go out again.
 */
const replies = new Map<string, 'sent' | 'doubtful'>();

export const sentReplies = {
	get: (key: string | null) => (key === null ? undefined : replies.get(key)),

	remember(key: string | null, state: 'sent' | 'doubtful'): void {
		if (key === null) return;
		replies.set(key, state);
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
