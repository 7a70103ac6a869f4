import { toPlainLetters } from '../fold';
import { languages } from '../languages';
import type { Language, StopWords } from '../languages/language';
import { scriptOf, wholeWord } from '../phrases';
import trained from './asksToStop.model.json';
import { Model } from './model';
import { ADDRESS } from './passageFeatures';
import { edgesOf } from './sentences';

const model = new Model(trained);

/** The patterns of one language. */
interface Patterns {
	script: RegExp | null;
	words: RegExp;
	fillers: RegExp;
	/** A negation right before. */
	negation: RegExp;
}

/** An email with this many words is more than a stop word and a name. */
const MAX_WORDS_ALONE = 6;
const LETTER = /[\p{L}\p{N}]/u;
const NOTHING = '(?!)';

function patternsOf(language: Language, stop: StopWords): Patterns {
	const any = (sources: readonly string[] = []) =>
		sources.length > 0 ? wholeWord(sources, language) : NOTHING;
	return {
		script: scriptOf(stop.words),
		words: new RegExp(any(stop.words), 'gu'),
		fillers: new RegExp(any(stop.fillers), 'gu'),
		negation: new RegExp(`${any(stop.negations)} $`, 'u'),
	};
}

let compiled: Patterns[] | undefined;

/** The patterns of the languages that the text can be in. */
function patternsFor(text: string): Patterns[] {
	compiled ??= languages.flatMap((language) =>
		language.stop ? [patternsOf(language, language.stop)] : [],
	);
	return compiled.filter(({ script }) => script?.test(text) ?? true);
}

/** Whether the text consists only of a language's stop words, apart from courtesies. */
function isNothingBut(given: string, { words, fillers, negation }: Patterns): boolean {
	if (given.length > 120) return false;
	const text = given.includes('@') ? given.replace(ADDRESS, ' ') : given;
	const found = [...text.matchAll(words)];
	if (found.length === 0) return false;
	// "Do not stop": "no" alone is a courtesy too.
	if (found.some(({ index }) => negation.test(text.slice(0, index)))) return false;
	return !LETTER.test(text.replace(words, ' ').replace(fillers, ' '));
}

function isStopWord(text: string): boolean {
	const plain = toPlainLetters(text.slice(0, 500));
	return patternsFor(plain).some((patterns) => isNothingBut(plain, patterns));
}

/** Whether the email is short and its first line after any greeting is a stop word. */
function isStopWordAndName(text: string): boolean {
	const start = text.slice(0, 300).trim();
	if (start.split(/\s+/u).length > MAX_WORDS_ALONE || !start.includes('\n')) return false;
	return start.split('\n').some((line) => isStopWord(line));
}

/**
 * Whether the writer asks not to be contacted again: with a stop word alone, or in a passage that the model takes for a
 * request. False does not prove the opposite.
 *
 * @param text the writer's newest words
 * @param subject the writer's own, null when it repeats ours
 */
export function asksToStop(text: string, subject: string | null): boolean {
	if (subject !== null && isStopWord(subject)) return true;
	return isStopWord(edgesOf(text)) || isStopWordAndName(text) || model.recognises(text);
}
