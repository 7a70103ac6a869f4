import { parseReply, type Fragment } from '../../../../vendor/replyLibraries';
import { readLines } from './lines';
import { looksLikeSignature } from './signature';

/** email-reply-parser takes more than linear time; what is longer is left to our own rules. */
const MAX_LENGTH = 8_000;
const MAX_LINE_LENGTH = 1_000;
/** What a client writes above a quoted mail has a date or an address, in every language. */
const HEADER_EVIDENCE = /\d|@/;

function isShort(text: string): boolean {
	return (
		text.length <= MAX_LENGTH && text.split('\n').every((line) => line.length <= MAX_LINE_LENGTH)
	);
}

/** Whether a piece that the library hides may go: it looks for itself like what the library takes it for. */
function mayGo({ text, isQuoted, isSignature, isHidden }: Fragment, above?: Fragment): boolean {
	if (!isHidden) return false;
	const lines = readLines(text.trim());
	if (isSignature) return above?.text.endsWith('\n') === true && looksLikeSignature(lines);
	return isQuoted ? HEADER_EVIDENCE.test(lines[0]!.text) : lines[0]!.text === '';
}

/**
 * Asks email-reply-parser about what our own rules left, for headers and signatures that it knows and we do not. It errs
 * on the side of cutting: only pieces at the end count, and never all of the text.
 *
 * @returns the text, shortened or as it was
 */
export function withoutLibraryFinds(text: string): string {
	if (!isShort(text)) return text;
	const fragments = parseReply(text);
	let kept = fragments.length;
	while (kept > 0 && mayGo(fragments[kept - 1]!, fragments[kept - 2])) kept--;
	if (kept === 0 || kept === fragments.length) return text;
	return fragments
		.slice(0, kept)
		.map((fragment) => fragment.text)
		.join('\n')
		.trim();
}
