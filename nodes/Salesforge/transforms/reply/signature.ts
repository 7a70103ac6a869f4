import { isDisclaimerAt } from './disclaimer';
import { MAX_CLOSE_LINES, type Line } from './lines';
import { isLongRule, isRule } from './separator';
import { anyOf, anyWordOf } from './vocabulary/words';
import { CLOSINGS, SENT_FROM, SENT_FROM_ENDS } from './vocabulary/signatures';

/** RFC 3676: two dashes and a space; the space is gone here. */
const DELIMITER = /^--$/;
const SHORT_RULE = /^[-_=+]{2,4}$/;
const closings = new Set(CLOSINGS.map((closing) => closing.toLowerCase()));
const AFTER_CLOSING = /\s?[,.;!！，:]{0,3}(?:\s?[-–—]{1,2})?$/;
const SENT_FROM_START = new RegExp(`^[\\s<(\\[*_]{0,4}${anyOf(SENT_FROM)}(?!\\p{L})`, 'iu');
const SENT_FROM_FRAME = new RegExp(
	`^(?:${SENT_FROM_ENDS.map(([start, end]) => `${anyOf([start])}\\s?.{1,60}${anyOf([end])}`).join('|')})$`,
	'iu',
);
const LINK = /[<([]?https?:\/\/[^\s>)\]]{1,500}[>)\]]?/g;
const POSTSCRIPT = /^p\.?\s?[sd]\.?(?:[\s:.,]|$)/i;
const CONTACT_DETAIL = new RegExp(
	`[^\\s@]@[^\\s@]|https?://|www\\.|\\+?\\d[\\d ()./-]{6,}|${anyWordOf(['Tel', 'Phone', 'Mobile', 'Mobil', 'Fax', 'Cell', 'Móvil', 'Telefon', 'Tél'])}`,
	'iu',
);

const MAX_SIGNATURE_LINES = 15;
/** After the delimiter that mail clients put there themselves, a signature may be longer. */
const MAX_DELIMITED_LINES = 40;

function words(text: string): number {
	return text.split(/\s+/).length;
}

/** A line that says something: signatures name and describe. */
function isSentence(text: string): boolean {
	return /[?？]$/.test(text) || (words(text) >= 8 && /[.!…]$/.test(text)) || words(text) > 16;
}

/** Whether these lines, down to a disclaimer if there is one, can be a signature. */
export function looksLikeSignature(
	lines: readonly Line[],
	maxLines = MAX_SIGNATURE_LINES,
): boolean {
	let count = 0;
	for (let index = 0; index < lines.length; index++) {
		const { bare } = lines[index]!;
		if (bare === '') continue;
		if (isDisclaimerAt(lines, index) || isLongRule(lines[index]!)) return true;
		if (++count > maxLines || POSTSCRIPT.test(bare) || isSentence(bare.replace(LINK, '')))
			return false;
	}
	return true;
}

/** "Sent from my iPhone", alone in its paragraph but for other such lines. */
function isSentFrom(lines: readonly Line[], index: number): boolean {
	const { bare } = lines[index]!;
	if (bare.length > 600) return false;
	const text = bare.replace(LINK, '').trim();
	if (text.length > 100 || words(text) > 12) return false;
	if (!SENT_FROM_START.test(text) && !SENT_FROM_FRAME.test(text)) return false;
	const above = lines[index - 1]?.bare ?? '';
	const below = lines[index + 1]?.bare ?? '';
	return above === '' || below === '' || isRule(lines[index - 1]!);
}

function isBlankAbove(lines: readonly Line[], index: number): boolean {
	return (lines[index - 1]?.bare ?? '') === '';
}

function isClosing({ bare }: Line): boolean {
	if (bare.length > 60) return false;
	return closings.has(bare.replace(AFTER_CLOSING, '').replace(/\s+/g, ' ').toLowerCase());
}

/** The lead's full name, in a block of contact details. */
function isNameBlock(lines: readonly Line[], index: number, name: string): boolean {
	if (name === '' || !isBlankAbove(lines, index)) return false;
	if (lines[index]!.bare.toLowerCase().replace(/[,.]$/, '') !== name) return false;
	const rest = lines.slice(index + 1, index + 1 + MAX_DELIMITED_LINES);
	return rest.some(({ bare }) => CONTACT_DETAIL.test(bare)) && looksLikeSignature(rest);
}

function startsSignature(lines: readonly Line[], index: number, name: string): boolean {
	const line = lines[index]!;
	const rest = () => lines.slice(index + 1, index + 1 + 4 * MAX_DELIMITED_LINES);
	if (DELIMITER.test(line.bare)) return looksLikeSignature(rest(), MAX_DELIMITED_LINES);
	if (SHORT_RULE.test(line.bare)) return looksLikeSignature(rest());
	if (isLongRule(line)) return true;
	if (isClosing(line)) return looksLikeSignature(rest());
	if (isSentFrom(lines, index)) return true;
	return isDisclaimerAt(lines, index) || isNameBlock(lines, index, name);
}

/**
 * Where the signature of a passage begins: the delimiter, the closing, the phone's "Sent from", the disclaimer.
 *
 * @param senderName the lead's full name, '' when unknown: a block that begins with it and has contact details counts
 * @returns the index of its first line; the number of lines when there is none
 */
export function signatureStart(lines: readonly Line[], senderName = ''): number {
	const name = senderName.trim().toLowerCase();
	const limit = Math.min(lines.length, MAX_CLOSE_LINES);
	for (let index = 0; index < limit; index++) {
		if (lines[index]!.bare !== '' && startsSignature(lines, index, name)) return index;
	}
	return lines.length;
}
