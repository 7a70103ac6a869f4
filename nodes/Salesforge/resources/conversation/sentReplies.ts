import { sleep } from 'n8n-workflow';

import { SalesforgeApiError, type Failure } from '../../api/apiError';
import { findThread } from '../../api/threads';
import type { Queue } from '../../shared/inTurn';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import { messagesOf, type Message } from './messages';
import type { Outgoing } from './outgoing';
import { startsWithWords, hasSameWords } from './text';

/** How many conversations are remembered. */
const MOST = 10_000;
/** How long, in hours: Salesforge lists a reply much sooner. */
const HOURS = 24;

/** A reply that this process has sent, or may have sent. */
export interface SentReply {
	/** The item of the execution, and the event of the item; `null` if the execution has no id. */
	attempt: string | null;
	/** The message's id; '' if the contact has written none, because each reply is then a newer one to answer. */
	answered: string;
	words: string;
	enclosed: string;
	/** The ids of the messages that the conversation had before. */
	before: ReadonlySet<string>;
	isConfirmed: boolean;
	/** Milliseconds since 1970. */
	time: number;
}

/** What this process has sent in a conversation, oldest first. */
interface SentReplies extends Queue {
	readonly replies: SentReply[];
}

/** Least recently used first. Static data would not help: n8n saves it only after an execution. */
const byConversation = new Map<string, SentReplies>();

/** The replies that this process has sent in the conversation. */
export function sentRepliesIn({ workspaceId, conversationId }: Conversation): SentReplies {
	const key = JSON.stringify([workspaceId, conversationId]);
	const sent = byConversation.get(key) ?? { replies: [] };
	const oldest = Date.now() - HOURS * 3_600_000;
	while (sent.replies.length > 0 && sent.replies[0]!.time < oldest) sent.replies.shift();
	byConversation.delete(key);
	byConversation.set(key, sent);
	const [first] = byConversation.keys();
	if (byConversation.size > MOST) byConversation.delete(first!);
	return sent;
}

/** With Retry On Fail, n8n runs a node again for all its items if one of them fails. Expressions may change. */
function attemptOf({ context, itemIndex }: ItemCall, eventIndex: number): string | null {
	const executionId = context.getExecutionId();
	if (!executionId) return null;
	const { $runIndex } = context.getWorkflowDataProxy(itemIndex);
	const { id, name } = context.getNode();
	return JSON.stringify([executionId, id ?? name, $runIndex, itemIndex, eventIndex]);
}

/**
 * A reply that is not yet confirmed.
 *
 * @param eventIndex of the item's events
 */
export const asSentReply = (
	call: ItemCall,
	eventIndex: number,
	conversation: Conversation,
	{ answered, words, enclosed }: Outgoing,
): SentReply => ({
	attempt: attemptOf(call, eventIndex),
	answered: conversation.messages.some(({ isFromLead }) => isFromLead)
		? answered.id || answered.messageId || String(answered.time)
		: '',
	words,
	enclosed,
	before: new Set(conversation.messages.map(({ id }) => id)),
	isConfirmed: false,
	time: Date.now(),
});

/** Whether both are made for the same event of an execution, or answer a message with the same words. */
export const isSameReply = (one: SentReply, other: SentReply): boolean =>
	(one.attempt !== null && one.attempt === other.attempt) ||
	(one.answered === other.answered && one.words === other.words && one.enclosed === other.enclosed);

/** How far a contact's clock may be ahead. */
const CLOCK_MS = 3_600_000;

/** The messages without those that are other replies of this process. */
function withoutOthers(messages: readonly Message[], others: readonly SentReply[]): Message[] {
	const left = [...messages];
	for (const { before } of others) {
		const index = left.findIndex(({ id }) => !before.has(id));
		if (index >= 0) left.splice(index, 1);
	}
	return left;
}

/**
 * Whether the conversation shows the reply, for example because another n8n process has sent it for a copy of the event.
 *
 * @param others what this process has sent in the conversation besides
 */
export function isAnswered(
	{ messages }: Conversation,
	{ answered, words }: Outgoing,
	others: readonly SentReply[],
): boolean {
	const equal = messages.filter(
		(message) =>
			!message.isFromLead && message.channel === answered.channel && hasSameWords(message, words),
	);
	return withoutOthers(
		equal,
		others.filter((other) => other.words === words),
	).some(({ id, time }) => id === '' || time === 0 || time >= answered.time - CLOCK_MS);
}

/** Whether a conversation shows a reply that Salesforge did not confirm. */
type DeliveryStatus = 'shown' | 'not shown' | 'unreadable';

/** Reads the conversation again until it shows a reply that Salesforge did not confirm, which then counts as sent. */
export async function deliveryStatus(
	{ context, client, session }: ItemCall,
	{ workspaceId, conversationId }: Conversation,
	sent: SentReply,
): Promise<DeliveryStatus> {
	let status: DeliveryStatus = 'unreadable';
	for (const wait of [0, ...session.pace.lookAgain]) {
		await sleep(wait);
		if (context.getExecutionCancelSignal()?.aborted) break;
		const thread = await findThread(client, workspaceId, conversationId).catch(() => null);
		if (!thread) continue;
		const isShown = messagesOf(thread, conversationId).some(
			(message) =>
				!message.isFromLead && !sent.before.has(message.id) && startsWithWords(message, sent.words),
		);
		if (isShown) {
			sent.isConfirmed = true;
			return 'shown';
		}
		status = 'not shown';
	}
	return status;
}

/** The error for a reply that Salesforge did not confirm. */
export function unconfirmed(
	{ context }: ItemCall,
	{ conversationId }: Conversation,
	failure: Failure,
	status: DeliveryStatus,
): SalesforgeApiError {
	const again = `check the conversation. The same words are not sent again within ${HOURS} hours, other words are`;
	const outcome = {
		shown: `the conversation ${conversationId} contains it, so it was sent. Do not send it again`,
		'not shown': `the conversation ${conversationId} does not contain it yet. Salesforge may still send it, so ${again}`,
		unreadable: `the conversation ${conversationId} could not be read. The reply may have been sent, so ${again}`,
	}[status];
	return new SalesforgeApiError(context.getNode(), {
		...failure,
		message: `Salesforge did not confirm the reply, and ${outcome}`,
		detail: [failure.message, failure.detail].filter(Boolean).join('. '),
	});
}
