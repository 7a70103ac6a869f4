import type { Line } from './lines';
import { anyOf, anyWordOf, everyLanguage } from '../phrases';
import { isRule } from './separator';

/** Where Outlook's tip leads, in every language. */
const TIP_LINK = /aka\.ms\/LearnAboutSenderIdentification/i;
const TIP = new RegExp(
	`^.{0,80}${anyOf(everyLanguage(({ banner }) => banner?.seldomWrites))}.{0,10}\\S@`,
	'iu',
);
const TAG = new RegExp(
	`^[*_]{0,3}[[(<]{0,2}\\s?${anyOf(everyLanguage(({ banner }) => banner?.external))}\\s?[\\])>:!.]{0,3}[*_]{0,3}$`,
	'iu',
);
const OUTSIDE = new RegExp(anyWordOf(everyLanguage(({ banner }) => banner?.outside)), 'iu');
const LINKS = new RegExp(anyWordOf(everyLanguage(({ banner }) => banner?.links)), 'iu');
/** "CAUTION:", "LET OP!" */
const WARNING = /^[\W_]{0,5}\p{Lu}{3,20}(?: \p{Lu}{2,20})?\s?[:!]/u;
const ENDS_SENTENCE = /[.!>\])*]$/;

const MAX_LINES = 6;
const MAX_LENGTH = 600;

const textOf = (lines: readonly Line[]) =>
	lines
		.map(({ bare }) => bare)
		.join(' ')
		.replace(/’/g, "'");

/** The number of lines of the banner that begins at the index; 0 when there is none. */
function bannerAt(lines: readonly Line[], start: number): number {
	if (TAG.test(lines[start]!.bare.slice(0, MAX_LENGTH))) return 1;
	for (let count = 1; count <= MAX_LINES; count++) {
		const last = lines[start + count - 1];
		if (!last || last.bare === '') return 0;
		const text = textOf(lines.slice(start, start + count));
		if (text.length > MAX_LENGTH) return 0;
		if (TIP_LINK.test(text)) return count;
		// The link may be in the next line.
		if (TIP.test(text)) return TIP_LINK.test(lines[start + count]?.bare ?? '') ? count + 1 : count;
		const isWarning = LINKS.test(text) || WARNING.test(text);
		if (OUTSIDE.test(text) && isWarning && ENDS_SENTENCE.test(text)) return count;
	}
	return 0;
}

/**
 * Where the banners end that the recipient's mail server put above the email: Outlook's tip "You don't often get email
 * from ...", or a warning that the email comes from outside.
 *
 * @returns the index of the first line below them; 0 when there are none
 */
export function bannerEnd(lines: readonly Line[]): number {
	let end = 0;
	for (let index = 0; index < lines.length;) {
		const line = lines[index]!;
		if (line.depth > 0 || index - end > MAX_LINES) break;
		if (line.bare === '' || isRule(line)) {
			index++;
			continue;
		}
		const count = bannerAt(lines, index);
		if (count === 0) break;
		index += count;
		end = index;
	}
	const below = lines[end];
	return end > 0 && below && isRule(below) ? end + 1 : end;
}
