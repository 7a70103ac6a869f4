import { anyWordOf, everyLanguage } from '../phrases';

const LINK = /[<([]?https?:\/\/[^\s>)\]]{1,500}[>)\]]?/g;
const SPEECH = new RegExp(anyWordOf(everyLanguage(({ signature }) => signature?.speech)), 'iu');
/** "- ", "* ", "1." */
const LIST_ITEM = /^(?:[-*•·]|\d{1,2}[.)])\s/u;
/** Longer than a line of a signature. */
const MAX_LENGTH = 300;

export function withoutLinks(text: string): string {
	return text.replace(LINK, '');
}

export function countWords(text: string): number {
	return text.split(/\s+/u).length;
}

/**
 * Whether a line is prose. Signatures only name and describe: names, titles and addresses are mostly capitalised, and
 * have neither a full stop nor words such as "please" and "you".
 */
export function saysSomething(given: string): boolean {
	if (given.length > MAX_LENGTH) return true;
	if (LIST_ITEM.test(given)) return true;
	const text = withoutLinks(given).trim();
	if (/[?？。！]$/u.test(text)) return true;
	const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	if (words.length > 16) return true;
	const isEnded = /[.!…]["')]?$/u.test(text);
	if (isEnded && words.length >= 8) return true;
	const small = words.filter((word) => /^["'(]?\p{Ll}/u.test(word)).length;
	if (small < 2 || small * 2 < words.length) return false;
	if (isEnded && words.length >= 3) return true;
	return words.length >= 4 && text === given && SPEECH.test(text);
}
