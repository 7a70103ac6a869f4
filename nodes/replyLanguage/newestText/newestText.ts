import { classifyLines } from './classify';
import { clean, cleanText, readLines, type Line } from './lines';
import { findOwnWords } from './ownWords';
import { isRule } from './separator';
import { signatureStart } from './signature';

/** The parts of an email's text. */
export interface NewestText {
	/** The writer's newest words. The whole email when they cannot be determined. */
	text: string;
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

/**
 * Removes quoted history, signature and disclaimers from an email. When in doubt, text is kept. Takes linear time.
 *
 * @param given plain text, or the result of `htmlToText` with its marks
 * @param senderName the writer's full name, which shows a signature without a delimiter
 */
export function findNewestText(given: string, senderName = ''): NewestText {
	const { lines, kinds } = classifyLines(readLines(clean(given)));
	const { passages, hasQuote, isByHeaderOnly } = findOwnWords(lines, kinds);

	const texts: string[] = [];
	const signatures = lines
		.filter((_, index) => kinds[index] === 'signature')
		.map(({ text }) => text);
	for (const passage of passages) {
		const start = signatureStart(passage, senderName);
		texts.push(toText(passage.slice(0, start)));
		signatures.push(toText(passage.slice(start)));
	}
	const text = texts.filter((part) => part !== '').join('\n\n');
	const signature = signatures.filter((part) => part !== '').join('\n');
	if (text !== '') return { text, signature, hasQuote };

	// A signature alone is kept as it is. If there are only quoted lines, the writer wrote nothing. In all other cases,
	// a rule removed too much.
	const own = passages.map(toText).join('\n\n');
	if (own !== '') return { text: own, signature: '', hasQuote };
	const isOnlyQuoted = hasQuote && !isByHeaderOnly;
	return { text: isOnlyQuoted ? '' : cleanText(given), signature: '', hasQuote };
}
