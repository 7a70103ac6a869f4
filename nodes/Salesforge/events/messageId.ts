import { hash } from 'crypto';

/** What identifies a contact's message. */
export interface Message {
	channel: 'email' | 'linkedin';
	/** An email's Message-ID, with or without angle brackets. */
	emailId?: string | null;
	/** A LinkedIn message's conversation. */
	threadId?: string | null;
	/** A LinkedIn message's text, plain or HTML. */
	text?: string | null;
	/** When a LinkedIn message was sent: ISO 8601 in UTC, of which only the day counts. */
	time?: string | null;
}

const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** An entity, even one whose `&` was escaped again. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
/** Elements that begin a new line, and those within one. `<ann@lead.example>` is none of them. */
const BLOCK =
	/<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|tbody|td|tr|ul)(?:\s[^<>]*)?\/?>/gi;
const INLINE = /<\/?(?:a|b|code|em|font|i|img|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
const BLANKS = /[\s\u200b]+/g;

function decode(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return NAMED[name.toLowerCase()]!;
	const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
	return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/**
 * The words without formatting. Salesforge may deliver a message as text and list it as HTML, or break its lines
 * differently. Nothing else is left out, so different messages stay different.
 */
const wordsOf = (text: string) =>
	text
		.replace(ENTITY, decode)
		.replace(BLOCK, ' ')
		.replace(INLINE, '')
		.replace(BLANKS, ' ')
		.trim()
		.normalize();

/**
 * The key of a contact's message: the same for a delivered reply and for that reply read from the API.
 *
 * A LinkedIn message has no id on both roads, so its thread, its words and its day in UTC identify it. For a delivery,
 * that is the day of the event, which Salesforge's samples stamp with the time of what happened
 * (docs/salesforge-api.md).
 *
 * @returns an email's Message-ID in lower case, without angle brackets; for a LinkedIn message `li_` and 32
 *   hexadecimal digits of a SHA-256; `null` when these are missing
 */
export function messageIdOf({ channel, emailId, threadId, text, time }: Message): string | null {
	if (channel === 'email') {
		return emailId?.trim().replace(/^<|>$/g, '').trim().toLowerCase() || null;
	}
	const thread = threadId?.trim();
	const words = wordsOf(text ?? '');
	const day = time?.slice(0, 'YYYY-MM-DD'.length);
	if (!thread || words === '' || !day) return null;
	return `li_${hash('sha256', JSON.stringify([thread, words, day])).slice(0, 32)}`;
}
