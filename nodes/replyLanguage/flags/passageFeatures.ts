import { toPlainLetters } from '../fold';

/** How many weights a model has, a power of two. Features that share one by chance hardly change a score. */
export const MODEL_SIZE = 2 ** 18;

const LINK = /\b(?:https?:\/\/|www\.)\S{1,2000}/gu;
export const ADDRESS = /\S{1,64}@\S{1,200}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*|[?!@#]/gu;
const NO_WORD = /[^\p{L}\p{N}'?!@#]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu;
/** Inside words and across their ends, so that other forms and typing errors are alike. */
const LETTERS = 6;

/** Every part with so many letters. */
function partsOf(text: string, length: number): string[] {
	const count = Math.max(0, text.length - length + 1);
	return Array.from({ length: count }, (_, start) => text.slice(start, start + length));
}

/** FNV-1a, with the last step of MurmurHash3 so that the lowest bits differ too. */
function hash(feature: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < feature.length; index += 1) {
		value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
	}
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	return value & (MODEL_SIZE - 1);
}

/**
 * What a passage consists of, as places in a model: its words, two and three words in a row, two around a third, and
 * parts of words. Places instead of a dictionary: https://en.wikipedia.org/wiki/Feature_hashing.
 */
export function featuresOf(passage: string): Set<number> {
	const plain = toPlainLetters(passage)
		.replace(LINK, ' # ')
		.replace(ADDRESS, ' @ ')
		.replace(/\d+/gu, '0');
	const words = ['^', ...(plain.match(WORD) ?? []), '$'];
	const phrases = words.flatMap((word, index) => {
		const [second, third] = words.slice(index + 1, index + 3);
		if (second === undefined) return [word];
		if (third === undefined) return [word, `${word} ${second}`];
		return [word, `${word} ${second}`, `${word} ${second} ${third}`, `${word} _ ${third}`];
	});
	const parts = partsOf(` ${plain.replace(NO_WORD, ' ')} `, LETTERS);
	const unspaced = (plain.match(UNSPACED) ?? []).flatMap((run) => [
		...partsOf(run, 2),
		...partsOf(run, 3),
	]);
	const features = [...phrases, ...[...parts, ...unspaced].map((part) => `#${part}`)];
	return new Set(features.map(hash));
}
