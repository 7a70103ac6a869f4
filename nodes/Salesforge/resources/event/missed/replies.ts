import type { JsonObject } from '../../../shared/json';
import { isFromMailSystem, type Message } from '../../conversation/messages';
import { includes, type TimeRange } from '../../shared/dates';
import type { ListedConversation } from './conversations';
import type { MissedQuery, MissedType } from './parameters';

/** A contact's reply, and the type of its event. */
export interface MissedReply {
	type: MissedType;
	reply: Message;
	/** Milliseconds since 1970; 0 if unknown. */
	time: number;
	/** Our email that it answers. */
	answered: JsonObject | null;
	/** Salesforge's type of the reply: lead_replied, ooo, or empty. */
	replyType: string;
}

/** Salesforge marks the conversation, not the message, as bounced. */
const isBounce = (message: Message, replyType: string) =>
	replyType === 'bounced' || isFromMailSystem(message);

/** A contact's replies, oldest first. Salesforge only returns the reply type of the newest one. */
function repliesOf(messages: readonly Message[], { replyType }: ListedConversation) {
	const received = messages.filter(({ isFromLead }) => isFromLead);
	return received
		.map((reply, index) => ({
			reply,
			replyType: index === received.length - 1 ? replyType : '',
		}))
		.filter((each) => !isBounce(each.reply, each.replyType));
}

const TYPES = { email: 'email_replied', linkedin: 'linkedin_replied' } as const;

function answeredBy(messages: readonly Message[], reply: Message): JsonObject | null {
	const before = messages.slice(0, messages.indexOf(reply));
	const own = before.filter(({ channel, isFromLead }) => channel === 'email' && !isFromLead);
	return own.at(-1)?.source ?? null;
}

/** A reply without any known time is kept. */
const isIn = (time: number, range: TimeRange) => time === 0 || includes(range, time);

/**
 * Finds the wanted replies in a conversation.
 *
 * @param label the name of its label: positive, negative, or any other
 */
export function findReplies(
	messages: readonly Message[],
	listed: ListedConversation,
	{ types, range, withAutoReplies }: MissedQuery,
	label: string,
): MissedReply[] {
	const replies = repliesOf(messages, listed).filter(
		({ replyType }) => withAutoReplies || replyType !== 'ooo',
	);
	const asMissed = (
		type: MissedType,
		{ reply, replyType }: (typeof replies)[number],
		time: number,
	): MissedReply => ({ type, reply, time, replyType, answered: answeredBy(messages, reply) });
	const timeOf = ({ reply }: (typeof replies)[number]) => reply.time || listed.time || 0;

	const found = replies
		.map((each) => asMissed(TYPES[each.reply.channel], each, timeOf(each)))
		.filter(({ type, time }) => types.has(type) && isIn(time, range));

	const labelled = `${label}_reply` as MissedType;
	const about = Number.isNaN(listed.labelledAt)
		? replies.at(-1)
		: (replies.filter((each) => timeOf(each) <= listed.labelledAt).at(-1) ?? replies.at(-1));
	if (about && types.has(labelled)) {
		const time = Number.isNaN(listed.labelledAt) ? timeOf(about) : listed.labelledAt;
		if (isIn(time, range)) found.push(asMissed(labelled, about, time));
	}
	return found;
}
