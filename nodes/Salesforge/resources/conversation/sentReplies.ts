import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import type { Outgoing } from './outgoing';

/** How many replies are remembered. */
const MOST = 10_000;
/** How long, in hours: Salesforge lists a reply much sooner. */
export const HOURS = 24;

/** A reply that this process has sent, or may have sent. */
export interface SentReply {
	/** The conversation's {@link keyOf}. */
	conversation: string;
	/** The item of the execution; `null` if the execution has no id. */
	attempt: string | null;
	answered: string;
	words: string;
	enclosed: string;
	/** The ids of the messages that the conversation had before. */
	before: ReadonlySet<string>;
	isConfirmed: boolean;
	/** Milliseconds since 1970. */
	time: number;
}

/** Oldest first. Static data would not help: n8n saves it only after an execution. */
const replies = new Set<SentReply>();

export const keyOf = ({ workspaceId, conversationId }: Conversation): string =>
	JSON.stringify([workspaceId, conversationId]);

/** With Retry On Fail, n8n runs a node again for all its items if one of them fails. Expressions may change. */
function attemptOf({ context, itemIndex }: ItemCall): string | null {
	const executionId = context.getExecutionId();
	if (!executionId) return null;
	const { $runIndex } = context.getWorkflowDataProxy(itemIndex);
	const { id, name } = context.getNode();
	return JSON.stringify([executionId, id ?? name, $runIndex, itemIndex]);
}

/** A reply that is not yet confirmed. */
export const asSentReply = (
	call: ItemCall,
	conversation: Conversation,
	{ answered, words, enclosed }: Outgoing,
): SentReply => ({
	conversation: keyOf(conversation),
	attempt: attemptOf(call),
	answered: answered.id || answered.messageId || String(answered.time),
	words,
	enclosed,
	before: new Set(conversation.messages.map(({ id }) => id)),
	isConfirmed: false,
	time: Date.now(),
});

/** The replies that this process has sent in the conversation, oldest first. */
export function sentRepliesIn(conversation: Conversation): SentReply[] {
	const oldest = Date.now() - HOURS * 3_600_000;
	const key = keyOf(conversation);
	return [...replies].filter((reply) => reply.conversation === key && reply.time >= oldest);
}

/** Whether both are the same message to the contact, or made for the same item of an execution. */
export const isSameReply = (one: SentReply, other: SentReply): boolean =>
	one.answered === other.answered &&
	((one.attempt !== null && one.attempt === other.attempt) ||
		(one.words === other.words && one.enclosed === other.enclosed));

export function rememberReply(reply: SentReply): void {
	replies.add(reply);
	const [oldest] = replies;
	if (replies.size > MOST) replies.delete(oldest!);
}
