import { hash } from 'crypto';

/** What identifies a contact's message. */
export interface Message {
	channel: 'email' | 'linkedin';
	/** An e-mail's Message-ID, with or without angle brackets. */
	emailId?: string | null;
	/** A LinkedIn message's conversation. */
	threadId?: string | null;
	/** A LinkedIn message's text, plain or HTML. */
	text?: string | null;
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
const TAG = /<\/?[a-z][^<>]*>/gi;
/** White space and invisible characters, such as soft hyphens and joiners. */
const BLANKS = /[\s\p{Cf}]+/gu;

function decode(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return NAMED[name.toLowerCase()]!;
	const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
	return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/**
 * The words without formatting. Salesforge may deliver a message as text and list it as HTML, or break its lines
 * differently, so entities are decoded, and tags and all white space are removed.
 */
const wordsOf = (text: string) =>
	text.replace(ENTITY, decode).replace(TAG, '').replace(BLANKS, '').normalize();

/**
 * The key of a contact's message: the same for a delivered reply and for that reply read from the API.
 *
 * @returns an e-mail's Message-ID in lower case, without angle brackets; for a LinkedIn message `li_` and 32
 *   hexadecimal digits of the SHA-256 of its thread and words; `null` when these are missing
 */
export function messageIdOf({ channel, emailId, threadId, text }: Message): string | null {
	if (channel === 'email') {
		return emailId?.trim().replace(/^<|>$/g, '').trim().toLowerCase() || null;
	}
	const thread = threadId?.trim();
	const words = wordsOf(text ?? '');
	if (!thread || words === '') return null;
	return `li_${hash('sha256', JSON.stringify([thread, words])).slice(0, 32)}`;
}
