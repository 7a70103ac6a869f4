import { isDisclaimerAt } from './disclaimer';
import { fold } from '../fold';
import { MAX_CLOSE_LINES, type Line } from './lines';
import { anyWordOf, everyLanguage } from '../phrases';
import { countWords, saysSomething } from './prose';
import { saysSentFrom } from './sentFrom';
import { isLongRule, isRule } from './separator';

/** RFC 3676: two dashes and a space, which is already trimmed here. */
const DELIMITER = /^--$/;
const SHORT_RULE = /^(?:[-_=+*~]{2,}|[–—━─═]{2,})$/;
/** What people who type their signature take for the delimiter. */
const TYPED_DELIMITER = /^---$/;
const plainLetters = (text: string) => fold(text).replace(/\s+/g, ' ').toLowerCase();
const closings = new Set(everyLanguage(({ signature }) => signature?.closings).map(plainLetters));
const AFTER_CLOSING = /\s?[,.;!！，:]{0,3}(?:\s?[-–—]{1,2})?$/;
const POSTSCRIPT = /^p\.?\s?[sd]\.?(?:[\s:.,]|$)/i;
const CONTACT_DETAIL = new RegExp(
	`[^\\s@]@[^\\s@]|https?://|www\\.|(?:\\d[ ()./-]{0,3}){9}|${anyWordOf(everyLanguage(({ signature }) => signature?.phone))}`,
	'iu',
);
const MAILING_LIST = /mailing list|mailman|listinfo/i;
/** Words that are capitalised, as in names, or in a script without capitals. */
const NAME =
	/^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}(?:\s|$)|(?:van|von|de|da|di|der|den|el|la)\s){1,5}$/u;

const MAX_SIGNATURE_LINES = 15;
/** After the delimiter that mail clients insert, a signature may be longer. */
const MAX_DELIMITED_LINES = 40;
/** Words of a paragraph that is no name, title or slogan. */
const MIN_WORDS_OF_PARAGRAPH = 6;
/** A sentence or two. */
const MAX_AFTERTHOUGHT = 200;
/** Including disclaimers and blank lines. */
const MAX_LINES = 160;

/**
 * Whether a paragraph begins at the line that is an afterthought rather than a part of the signature: mostly in small
 * letters, without contact details.
 */
function isAfterthought(lines: readonly Line[], index: number): boolean {
	const { bare } = lines[index]!;
	if (lines[index - 1]?.bare !== '' || CONTACT_DETAIL.test(bare.slice(0, 300))) return false;
	const words = bare.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	return words.length >= MIN_WORDS_OF_PARAGRAPH && small * 2 > words.length;
}

/** Whether these lines, down to a disclaimer if there is one, can be a signature. */
function looksLikeSignature(
	lines: readonly Line[],
	maxLines = MAX_SIGNATURE_LINES,
	isOther: (lines: readonly Line[], index: number) => boolean = () => false,
): boolean {
	let count = 0;
	for (let index = 0; index < lines.length; index++) {
		const { bare } = lines[index]!;
		if (bare === '' || isRule(lines[index]!)) continue;
		if (isDisclaimerAt(lines, index)) return true;
		if (saysSentFrom(bare)) continue;
		if (++count > maxLines || POSTSCRIPT.test(bare) || saysSomething(bare)) return false;
		if (isOther(lines, index)) return false;
	}
	return true;
}

/** Such a line at the beginning or end of its paragraph. */
function isSentFrom(lines: readonly Line[], index: number): boolean {
	if (!saysSentFrom(lines[index]!.bare)) return false;
	const above = lines[index - 1]?.bare ?? '';
	const below = lines[index + 1]?.bare ?? '';
	return above === '' || below === '' || isRule(lines[index - 1]!);
}

/** Whether the line above is blank, or short, such as "Thanks,". */
function isSetOff(lines: readonly Line[], index: number): boolean {
	const above = (lines[index - 1]?.bare ?? '').slice(-100);
	return above === '' || (countWords(above) <= 3 && /[,!.]$/.test(above));
}

function isName(text: string, name: string): boolean {
	return name !== '' && text.toLowerCase().replace(/[,.]$/, '') === name;
}

const hasContactDetail = (lines: readonly Line[]) =>
	lines.some(({ bare }) => CONTACT_DETAIL.test(bare.slice(0, 300)));

/**
 * The text below a mere rule: the writer's name, a name with contact details, or a mailing list's footer. Below a typed
 * delimiter, a full name is enough.
 */
function namesSomebody(lines: readonly Line[], name: string, isDelimiter: boolean): boolean {
	const given = lines.filter(({ bare }) => bare !== '');
	const first = given[0]?.bare ?? '';
	if (isName(first, name)) return true;
	const isFooter = given.slice(0, 4).some(({ bare }) => MAILING_LIST.test(bare.slice(0, 300)));
	const isFullName = NAME.test(first.slice(0, 100));
	if (isDelimiter && isFullName && countWords(first) > 1) return true;
	return (isFullName || isFooter) && hasContactDetail(given.slice(1));
}

function isClosing({ bare }: Line): boolean {
	if (bare.length > 60) return false;
	return closings.has(plainLetters(bare.replace(AFTER_CLOSING, '')));
}

/** Whether the writer has signed above with the first name of the full name that is in the line. */
function isSigned(lines: readonly Line[], index: number): boolean {
	const [first, second] = lines[index]!.bare.toLowerCase().split(/\s+/u);
	const above = lines
		.slice(Math.max(0, index - 4), index)
		.filter(({ bare }) => bare !== '')
		.at(-1);
	return second !== undefined && isName(above?.bare ?? '', first!);
}

/** The writer's full name, in a block of contact details. */
function isNameBlock(lines: readonly Line[], index: number, name: string): boolean {
	const isOwn = isName(lines[index]!.bare, name) || isSigned(lines, index);
	if (!isOwn || !isSetOff(lines, index)) return false;
	const rest = lines.slice(index + 1, index + 1 + MAX_DELIMITED_LINES);
	return hasContactDetail(rest) && looksLikeSignature(rest);
}

/** Phones put their line between the writer's words and the original email. An afterthought is short. */
function isLong(lines: readonly Line[]): boolean {
	let length = 0;
	return lines.some(({ bare }) => (length += bare.length) > MAX_AFTERTHOUGHT);
}

function startsSignature(lines: readonly Line[], index: number, name: string): boolean {
	const line = lines[index]!;
	const rest = () => lines.slice(index + 1, index + 1 + MAX_LINES);
	if (DELIMITER.test(line.bare)) return looksLikeSignature(rest(), MAX_DELIMITED_LINES);
	if (SHORT_RULE.test(line.bare) || isLongRule(line)) {
		return (
			looksLikeSignature(rest()) && namesSomebody(rest(), name, TYPED_DELIMITER.test(line.bare))
		);
	}
	if (isClosing(line)) return looksLikeSignature(rest(), MAX_SIGNATURE_LINES, isAfterthought);
	if (isSentFrom(lines, index)) return looksLikeSignature(rest()) || isLong(rest());
	return isDisclaimerAt(lines, index) || isNameBlock(lines, index, name);
}

/**
 * Where a passage's signature begins: at the delimiter, the closing, the phone's "Sent from" or the disclaimer. If
 * prose follows below, it is not a signature.
 *
 * @param senderName the writer's full name, '' when unknown: a block that begins with it and has contact details
 *   counts
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
