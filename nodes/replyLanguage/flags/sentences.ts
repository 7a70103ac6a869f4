import { toPlainLetters } from '../fold';

/** One of the writer's sentences, in plain letters. */
export interface Sentence {
	text: string;
	/** The parts between its commas, colons and dashes. Empty if there is only one. */
	clauses: string[];
}

/** People say what they want at the beginning or at the end. This also limits the time. */
const MAX_START = 6_000;
const MAX_END = 2_000;

/** Not after "14.", which is a date in many languages. */
const SENTENCE_END = /(?<=(?:[!?…]|(?<!\d)\.)["')]?) |(?<=[。！？])/u;
const CLAUSE_END = /[,;:、，] ?| - /u;
const LIST_ITEM = /^\s{0,9}(?:[-*•·–+]|\d{1,2}[.)])\s/u;
/** Text in quotation marks is only mentioned. */
const QUOTATION = /"[^"]{1,200}"|“[^”]{1,200}”|„[^“”]{1,200}[“”]|«[^»]{1,200}»|「[^」]{1,200}」/gu;

export function withoutQuotations(text: string): string {
	return text.replace(QUOTATION, '""');
}

/** The part of a text to check: all of it, or its beginning and end. */
export function edgesOf(text: string): string {
	if (text.length <= MAX_START + MAX_END) return text;
	return `${text.slice(0, MAX_START)}\n\n${text.slice(-MAX_END)}`;
}

function sentencesOf(text: string): Sentence[] {
	return toPlainLetters(text)
		.split(SENTENCE_END)
		.filter((sentence) => sentence !== '')
		.map((sentence) => {
			const clauses = sentence.split(CLAUSE_END).filter((clause) => clause !== '');
			return { text: sentence, clauses: clauses.length > 1 ? clauses : [] };
		});
}

/** The sentences of a text. Blank lines and list items end one; other line ends do not. */
export function readSentences(text: string): Sentence[] {
	return withoutQuotations(text)
		.split(/\n[ \t]*\n|\n(?=[ \t]{0,9}(?:[-*•+]|\d{1,2}[.)])[ \t])/u)
		.flatMap(sentencesOf);
}

/** The lines of a text and the sentences in each, without list items. */
export function readLines(text: string): Sentence[] {
	return text
		.split('\n')
		.filter((line) => !LIST_ITEM.test(line))
		.flatMap(sentencesOf);
}
