import { isKnownEvent, type AnySalesforgeEvent, type Reply } from '../events';
import { definitions } from '../events/definitions';
import { asksToStop } from '../../replyLanguage/flags/asksToStop';
import { hasLeft } from '../../replyLanguage/flags/hasLeft';
import { htmlToText } from '../../replyLanguage/newestText/htmlToText';
import { isOutOfOffice } from '../../replyLanguage/flags/isOutOfOffice';
import { clean } from '../../replyLanguage/newestText/lines';
import { withoutMarks } from '../../replyLanguage/newestText/marks';
import { findNewestText, type NewestText } from '../../replyLanguage/newestText/newestText';
import { returnDate } from '../../replyLanguage/flags/returnDate';
import { ownSubject } from '../../replyLanguage/flags/subject';

/** A reply in the fields that most workflows need. `null` for what the event does not contain. */
export interface SimplifiedReply {
	event: string;
	eventId: string;
	/** ISO 8601, UTC. */
	eventTime: string | null;
	channel: 'email' | 'linkedin';
	/** The contact's name, from the reply, else from the contact section. */
	fromName: string | null;
	/** The contact's email address or, on LinkedIn, profile URL. */
	fromAddress: string | null;
	subject: string | null;
	/** The contact's newest words, without quoted history, signature and disclaimers. Empty when there are none. */
	text: string;
	/**
	 * Whether it is an out-of-office reply, or says nothing else. Like `asksToStop`, it covers the languages in
	 * `languages/` that have words for it. False does not prove the opposite.
	 */
	isOutOfOffice: boolean;
	/** Whether the contact asks not to be contacted again. False does not prove the opposite. */
	asksToStop: boolean;
	/** The event's key of the message, the same wherever the reply is read. */
	messageId: string | null;
	/**
	 * Whether the reply says that somebody has left the company, or that nobody reads the mailbox any more: then
	 * `isOutOfOffice` is false. False does not prove the opposite.
	 */
	hasLeft: boolean;
	workspaceId: string | null;
	mailboxId: string | null;
}

/** A reply with everything that is known about it. */
export interface ExtractedReply extends SimplifiedReply {
	/** The text that was cut off below the words; `null` when there was none. */
	signature: string | null;
	hasQuotedText: boolean;
	/** The whole reply as plain text, quoted history included. */
	fullText: string;
	/** Whether `text` and `fullText` come from the reply's text or from its HTML; `null` when it has neither. */
	textSource: 'text' | 'html' | null;
	html: string | null;
	contactId: string | null;
	contactEmail: string | null;
	contactCompany: string | null;
	contactLinkedinUrl: string | null;
	sequenceId: string | null;
	sequenceName: string | null;
	mailboxEmail: string | null;
	threadId: string | null;
	/**
	 * The day on which somebody who is out of office returns, YYYY-MM-DD: the date of the return that the reply names,
	 * else the end of the absence. `null` when it names none, or when the date is unclear.
	 */
	returnsOn: string | null;
}

type GivenReply = Partial<Reply> | null;

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<\?xml|<html[\s>]|<(?:div|p|body|table)[\s>])/i;

const isBlank = (text: string | null | undefined) => (text ?? '').trim() === '';

/** The reply's text, with {@link marks} if it comes from HTML. LinkedIn only has text. */
function readText(
	reply: GivenReply,
	isEmail: boolean,
): Pick<ExtractedReply, 'textSource'> & { marked: string } {
	const { text, html } = reply ?? {};
	if (!isBlank(text)) {
		return isEmail && LOOKS_LIKE_HTML.test(text!)
			? { marked: htmlToText(text!), textSource: 'html' }
			: { marked: withoutMarks(text!), textSource: 'text' };
	}
	return isBlank(html)
		? { marked: '', textSource: null }
		: { marked: htmlToText(html!), textSource: 'html' };
}

function joinNames(...names: Array<string | null | undefined>): string {
	return names
		.filter((name) => !isBlank(name))
		.join(' ')
		.trim();
}

function toPlainText(marked: string): string {
	return withoutMarks(clean(marked))
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
}

/** Chat messages contain no quotes and no signatures, only the contact's own words. */
function readMessage(marked: string): NewestText {
	return { text: toPlainText(marked), signature: '', hasQuote: false };
}

/** Whether the event is a contact's reply, by its type or its content. */
export function isReply(event: AnySalesforgeEvent): boolean {
	if (event.reply) return true;
	return isKnownEvent(event) && 'isReply' in definitions[event.event];
}

/**
 * Extracts from a reply the contact's newest words, who wrote them, when and on which channel, and what they mean. An
 * event without its reply returns empty words, so it is not lost.
 *
 * @param event email_replied, linkedin_replied, positive_reply, negative_reply, or another one with a reply
 */
export function extractReply(event: AnySalesforgeEvent): ExtractedReply {
	const { reply, contact, sequence, mailbox, workspace } = event;
	const contactName = joinNames(contact?.firstName, contact?.lastName);
	const fromName = joinNames(reply?.fromName) || contactName || null;
	const channel = reply?.channel ?? (event.event === 'linkedin_replied' ? 'linkedin' : 'email');
	const isEmail = channel === 'email';
	const { marked, textSource } = readText(reply, isEmail);
	const { text, signature, hasQuote } = isEmail
		? findNewestText(marked, contactName || fromName || '')
		: readMessage(marked);
	const subject = reply?.subject ?? null;
	const own = isEmail ? ownSubject(subject, event.email?.subject ?? null) : null;
	const isGone = hasLeft(text);
	const isAway = !isGone && isOutOfOffice(text, own);
	const { threadId } = (event.details ?? {}) as { threadId?: string | null };
	return {
		event: event.event,
		eventId: event.eventId,
		eventTime: event.eventTime ?? null,
		channel,
		fromName,
		fromAddress: (isEmail ? (reply?.fromEmail ?? contact?.email) : contact?.linkedinUrl) ?? null,
		subject,
		text,
		isOutOfOffice: isAway,
		asksToStop: asksToStop(text, own),
		signature: signature || null,
		hasQuotedText: hasQuote,
		fullText: toPlainText(marked),
		textSource,
		html: reply?.html ?? null,
		contactId: contact?.id ?? null,
		contactEmail: contact?.email ?? null,
		contactCompany: contact?.company ?? null,
		contactLinkedinUrl: contact?.linkedinUrl ?? null,
		sequenceId: sequence?.id ?? null,
		sequenceName: sequence?.name ?? null,
		mailboxEmail: mailbox?.email ?? null,
		threadId: threadId ?? null,
		returnsOn: isAway ? returnDate(text, own, event.eventTime ?? null) : null,
		messageId: event.messageId ?? null,
		hasLeft: isGone,
		workspaceId: workspace?.id ?? null,
		mailboxId: mailbox?.id ?? null,
	};
}

/** Reduces a reply to the fields that most workflows need. */
export function simplifyReply(reply: ExtractedReply): SimplifiedReply {
	const { event, eventId, eventTime, channel, fromName, fromAddress, subject, text } = reply;
	return {
		event,
		eventId,
		eventTime,
		channel,
		fromName,
		fromAddress,
		subject,
		text,
		isOutOfOffice: reply.isOutOfOffice,
		asksToStop: reply.asksToStop,
		messageId: reply.messageId,
		hasLeft: reply.hasLeft,
		workspaceId: reply.workspaceId,
		mailboxId: reply.mailboxId,
	};
}
