import type { Failure } from '../../api/apiError';
import { PERMANENT } from '../../api/failures';
import { readId } from '../../shared/fields';
import { inTurn } from '../../shared/inTurn';
import { isJsonObject } from '../../shared/json';
import type { OutputItem } from '../operation';
import { perItem } from '../perItem';
import type { ItemCall, Note } from '../session';
import { idsOf, withMailbox, type Conversation } from './conversation';
import { draftParameters, readDraft } from './draft';
import { conversationsOf } from './find';
import { messageToAnswer, prepareReply, type Outgoing } from './outgoing';
import { whichConversationAndMailbox } from './parameters';
import {
	asSentReply,
	deliveryStatus,
	isAnswered,
	isSameReply,
	sentRepliesIn,
	unconfirmed,
	type SentReply,
} from './sentReplies';

const EARLIER_ATTEMPT: Failure = {
	...PERMANENT,
	status: null,
	message: 'An earlier attempt was not confirmed',
	mayHaveActed: true,
};

function resultOf(
	conversation: Conversation,
	{ answered, recipient, subject, text }: Outgoing,
	more: { alreadySent: boolean; reason?: string; sentMessageId?: string },
): OutputItem {
	const { channel, messageId } = answered;
	return {
		json: {
			success: true,
			...idsOf(conversation),
			messageId,
			channel,
			recipient,
			subject,
			text,
			...more,
		},
	};
}

const notSentAgain: Note = (count) =>
	count === 1
		? 'This reply was already sent, so it was not sent again'
		: `${count} replies were already sent, so they were not sent again`;

function alreadySent(
	{ session }: ItemCall,
	conversation: Conversation,
	reply: Outgoing,
	reason: string,
): OutputItem {
	session.note(notSentAgain);
	return resultOf(conversation, reply, { alreadySent: true, reason });
}

/** Sends the reply, unless it was sent before. */
async function sendOnce(
	call: ItemCall,
	eventIndex: number,
	conversation: Conversation,
	reply: Outgoing,
	sent: SentReply[],
): Promise<OutputItem> {
	const sending = asSentReply(call, eventIndex, conversation, reply);
	const earlier = sent.find((each) => isSameReply(each, sending));
	const others = sent.filter((each) => each !== earlier);
	if (!earlier?.isConfirmed && isAnswered(conversation, reply, others)) {
		const reason =
			'The conversation shows a reply with the same words. Files, CC and BCC are not compared.';
		return alreadySent(call, conversation, reply, reason);
	}
	if (earlier) {
		const status = earlier.isConfirmed
			? 'shown'
			: await deliveryStatus(call, conversation, earlier);
		if (status !== 'shown') throw unconfirmed(call, conversation, EARLIER_ATTEMPT, status);
		const reason =
			earlier.words === sending.words
				? 'n8n has sent the same reply to this message before.'
				: 'This execution has sent this reply before, with other words.';
		return alreadySent(call, conversation, reply, reason);
	}
	const outcome = await reply.send();
	if (!('failure' in outcome)) {
		sent.push({ ...sending, isConfirmed: true });
		const sentMessageId = isJsonObject(outcome.result) ? readId(outcome.result) : null;
		return resultOf(conversation, reply, {
			alreadySent: false,
			...(sentMessageId !== null && { sentMessageId }),
		});
	}
	const { failure } = outcome;
	if (!failure.mayHaveActed) throw call.client.error(failure);
	sent.push(sending);
	const status = await deliveryStatus(call, conversation, sending);
	throw unconfirmed(call, conversation, failure, status);
}

export const reply = perItem({
	option: {
		name: 'Reply',
		value: 'reply',
		action: 'Reply to conversation',
		description:
			'Send an email or a LinkedIn message to the contact immediately, as a reply in the conversation',
	},
	parameters: [...whichConversationAndMailbox, ...draftParameters],
	async *run(call): AsyncGenerator<OutputItem> {
		const draft = await readDraft(call);
		let eventIndex = 0;
		for await (const found of conversationsOf(call, true)) {
			const answered = messageToAnswer(found);
			const conversation = answered.channel === 'email' ? await withMailbox(call, found) : found;
			const outgoing = await prepareReply(call, conversation, answered, draft);
			const sent = sentRepliesIn(conversation);
			const index = eventIndex++;
			yield await inTurn(
				sent,
				async () => await sendOnce(call, index, conversation, outgoing, sent.replies),
			);
		}
	},
});
