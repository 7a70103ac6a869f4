import { toPlainLetters } from '../fold';
import { languages } from '../languages';
import type { Language, StopWords } from '../languages/language';
import { scriptOf, startOfWord, wholeWord } from '../phrases';
import { edgesOf, readLines, readSentences, withoutQuotations, type Sentence } from './sentences';
import { isStopRequest, lexiconOf, type Lexicon } from './stopRequest';

/** The patterns of one language. */
interface Patterns {
	script: RegExp | null;
	words: RegExp;
	aloneOnly: RegExp;
	fillers: RegExp;
	requests: RegExp;
	/** A negation right before. */
	negation: RegExp;
	/** The same, with up to two words in between. */
	negated: RegExp;
	eager: RegExp;
	/** Where the point begins: "but". */
	join: RegExp;
	lexicon: Lexicon | null;
}

/** An email with this many words is more than a stop word and a name. */
const MAX_WORDS_ALONE = 6;
const ADDRESS = /\S{1,64}@\S{1,200}/gu;
const LETTER = /[\p{L}\p{N}]/u;
const NOTHING = '(?!)';

function patternsOf(language: Language, stop: StopWords): Patterns {
	const any = (sources: readonly string[] = []) =>
		sources.length > 0 ? wholeWord(sources, language) : NOTHING;
	const start = (sources: readonly string[] = []) =>
		sources.length > 0 ? startOfWord(sources, language) : NOTHING;
	return {
		script: scriptOf(stop.words),
		words: new RegExp(any(stop.words), 'gu'),
		aloneOnly: new RegExp(any([...stop.words, ...(stop.aloneOnly ?? [])]), 'gu'),
		fillers: new RegExp(any(stop.fillers), 'gu'),
		requests: new RegExp(start(stop.requests), 'gu'),
		negation: new RegExp(`${any(stop.negations)} $`, 'u'),
		negated: new RegExp(`${any(stop.negations)} (?:[\\p{L}']+ ){0,2}$`, 'u'),
		eager: new RegExp(start(stop.eager), 'gu'),
		join: new RegExp(any(stop.classes?.join?.map((entry) => entry.replace('*', '\\S*'))), 'u'),
		lexicon: stop.classes ? lexiconOf(stop.classes, stop.isNegationLast) : null,
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

/** Whether the text consists only of these words, apart from courtesies. */
function isNothingBut(given: string, words: RegExp, { fillers, negation }: Patterns): boolean {
	if (given.length > 120) return false;
	const text = given.includes('@') ? given.replace(ADDRESS, ' ') : given;
	const found = [...text.matchAll(words)];
	if (found.length === 0) return false;
	// "Do not stop": "no" alone is a courtesy too.
	if (found.some(({ index }) => negation.test(text.slice(0, index)))) return false;
	return !LETTER.test(text.replace(words, ' ').replace(fillers, ' '));
}

/** A sentence's first or last clause can be a request. A question has none. */
function ownParts({ text, clauses }: Sentence): string[] {
	if (clauses.length === 0 || clauses.length > 4 || /[?？]/u.test(text)) return [text];
	return [text, clauses[0]!, clauses[clauses.length - 1]!];
}

/** Whether the pattern is in the text without a negation before it. */
function says(text: string, pattern: RegExp, { negated }: Patterns): boolean {
	for (const { index } of text.matchAll(pattern)) {
		if (!negated.test(text.slice(Math.max(0, index - 50), index))) return true;
	}
	return false;
}

/** Whether the writer wants more: "Stop! This is what we need. Call me." Praise before "but" is a courtesy. */
function isEager(text: string): boolean {
	const plain = toPlainLetters(text);
	return patternsFor(plain).some((pattern) =>
		says(plain.split(pattern.join).at(-1)!, pattern.eager, pattern),
	);
}

/** Most lines are sentences too. */
function withoutRepetition(sentences: readonly Sentence[]): Sentence[] {
	return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

function isRequestAlone(text: string): boolean {
	const plain = toPlainLetters(text.slice(0, 500));
	return patternsFor(plain).some((pattern) => isNothingBut(plain, pattern.aloneOnly, pattern));
}

/** Whether the email is short and its first line after any greeting is a stop word. */
function isStopAndName(text: string): boolean {
	const start = text.slice(0, 300).trim();
	if (start.split(/\s+/u).length > MAX_WORDS_ALONE || !start.includes('\n')) return false;
	return start.split('\n').some((line) => isRequestAlone(line));
}

/**
 * Whether the writer asks not to be contacted again. False does not prove the opposite.
 *
 * @param text the writer's newest words
 * @param subject the writer's own, null when it repeats ours
 */
export function asksToStop(text: string, subject: string | null): boolean {
	if (subject !== null && isRequestAlone(subject)) return true;
	if (text.trim() === '') return false;
	const edges = edgesOf(text);
	if (isRequestAlone(edges)) return true;
	const patterns = patternsFor(edges);
	const sentences = withoutRepetition([
		...readSentences(edges),
		...readLines(withoutQuotations(edges)),
	]);
	const hasRequest = patterns.some((pattern) =>
		sentences.some((sentence) => says(sentence.text, pattern.requests, pattern)),
	);
	if (hasRequest || isEager(edges)) return hasRequest;
	const lexicons = patterns.flatMap(({ lexicon }) => lexicon ?? []);
	const parts = readLines(edges).flatMap(ownParts);
	return (
		isStopAndName(text) ||
		sentences.some((sentence, index) => {
			const before = sentences[index - 1];
			return isStopRequest(sentence, before?.clauses.at(-1) ?? before?.text ?? '', lexicons);
		}) ||
		patterns.some((pattern) => parts.some((part) => isNothingBut(part, pattern.words, pattern)))
	);
}
