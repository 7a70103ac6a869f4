import { attributionEndingAt } from './attribution';
import type { Kind } from './classify';
import { headerBlockAt } from './headerBlock';
import type { Line } from './lines';

/** Which lines of an email the writer wrote. */
export interface OwnWords {
	/** The runs of own lines, in order. There are several when replies are written between quoted lines. */
	passages: Line[][];
	/** Whether anything was quoted. */
	hasQuote: boolean;
	/** Whether lines without a quote mark count as quoted because of a header above them. */
	isByHeaderOnly: boolean;
}

/** The approximate length at which clients break lines. */
const WRAPPED_LENGTH = 60;

/**
 * The rest of a quoted line that a client wrapped without a quote mark: the line before is long and is not a question,
 * this one does not begin a sentence, and there is no blank line around it.
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

/** Counts wrapped rests as quoted, unless other lines between the quoted ones show that the writer replies there. */
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

/** Decides on possible headers: they are headers if quoted lines follow. */
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
/** Longer than a list item. */
const MAX_POINT_LENGTH = 60;

/** The nearest line above that is not blank. */
function textAbove(lines: readonly Line[], index: number): string {
	let above = index - 1;
	while (above >= 0 && lines[above]!.bare === '') above--;
	return above < 0 || lines[above]!.depth > 0 ? '' : lines[above]!.bare;
}

/** Whether own text below a run answers it: the run ends with a question, or further quoted lines follow. */
function isAnswered(lines: readonly Line[], kinds: readonly Kind[], end: number): boolean {
	let below = end;
	while (kinds[below] === 'blank') below++;
	if (kinds[below] !== 'text') return false;
	if (/[?？]$/u.test(lines[end - 1]!.bare)) return true;
	let next = below;
	while (kinds[next] === 'text' || kinds[next] === 'blank') next++;
	return kinds[next] === 'quote' && !/[:：]\s*$/u.test(textAbove(lines, next));
}

/**
 * Whether a run of quoted lines is the writer's own: comparisons, or list items after a line with a colon. "My answers
 * below:" announces no list, but quoted questions.
 */
function isOwnRun(lines: readonly Line[], kinds: readonly Kind[], start: number, end: number) {
	const run = lines.slice(start, end).filter(({ bare }) => bare !== '');
	if (run.every(({ bare, depth }) => depth === 1 && COMPARES.test(bare))) return true;
	return (
		!isAnswered(lines, kinds, end) &&
		/[:：]$/u.test(textAbove(lines, start)) &&
		run.every(({ bare, depth }) => depth === 1 && bare.length <= MAX_POINT_LENGTH)
	);
}

/** Lines with a `>` but without a header in or above them may be the writer's own. A single one is. */
function settleOwnMarks(lines: readonly Line[], kinds: Kind[]): void {
	const header = kinds.indexOf('header');
	const limit = header === -1 ? kinds.length : header;
	const first = kinds.indexOf('quote');
	if (first === -1 || first >= limit || isHeaderInQuote(lines, first)) return;
	const isLone =
		kinds.lastIndexOf('quote', limit - 1) === first && !isAnswered(lines, kinds, first + 1);
	for (let start = first; start < limit; start++) {
		if (kinds[start] !== 'quote') continue;
		let end = start;
		while (end < limit && kinds[end] === 'quote') end++;
		if (isLone || isOwnRun(lines, kinds, start, end)) kinds.fill('text', start, end);
		start = end;
	}
}

/** The first header with unmarked text below it. Everything after it is quoted, because nothing shows its end. */
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
 * Separates the writer's own lines from quoted ones: own lines are above a header, between quoted lines, or below
 * them.
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
