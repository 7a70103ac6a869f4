import { attributionEndingAt, textAfterAttribution } from './attribution';
import { bannerEnd } from './banner';
import { headerBlockAt } from './headerBlock';
import { MAX_CLOSE_LINES, type Line } from './lines';
import { marks } from './marks';
import { isRule, isSeparator } from './separator';

/**
 * The kind of a line: the writer's `text`, blank, a line with a quote mark, a line of a signature (by the HTML) or
 * of a banner, the header of a quoted email, or a possible header without time and address.
 */
export type Kind = 'text' | 'blank' | 'quote' | 'signature' | 'header' | 'maybeHeader';

function simpleKind({ bare, depth, mark }: Line): Kind {
	if (mark === marks.signature) return 'signature';
	if (depth > 0) return 'quote';
	return bare === '' && mark !== marks.quotedFromHere ? 'blank' : 'text';
}

function isAfterRule(lines: readonly Line[], index: number): boolean {
	for (let above = index - 1; above >= 0 && index - above < 4; above--) {
		if (isRule(lines[above]!)) return true;
		if (lines[above]!.bare !== '') return false;
	}
	return false;
}

/** A header and the text that a client wrote into the same line, as two lines. */
function separateText(line: Line): Line[] {
	const start = line.depth === 0 ? textAfterAttribution(line) : -1;
	if (start === -1) return [line];
	const header = line.bare.slice(0, start);
	const text = line.bare.slice(start).trim();
	return [header, text].map((part) => ({ ...line, text: part, bare: part }));
}

/**
 * Determines the kind of each line. If a header begins in a line after some of the writer's words, the line is split.
 *
 * @returns the lines, and their kinds
 */
export function classifyLines(given: readonly Line[]): { lines: Line[]; kinds: Kind[] } {
	const lines = [
		...given.slice(0, MAX_CLOSE_LINES).flatMap(separateText),
		...given.slice(MAX_CLOSE_LINES),
	];
	const kinds = lines.map(simpleKind);
	kinds.fill('signature', 0, bannerEnd(lines));
	const splits = new Map<number, string>();

	const limit = Math.min(lines.length, MAX_CLOSE_LINES);
	for (let index = 0; index < limit; index++) {
		const line = lines[index]!;
		if (kinds[index] === 'header' || kinds[index] === 'signature') continue;
		if (line.bare === '' && line.mark === '') continue;
		const isQuoted = line.depth > 0;
		if (isSeparator(line)) {
			if (!isQuoted) kinds[index] = 'header';
			continue;
		}
		const length = isQuoted ? 0 : headerBlockAt(lines, index, isAfterRule(lines, index));
		if (length > 0) {
			kinds.fill('header', index, index + length);
			index += length - 1;
			continue;
		}
		const attribution = attributionEndingAt(lines, index);
		if (!attribution) continue;
		// A quoted line can still end a header that begins unquoted: "<john@example.com" and "> wrote:".
		if (isQuoted && lines[attribution.start]!.depth > 0) continue;
		kinds.fill(attribution.isCertain ? 'header' : 'maybeHeader', attribution.start, index + 1);
		if (attribution.before !== '') {
			splits.set(attribution.start, attribution.before);
		}
	}

	if (splits.size === 0) return { lines: [...lines], kinds };
	const split = lines.flatMap((line, index) => {
		const before = splits.get(index);
		const cut = { line, kind: kinds[index]! };
		return before === undefined
			? [cut]
			: [{ line: { text: before, bare: before, depth: 0, mark: '' }, kind: 'text' as const }, cut];
	});
	return { lines: split.map(({ line }) => line), kinds: split.map(({ kind }) => kind) };
}
