import { attributionEndingAt } from './attribution';
import type { Kind } from './classify';
import { headerBlockAt } from './headerBlock';
import type { Line } from './lines';

/** Which lines of a mail the lead wrote for it. */
export interface OwnWords {
	/** The runs of own lines, in order: more than one where answers stand between quoted lines. */
	passages: Line[][];
	/** Whether anything was quoted. */
	hasQuote: boolean;
	/** Whether lines without a quote mark were taken for quoted, since a header stands above them. */
	isByHeaderOnly: boolean;
}

/** Lines that a client breaks have about this length. */
const WRAPPED_LENGTH = 60;

/**
 * A quoted line that was broken by a client which did not put a quote mark before the rest: the line before is long and
 * asks nothing, this one begins no sentence, and no blank line stands around it.
 */
function looksWrapped(lines: readonly Line[], kinds: readonly Kind[], index: number): boolean {
	if (kinds[index - 1] !== 'quote' || kinds[index + 1] !== 'quote') return false;
	const before = lines[index - 1]!.text;
	return (
		before.length >= WRAPPED_LENGTH &&
		!/[?？]$/.test(before) &&
		/^[\p{Ll}\p{P}\p{S}]/u.test(lines[index]!.bare)
	);
}

/** Takes wrapped rests for quoted, unless other lines between the quoted ones show that the lead answers there. */
function mendWrappedQuotes(lines: readonly Line[], kinds: Kind[]): void {
	const first = kinds.indexOf('quote');
	const last = kinds.lastIndexOf('quote');
	const wrapped: number[] = [];
	for (let index = first; index < last; index++) {
		if (kinds[index] !== 'text') continue;
		if (!looksWrapped(lines, kinds, index)) return;
		wrapped.push(index);
	}
	for (const index of wrapped) kinds[index] = 'quote';
}

/** Settles what may be a header: it is one when quoted lines follow. */
function settleHeaders(kinds: Kind[]): void {
	let next: Kind = 'blank';
	for (let index = kinds.length - 1; index >= 0; index--) {
		if (kinds[index] === 'maybeHeader')
			kinds[index] = next === 'quote' || next === 'header' ? 'header' : 'text';
		if (kinds[index] !== 'blank') next = kinds[index]!;
	}
}

function isHeaderInQuote(lines: readonly Line[], index: number): boolean {
	return headerBlockAt(lines, index) > 0 || attributionEndingAt(lines, index)?.isCertain === true;
}

/** "more than": "> 50 people", "> €5k". */
const COMPARES = /^[€$£¥~]?\s?\d/u;
/** Longer than a point of a list. */
const MAX_POINT_LENGTH = 60;

/** Whether the run of quoted lines are the lead's own: comparisons, or the points that a line with a colon announces. */
function isOwnRun(lines: readonly Line[], kinds: readonly Kind[], start: number, end: number) {
	const run = lines.slice(start, end).filter(({ bare }) => bare !== '');
	if (run.every(({ bare, depth }) => depth === 1 && COMPARES.test(bare))) return true;
	let above = start - 1;
	while (kinds[above] === 'blank') above--;
	return (
		kinds[above] === 'text' &&
		/[:：]$/u.test(lines[above]!.bare) &&
		run.every(({ bare, depth }) => depth === 1 && bare.length <= MAX_POINT_LENGTH)
	);
}

/** Lines with a `>` that no header stands above or in may be the lead's own; a single one is. */
function settleOwnMarks(lines: readonly Line[], kinds: Kind[]): void {
	const header = kinds.indexOf('header');
	const limit = header === -1 ? kinds.length : header;
	const first = kinds.indexOf('quote');
	if (first === -1 || first >= limit || isHeaderInQuote(lines, first)) return;
	const isLone = kinds.lastIndexOf('quote', limit - 1) === first;
	for (let start = first; start < limit; start++) {
		if (kinds[start] !== 'quote') continue;
		let end = start;
		while (end < limit && kinds[end] === 'quote') end++;
		if (isLone || isOwnRun(lines, kinds, start, end)) kinds.fill('text', start, end);
		start = end;
	}
}

/** The first header with unmarked text beneath it: from there on all is quoted, since nothing tells its end. */
function cutIndex(kinds: readonly Kind[]): number {
	let hasText = false;
	for (let index = 0; index < kinds.length; index++) {
		hasText ||= kinds[index] === 'text';
		if (kinds[index] !== 'header') continue;
		let next = index;
		while (kinds[next] === 'header' || kinds[next] === 'blank') next++;
		if (hasText && (kinds[next] === 'text' || kinds[next] === 'signature')) return index;
		index = Math.max(index, next - 1);
	}
	return -1;
}

/**
 * Tells the lead's own lines from quoted ones: what stands above a header, between quoted lines, or beneath them.
 */
export function findOwnWords(lines: readonly Line[], given: readonly Kind[]): OwnWords {
	const kinds = [...given];
	settleHeaders(kinds);
	settleOwnMarks(lines, kinds);
	mendWrappedQuotes(lines, kinds);

	const cut = cutIndex(kinds);
	const end = cut === -1 ? kinds.length : cut;
	const passages: Line[][] = [];
	let passage: Line[] = [];
	for (let index = 0; index < end; index++) {
		const kind = kinds[index];
		if (kind === 'text' || kind === 'blank') passage.push(lines[index]!);
		else if (passage.length > 0) {
			passages.push(passage);
			passage = [];
		}
	}
	passages.push(passage);
	return {
		passages: passages.filter((run) => run.some(({ bare }) => bare !== '')),
		hasQuote: kinds.includes('quote') || kinds.includes('header'),
		isByHeaderOnly: cut !== -1,
	};
}
