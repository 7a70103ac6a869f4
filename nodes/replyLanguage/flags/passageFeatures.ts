import { hash, partsOf, UNSPACED } from '../features';
import { toPlainLetters } from '../fold';

/** How many weights a model has, a power of two. Features that share one by chance hardly change a score. */
export const MODEL_SIZE = 2 ** 18;

const LINK = /\b(?:https?:\/\/|www\.)\S{1,2000}/gu;
export const ADDRESS = /\S{1,64}@\S{1,200}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*|[?!@#]/gu;
const NO_WORD = /[^\p{L}\p{N}'?!@#]+/gu;
/** Inside words and across their ends, so that other forms and typing errors are alike. */
const LETTERS = 6;

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
	return new Set(features.map((feature) => hash(feature, MODEL_SIZE)));
}
