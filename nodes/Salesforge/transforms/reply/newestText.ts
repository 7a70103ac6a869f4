import { classifyLines } from './classify';
import { clean, readLines, type Line } from './lines';
import { findOwnWords } from './ownWords';
import { isRule } from './separator';
import { signatureStart } from './signature';
import { withoutMarks } from './marks';

/** A mail's text, taken apart. */
export interface NewestText {
	/** The lead's newest words. All of the mail where it cannot be told what they are. */
	text: string;
	/** The signature beneath them, a disclaimer included; empty when there is none. */
	signature: string;
	/** Whether the mail quotes another one. */
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
 * Cuts quoted history, signature and disclaimers off a mail. When it is unsure it keeps text, and it takes time in
 * proportion to the text's length.
 *
 * @param given plain text, or what `htmlToText` made of HTML, with its marks
 * @param senderName the lead's full name, which tells a signature without a delimiter
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

	// Nothing but a signature is kept as it is; nothing but quoted lines means that the lead wrote nothing. In all other
	// cases a rule went too far.
	const own = passages.map(toText).join('\n\n');
	if (own !== '') return { text: own, signature: '', hasQuote };
	const isOnlyQuoted = hasQuote && !isByHeaderOnly;
	return { text: isOnlyQuoted ? '' : withoutMarks(clean(given)).trim(), signature: '', hasQuote };
}
