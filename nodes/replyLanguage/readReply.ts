import { asksToStop } from './flags/asksToStop';
import { hasLeft } from './flags/hasLeft';
import { isOutOfOffice } from './flags/isOutOfOffice';
import { returnDate } from './flags/returnDate';
import { ownSubject } from './flags/subject';
import { htmlToText } from './newestText/htmlToText';
import { cleanText } from './newestText/lines';
import { withoutMarks } from './newestText/marks';
import { findNewestText, type NewestText } from './newestText/newestText';

/** A reply as received. */
export interface ReceivedReply {
	text: string | null;
	/** Read when there is no text. */
	html: string | null;
	/** A chat message has only text, and neither quotes nor a signature, nor a subject. */
	isEmail: boolean;
	subject: string | null;
	/** The subject of the email that it answers. */
	sentSubject: string | null;
	/** The writer's full name, '' when unknown. */
	writer: string;
	/** ISO 8601. */
	writtenAt: string | null;
}

/** What a reply says. */
export interface ReadReply {
	/** The writer's newest words, without quoted history, signature and disclaimers. Empty when there are none. */
	text: string;
	/** The text that was cut off below the words; `null` when there was none. */
	signature: string | null;
	hasQuotedText: boolean;
	/** The whole reply as plain text, quoted history included. */
	fullText: string;
	/** Whether `text` and `fullText` come from the reply's text or from its HTML; `null` when it has neither. */
	textSource: 'text' | 'html' | null;
	/**
	 * Whether it is an out-of-office reply, or says nothing else. Like the other flags, it covers the languages in
	 * `languages/` that have words for it. False does not prove the opposite.
	 */
	isOutOfOffice: boolean;
	/** Whether the writer asks not to be contacted again. False does not prove the opposite. */
	asksToStop: boolean;
	/**
	 * Whether the reply says that the person it was meant for has left the company, or that nobody reads the mailbox any
	 * more: then `isOutOfOffice` is false. False does not prove the opposite.
	 */
	hasLeft: boolean;
	/**
	 * The day on which somebody who is out of office returns, YYYY-MM-DD: the date of the return that the reply names,
	 * else the end of the absence. `null` when it names none, or when the date is unclear.
	 */
	returnsOn: string | null;
}

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<\?xml|<html[\s>]|<(?:div|p|body|table)[\s>])/i;

const isBlank = (text: string | null): text is null => (text ?? '').trim() === '';

/** The reply's text, with marks if it comes from HTML. */
function readText({ text, html, isEmail }: ReceivedReply): {
	marked: string;
	textSource: ReadReply['textSource'];
} {
	if (!isBlank(text)) {
		return isEmail && LOOKS_LIKE_HTML.test(text)
			? { marked: htmlToText(text), textSource: 'html' }
			: { marked: withoutMarks(text), textSource: 'text' };
	}
	return isBlank(html)
		? { marked: '', textSource: null }
		: { marked: htmlToText(html), textSource: 'html' };
}

function toPlainText(marked: string): string {
	return cleanText(marked)
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n');
}

/** Reads the writer's newest words, and what they mean. Takes linear time. */
export function readReply(reply: ReceivedReply): ReadReply {
	const { marked, textSource } = readText(reply);
	const fullText = toPlainText(marked);
	const { text, signature, hasQuote }: Omit<NewestText, 'signed'> = reply.isEmail
		? findNewestText(marked, reply.writer)
		: { text: fullText, signature: '', hasQuote: false };
	const subject = reply.isEmail ? ownSubject(reply.subject, reply.sentSubject) : null;
	const saysAway = isOutOfOffice(text, subject);
	const returnsOn = saysAway ? returnDate(text, subject, reply.writtenAt) : null;
	// Who comes back has not left.
	const isGone = returnsOn === null && hasLeft(text);
	return {
		text,
		isOutOfOffice: saysAway && !isGone,
		asksToStop: asksToStop(text, subject),
		signature: signature || null,
		hasQuotedText: hasQuote,
		fullText,
		textSource,
		hasLeft: isGone,
		returnsOn,
	};
}
