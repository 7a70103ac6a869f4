import { sleep } from 'n8n-workflow';

import { SalesforgeApiError, type Failure } from '../../api/apiError';
import { findThread } from '../../api/threads';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import { messagesOf, type Message } from './messages';
import type { Outgoing } from './outgoing';
import { comparableText, newestText } from './text';

const ownWords = (content: string) => comparableText(newestText(content));

/** Whether two e-mails say the same, also where only one has the history beneath it. */
function saysTheSame(one: string, other: string): boolean {
	if (comparableText(one) === comparableText(other)) return true;
	const words = ownWords(one);
	return words !== '' && words === ownWords(other);
}

/** Whether the message that is answered has this very answer already: from another copy of the event, for example. */
export function isAnswered({ messages }: Conversation, { answered, content }: Outgoing): boolean {
	return messages.some(
		(message) =>
			!message.isFromLead &&
			message.channel === answered.channel &&
			message.time >= answered.time &&
			message.id !== answered.id &&
			saysTheSame(message.content, content),
	);
}

/** Whether one of ours that was not there before has the answer's words, with whatever was put around them. */
function appears(
	after: readonly Message[],
	before: ReadonlySet<string>,
	{ content }: Outgoing,
): boolean {
	const text = comparableText(content);
	return after.some(
		(message) =>
			!message.isFromLead &&
			!before.has(message.id) &&
			comparableText(message.content).includes(text),
	);
}

/**
 * Reads the conversation again to see whether a reply that Salesforge did not confirm is there.
 *
 * @param before the ids of the messages that the conversation had before the reply may have been sent
 * @returns `null` when the conversation could not be read
 */
export async function wasSent(
	{ client, session }: ItemCall,
	{ workspaceId, conversationId }: Conversation,
	reply: Outgoing,
	before: ReadonlySet<string>,
): Promise<boolean | null> {
	let isRead = false;
	for (const wait of [0, ...session.pace.lookAgain]) {
		await sleep(wait);
		const thread = await findThread(client, workspaceId, conversationId).catch(() => null);
		if (thread && appears(messagesOf(thread, conversationId), before, reply)) return true;
		isRead ||= thread !== null;
	}
	return isRead ? false : null;
}

/** What to say of a reply that Salesforge did not confirm. */
export function unconfirmed(
	{ context }: ItemCall,
	conversation: Conversation,
	failure: Failure,
	isThere: boolean | null,
): SalesforgeApiError {
	const { conversationId } = conversation;
	const outcome = {
		true: `the conversation ${conversationId} contains it, so it was sent. Do not send it again`,
		false: `the conversation ${conversationId} does not contain it yet. Salesforge may still send it, so check the conversation before you send it again`,
		null: `the conversation ${conversationId} could not be read. The reply may have been sent, so check the conversation before you send it again`,
	}[String(isThere) as 'true' | 'false' | 'null'];
	return new SalesforgeApiError(context.getNode(), {
		...failure,
		message: `Salesforge did not confirm the reply, and ${outcome}`,
		detail: [failure.message, failure.detail].filter(Boolean).join('. '),
	});
}
