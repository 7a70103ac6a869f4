import { sleep } from 'n8n-workflow';

import { SalesforgeApiError, type Failure } from '../../api/apiError';
import { findThread } from '../../api/threads';
import { htmlToText } from '../../transforms/reply/htmlToText';
import { findNewestText } from '../../transforms/reply/newestText';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import { messagesOf, type Message } from './messages';
import type { Outgoing } from './outgoing';
import { comparable } from './text';

/**
 * Whether a message is the answer, maybe with quoted history below it. A message that is only similar is not: the
 * answer would never be sent. How Salesforge returns `<` in a text is not documented, so it is read as text and as HTML.
 */
function isAnswer({ content }: Message, answer: string): boolean {
	return [content, htmlToText(content)].some((shown) => {
		const all = comparable(shown);
		if (all === answer) return true;
		const newest = comparable(findNewestText(shown).text);
		return newest !== '' && all.startsWith(answer) && answer.startsWith(newest);
	});
}

/** Whether the message already has the same answer, for example because of another copy of the event. */
export function isAnswered({ messages }: Conversation, { answered, text }: Outgoing): boolean {
	const answer = comparable(text);
	return messages.some(
		(message) =>
			!message.isFromLead &&
			message.channel === answered.channel &&
			message.time >= answered.time &&
			message.id !== answered.id &&
			isAnswer(message, answer),
	);
}

/** Whether a new message of ours contains the answer's text. */
function appears(
	after: readonly Message[],
	before: ReadonlySet<string>,
	{ text }: Outgoing,
): boolean {
	const answer = comparable(text);
	return after.some(
		({ isFromLead, id, content }) =>
			!isFromLead &&
			!before.has(id) &&
			[content, htmlToText(content)].some((shown) => comparable(shown).includes(answer)),
	);
}

/**
 * Reads the conversation again to see whether a reply that Salesforge did not confirm is there.
 *
 * @param before the ids of the messages from before the first attempt
 * @returns `null` if the conversation could not be read
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

/** The error for a reply that Salesforge did not confirm. */
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
