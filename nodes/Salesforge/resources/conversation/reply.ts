import type { Failure } from '../../api/apiError';
import { readId } from '../../api/lists';
import { isJsonObject } from '../../events/json';
import type { ItemOperation, Result } from '../operation';
import type { ItemCall } from '../session';
import { forOperation } from '../shared/shownFor';
import { idsOf, type Conversation } from './conversation';
import { draftParameters, readDraft } from './draft';
import { messageToAnswer, prepareReply, type Outgoing } from './outgoing';
import { conversationsOf, whichConversationAndMailbox } from './resolve';
import { replyKey, sentReplies } from './sentReplies';
import { isAnswered, unconfirmed, wasSent } from './whetherSent';
import { withMailbox } from './withMailbox';

const DOUBTFUL: Failure = {
	status: null,
	message: 'An earlier attempt of this execution was not confirmed',
	isTransient: false,
	mayHaveActed: true,
	retryAfter: null,
};

function resultOf(
	conversation: Conversation,
	{ answered }: Outgoing,
	more: { alreadySent: boolean; sentMessageId?: string },
): Result {
	const { channel, id } = answered;
	return { json: { success: true, ...idsOf(conversation), channel, answeredId: id, ...more } };
}

/** Sends the reply, unless it was sent before. What Salesforge did not confirm is never sent again. */
async function sendOnce(
	call: ItemCall,
	conversation: Conversation,
	reply: Outgoing,
): Promise<Result> {
	const key = replyKey(call, conversation, reply.content);
	const earlier = sentReplies.get(key);
	if (earlier === 'sent' || isAnswered(conversation, reply)) {
		return resultOf(conversation, reply, { alreadySent: true });
	}
	const before = earlier?.before ?? new Set(conversation.messages.map(({ id }) => id));
	const outcome = earlier ? { failure: DOUBTFUL } : await reply.send();
	if (!('failure' in outcome)) {
		sentReplies.remember(key, 'sent');
		const sentMessageId = isJsonObject(outcome.body) ? readId(outcome.body) : null;
		return resultOf(conversation, reply, {
			alreadySent: false,
			...(sentMessageId !== null && { sentMessageId }),
		});
	}
	if (!outcome.failure.mayHaveActed) throw call.client.error(outcome.failure);
	sentReplies.remember(key, { before });
	const isThere = await wasSent(call, conversation, reply, before);
	if (isThere === true) {
		sentReplies.remember(key, 'sent');
		if (earlier) return resultOf(conversation, reply, { alreadySent: true });
	}
	throw unconfirmed(call, conversation, outcome.failure, isThere);
}

export const reply: ItemOperation = {
	option: {
		name: 'Reply',
		value: 'reply',
		action: 'Reply to conversation',
		description:
			'Reply to the contact in the conversation. The e-mail or LinkedIn message is sent immediately.',
	},
	parameters: forOperation('conversation', 'reply', [
		...whichConversationAndMailbox,
		...draftParameters,
	]),
	async *run(call): AsyncGenerator<Result> {
		const draft = await readDraft(call);
		for await (const found of conversationsOf(call)) {
			const answered = messageToAnswer(found);
			const conversation = answered.channel === 'email' ? await withMailbox(call, found) : found;
			const outgoing = await prepareReply(call, conversation, answered, draft);
			yield await sendOnce(call, conversation, outgoing);
		}
	},
};
