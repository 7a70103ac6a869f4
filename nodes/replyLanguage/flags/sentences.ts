import { toPlainLetters } from '../fold';

/** People say what they want at the beginning or at the end. This also limits the time. */
const MAX_START = 6_000;
const MAX_END = 2_000;

/** Not after "14.", which is a date in many languages. */
const SENTENCE_END = /(?<=(?:[!?…。]|(?<!\d)\.)["')]?) /u;
/** No space follows them. In plain letters, some are those of other languages. */
const UNSPACED_END = /[。！？]/gu;
/** Text in quotation marks is only mentioned. */
const QUOTATION = /"[^"]{1,200}"|“[^”]{1,200}”|„[^“”]{1,200}[“”]|«[^»]{1,200}»|「[^」]{1,200}」/gu;

function withoutQuotations(text: string): string {
	return text.replace(QUOTATION, '""');
}

/** The part of a text to check: all of it, or its beginning and end. */
export function edgesOf(text: string): string {
	if (text.length <= MAX_START + MAX_END) return text;
	return `${text.slice(0, MAX_START)}\n\n${text.slice(-MAX_END)}`;
}

function sentencesOf(text: string): string[] {
	return toPlainLetters(text.replace(UNSPACED_END, '$& '))
		.split(SENTENCE_END)
		.filter((sentence) => sentence !== '');
}

/** The paragraphs and list items of a text. */
function paragraphsOf(text: string): string[] {
	return withoutQuotations(text).split(/\n[ \t]*\n|\n(?=[ \t]{0,9}(?:[-*•+]|\d{1,2}[.)])[ \t])/u);
}

/** The same in plain letters. */
export const readParagraphs = (text: string) => paragraphsOf(text).map(toPlainLetters);

/** The sentences of a text, in plain letters. Blank lines and list items end one; other line ends do not. */
export const readSentences = (text: string) => paragraphsOf(text).flatMap(sentencesOf);

/** In sentences: enough to tell "Stop!" before praise from a request. */
const PASSAGE = 3;

/** The sentences of every three in a row, or of all of a shorter text. */
export function passagesOf(text: string): string[][] {
	const sentences = readSentences(text);
	const last = Math.max(0, sentences.length - PASSAGE);
	return Array.from({ length: last + 1 }, (_, start) => sentences.slice(start, start + PASSAGE));
}
