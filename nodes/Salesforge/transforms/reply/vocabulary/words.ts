const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The source of a pattern that matches any of the words or phrases, longest first. A space in a phrase matches any
 * white space.
 */
export function anyOf(phrases: readonly string[]): string {
	const sorted = [...phrases].sort((a, b) => b.length - a.length);
	return `(?:${sorted.map((phrase) => escape(phrase).replace(/ /g, '\\s+')).join('|')})`;
}

/** The same, where no letter may stand before or after it; `\b` knows the letters A to Z only. */
export function anyWordOf(phrases: readonly string[]): string {
	return `(?<!\\p{L})${anyOf(phrases)}(?!\\p{L})`;
}
