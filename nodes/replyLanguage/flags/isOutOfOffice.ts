import { toPlainLetters } from '../fold';
import { languages } from '../languages';
import type { AbsenceWords, Language } from '../languages/language';
import { anySource, scriptOf, startOfWord, wholeWord } from '../phrases';
import { edgesOf, readSentences } from './sentences';

/** The patterns of one language. */
interface Patterns {
	script: RegExp | null;
	subject: RegExp;
	away: RegExp;
	automatic: RegExp;
	usual: RegExp;
	talks: RegExp;
	supposed: RegExp;
}

const NOTHING = '(?!)';

function patternsOf(language: Language, absence: AbsenceWords): Patterns {
	const start = (sources: readonly string[] | undefined) =>
		sources && sources.length > 0 ? startOfWord(sources, language) : NOTHING;
	const { conditions = [] } = absence;
	return {
		script: scriptOf(absence.subjects),
		subject: new RegExp(
			`^[*[(]?${anySource(absence.subjects)}(?: (?:auto-?reply|reply|notice|message|notification))?[\\])*!.]{0,3} ?(?:$|[:：|(\\-/,]|re:|aw:|until|till|bis |jusqu|hasta|tot |do |til |from )`,
			'u',
		),
		away: new RegExp(start(absence.away), 'gu'),
		automatic: new RegExp(start(absence.automatic), 'u'),
		usual: new RegExp(start(absence.usual), 'u'),
		talks: new RegExp(start(absence.talks), 'u'),
		supposed: new RegExp(
			conditions.length > 0 ? `${wholeWord(conditions, language)} (?:[\\p{L}']+ )?$` : NOTHING,
			'u',
		),
	};
}

let compiled: Patterns[] | undefined;

/** The patterns of the languages that the text can be in. */
function patternsFor(text: string): Patterns[] {
	compiled ??= languages.flatMap((language) =>
		language.absence ? [patternsOf(language, language.absence)] : [],
	);
	return compiled.filter(({ script }) => script?.test(text) ?? true);
}

function saysAway(sentence: string, { away, supposed }: Patterns): boolean {
	for (const { index } of sentence.matchAll(away)) {
		if (!supposed.test(sentence.slice(Math.max(0, index - 40), index))) return true;
	}
	return false;
}

/** Whether the words come from somebody who is away and wants nothing now. */
function isAbsence(sentences: readonly string[]): boolean {
	const saysAny = (pattern: RegExp) => sentences.some((sentence) => pattern.test(sentence));
	const patterns = patternsFor(sentences.join(' '));
	const statements = sentences.filter((sentence) => !/[?？]/u.test(sentence));
	if (patterns.some(({ automatic }) => statements.some((said) => automatic.test(said)))) {
		return true;
	}
	// Related languages share words, so each one that recognises the absence checks the rest.
	const away = patterns.filter((pattern) =>
		sentences.some((sentence) => saysAway(sentence, pattern)),
	);
	if (away.length === 0) return false;
	if (away.some(({ usual }) => saysAny(usual))) return true;
	return statements.length === sentences.length && !away.some(({ talks }) => saysAny(talks));
}

/** Whether a mail server set the reply's subject: "Automatic reply: ...". */
function isAutomaticSubject(subject: string): boolean {
	const plain = toPlainLetters(subject);
	return patternsFor(plain).some(
		(pattern) => pattern.subject.test(plain) || saysAway(plain, pattern),
	);
}

/**
 * Whether the reply comes from somebody who is away, by its subject or its words. Somebody who suggests a time to talk,
 * asks or offers something does not count as away. False does not prove the opposite.
 *
 * @param text the writer's newest words
 * @param subject the writer's own, null when it repeats ours
 */
export function isOutOfOffice(text: string, subject: string | null): boolean {
	if (subject !== null && isAutomaticSubject(subject)) return true;
	return isAbsence(readSentences(edgesOf(text)));
}
