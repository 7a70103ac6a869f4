import { marks, withoutMarks } from './marks';

/** One line of an email, without trailing white space. */
export interface Line {
	/** As received, without marks. */
	text: string;
	/** Without quote marks (`>`) and surrounding white space. */
	bare: string;
	/** How many quote marks it begins with. */
	depth: number;
	/** What the HTML says about it: one of {@link marks}, or none. */
	mark: string;
}

/**
 * How many lines are searched for headers and signatures, far more than anybody writes above a quote. Lines below are
 * recognised by quote marks only, and otherwise kept.
 */
export const MAX_CLOSE_LINES = 5_000;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Zero-width and direction marks; not U+200C and U+200D, which join letters and emoji. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]*)+/;

/** Normalizes line ends and spaces, and removes invisible characters. */
export function clean(text: string): string {
	return text
		.replace(LINE_ENDS, '\n')
		.replace(ODD_SPACES, (run) => ' '.repeat(run.length))
		.replace(INVISIBLE, '');
}

/** Text as received, without marks, invisible characters, odd line ends and surrounding white space. */
export const cleanText = (text: string): string => withoutMarks(clean(text)).trim();

const BLANK: Line = { text: '', bare: '', depth: 0, mark: '' };

function readMark(raw: string): string {
	return Object.values(marks).find((mark) => raw.includes(mark)) ?? '';
}

function readLine(raw: string): Line {
	if (raw === '') return BLANK;
	const mark = readMark(raw);
	const text = (mark === '' ? raw : withoutMarks(raw)).trimEnd();
	const prefix = QUOTE_MARKS.exec(text)?.[0] ?? '';
	return {
		text,
		bare: text.slice(prefix.length).trim(),
		depth: prefix === '' ? 0 : prefix.replace(/[^>]/g, '').length,
		mark,
	};
}

/** @param text an email's text after {@link clean} */
export function readLines(text: string): Line[] {
	return text.split('\n').map(readLine);
}
