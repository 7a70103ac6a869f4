import { fold } from './fold';
import { languages } from './languages';
import type { Language } from './languages/language';

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The source of a pattern that matches any of the words or phrases, longest first. A space in a phrase matches any
 * white space.
 */
export function anyOf(phrases: readonly string[]): string {
	const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
	return `(?:${sorted.map((phrase) => escape(phrase).replace(/ /g, '\\s{1,9}')).join('|')})`;
}

/** The same, with no letter before or after it. `\b` only knows the letters A to Z. */
export function anyWordOf(phrases: readonly string[]): string {
	return `(?<!\\p{L})${anyOf(phrases)}(?!\\p{L})`;
}

/** The words of one kind, from all languages. */
export function everyLanguage<T>(pick: (language: Language) => readonly T[] | undefined): T[] {
	return languages.flatMap((language) => pick(language) ?? []);
}

/** `\S*` with a limit. Without one, `stop\S* x` takes quadratic time for "stopstopstop...". */
const withLimits = (source: string) =>
	source.replace(
		/(\\[Sw])([*+])/g,
		(_, kind: string, sign: string) => `${kind}{${sign === '*' ? 0 : 1},60}`,
	);

/** The source of a pattern for any of a language's own sources, with or without accents. */
export function anySource(sources: readonly string[]): string {
	return `(?:${sources.map((source) => withLimits(fold(source))).join('|')})`;
}

const STARTS_WORD = '(?<![\\p{L}\\p{N}])';
const ENDS_WORD = '(?![\\p{L}\\p{N}])';

/** The same at the beginning of a word, if the language has spaces between words. */
export function startOfWord(sources: readonly string[], { isUnspaced }: Language): string {
	return `${isUnspaced ? '' : STARTS_WORD}${anySource(sources)}`;
}

/** The same for whole words. */
export function wholeWord(sources: readonly string[], { isUnspaced }: Language): string {
	const longestFirst = [...sources].sort((a, b) => b.length - a.length);
	const source = anySource(longestFirst);
	return isUnspaced ? source : `${STARTS_WORD}${source}${ENDS_WORD}`;
}

const SCRIPTS = [
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
	/\p{Script=Hangul}/u,
];

/** Letters that every text in the language has; null for Latin ones, which every email has. */
export function scriptOf(sources: readonly string[]): RegExp | null {
	const [first = ''] = sources;
	return SCRIPTS.find((script) => script.test(first)) ?? null;
}
