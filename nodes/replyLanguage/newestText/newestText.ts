import { classifyLines } from './classify';
import { clean, cleanText, readLines, type Line } from './lines';
import { findOwnWords } from './ownWords';
import { isRule } from './separator';
import { signatureStart } from './signature';

/** The parts of an email's text. */
export interface NewestText {
	/** The writer's newest words. The whole email when they cannot be determined. */
	text: string;
	/** The same with closings and signatures in their places; empty when there is only quoted text. */
	signed: string;
	/** The signature below them, including a disclaimer; empty when there is none. */
	signature: string;
	/** Whether the email quotes another one. */
	hasQuote: boolean;
}

function toText(lines: readonly Line[]): string {
	let end = lines.length;
	while (end > 0 && (lines[end - 1]!.bare === '' || isRule(lines[end - 1]!))) end--;
	return lines
		.slice(0, end)
		.map(({ text }) => text)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
}

const POSTSCRIPT = /^p\.?\s?-?[sd]\.?(?:[\s:.,-]|$)/i;

/** Not the initials of a name. */
const isPostscript = (line: Line | undefined) =>
	line !== undefined && POSTSCRIPT.test(line.bare) && line.bare.split(/\s+/u).length > 3;

/** A passage in parts, of which each but the first begins with a postscript. */
function atPostscripts(lines: readonly Line[]): Line[][] {
	const parts: Line[][] = [[]];
	for (const line of lines) {
		if (isPostscript(line)) parts.push([]);
		parts.at(-1)!.push(line);
	}
	return parts;
}

/**
 * Removes quoted history, signature and disclaimers from an email. When in doubt, text is kept. Takes linear time.
 *
 * @param given plain text, or the result of `htmlToText` with its marks
 * @param writer the writer's full name, which shows whose block of contact details it is
 */
export function findNewestText(given: string, writer = ''): NewestText {
	const { lines, kinds } = classifyLines(readLines(clean(given)));
	const { passages, hasQuote, isByHeaderOnly } = findOwnWords(lines, kinds);

	const texts: string[] = [];
	const signatures = lines
		.filter((_, index) => kinds[index] === 'signature')
		.map(({ text }) => text);
	for (const [index, passage] of passages.entries()) {
		for (const part of atPostscripts(passage)) {
			const isBelowQuote = index > 0 && !isPostscript(part[0]);
			const start = signatureStart(part, { isBelowQuote, writer });
			texts.push(toText(part.slice(0, start)));
			signatures.push(toText(part.slice(start)));
		}
	}
	const text = texts.filter((part) => part !== '').join('\n\n');
	const signed = passages.map(toText).join('\n\n');
	const signature = signatures.filter((part) => part !== '').join('\n');
	if (text !== '') return { text, signed, signature, hasQuote };

	// A signature alone is kept as it is. If there are only quoted lines, the writer wrote nothing. In all other cases,
	// a rule removed too much.
	if (signed !== '') return { text: signed, signed, signature: '', hasQuote };
	const isOnlyQuoted = hasQuote && !isByHeaderOnly;
	const all = isOnlyQuoted ? '' : cleanText(given);
	return { text: all, signed: all, signature: '', hasQuote };
}
