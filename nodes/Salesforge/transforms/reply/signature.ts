import { isDisclaimerAt } from './disclaimer';
import { MAX_CLOSE_LINES, type Line } from './lines';
import { isLongRule, isRule } from './separator';
import { anyOf, anyWordOf } from './vocabulary/words';
import { CLOSINGS, SENT_FROM, SENT_FROM_ENDS } from './vocabulary/signatures';

/** RFC 3676: two dashes and a space; the space is gone here. */
const DELIMITER = /^--$/;
const SHORT_RULE = /^(?:[-_=+*~]{2,}|[–—]{2,})$/;
/** Without accents, which not everybody types. */
const plainLetters = (text: string) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
const closings = new Set(CLOSINGS.map(plainLetters));
const AFTER_CLOSING = /\s?[,.;!！，:]{0,3}(?:\s?[-–—]{1,2})?$/;
const SENT_FROM_START = new RegExp(`^[\\s<(\\[*_]{0,4}${anyOf(SENT_FROM)}(?!\\p{L})`, 'iu');
const SENT_FROM_FRAME = new RegExp(
	`^(?:${SENT_FROM_ENDS.map(([start, end]) => `${anyOf([start])}\\s?.{1,60}${anyOf([end])}`).join('|')})$`,
	'iu',
);
const LINK = /[<([]?https?:\/\/[^\s>)\]]{1,500}[>)\]]?/g;
/** What people add to it in every language: excuses for their typing. */
const EXCUSE =
	/\b(?:excuse|forgive|typos?|brevity|tippfehler|kürze|fautes|brièveté|erreurs|errores|erratas|erros)\b/i;
const POSTSCRIPT = /^p\.?\s?[sd]\.?(?:[\s:.,]|$)/i;
const CONTACT_DETAIL = new RegExp(
	`[^\\s@]@[^\\s@]|https?://|www\\.|(?:\\d[ ()./-]{0,3}){9}|${anyWordOf(['Tel', 'Phone', 'Mobile', 'Mobil', 'Fax', 'Cell', 'Móvil', 'Telefon', 'Tél'])}`,
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
		if (saysSentFrom(bare)) continue;
		if (++count > maxLines || POSTSCRIPT.test(bare) || isSentence(bare.replace(LINK, '')))
			return false;
	}
	return true;
}

/** "Sent from my iPhone", which is no sentence but for an excuse: "Sent from my desk, which is easier" is one. */
function saysSentFrom(bare: string): boolean {
	if (bare.length > 600) return false;
	const text = bare.replace(LINK, '').trim();
	if (text.length > 120 || words(text) > 14) return false;
	if (SENT_FROM_FRAME.test(text)) return true;
	return SENT_FROM_START.test(text) && (!isSentence(text) || EXCUSE.test(text));
}

/** Such a line, at the beginning or the end of its paragraph. */
function isSentFrom(lines: readonly Line[], index: number): boolean {
	if (!saysSentFrom(lines[index]!.bare)) return false;
	const above = lines[index - 1]?.bare ?? '';
	const below = lines[index + 1]?.bare ?? '';
	return above === '' || below === '' || isRule(lines[index - 1]!);
}

/** Whether a blank line stands above, or a short one such as "Thanks,". */
function isSetOff(lines: readonly Line[], index: number): boolean {
	const above = lines[index - 1]?.bare ?? '';
	return above === '' || (words(above) <= 3 && /[,!.]$/.test(above));
}

/** What stands beneath a mere rule: contact details or the lead's name, or so little that it can be but a name. */
function namesSomebody(lines: readonly Line[], name: string): boolean {
	const given = lines.filter(({ bare }) => bare !== '');
	if (given.some(({ bare }) => CONTACT_DETAIL.test(bare) || isName(bare, name))) return true;
	return given.length <= 3 && given.every(({ bare }) => words(bare) <= 4 && !/\d/.test(bare));
}

function isName(text: string, name: string): boolean {
	return name !== '' && text.toLowerCase().replace(/[,.]$/, '') === name;
}

function isClosing({ bare }: Line): boolean {
	if (bare.length > 60) return false;
	return closings.has(plainLetters(bare.replace(AFTER_CLOSING, '')));
}

/** The lead's full name, in a block of contact details. */
function isNameBlock(lines: readonly Line[], index: number, name: string): boolean {
	if (!isName(lines[index]!.bare, name) || !isSetOff(lines, index)) return false;
	const rest = lines.slice(index + 1, index + 1 + MAX_DELIMITED_LINES);
	return rest.some(({ bare }) => CONTACT_DETAIL.test(bare)) && looksLikeSignature(rest);
}

function startsSignature(lines: readonly Line[], index: number, name: string): boolean {
	const line = lines[index]!;
	const rest = () => lines.slice(index + 1, index + 1 + 4 * MAX_DELIMITED_LINES);
	if (DELIMITER.test(line.bare)) return looksLikeSignature(rest(), MAX_DELIMITED_LINES);
	if (SHORT_RULE.test(line.bare)) return looksLikeSignature(rest()) && namesSomebody(rest(), name);
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
