import { hash, partsOf, UNSPACED } from '../features';
import { toPlainLetters } from '../fold';
import type { Line } from './lines';
import { isRule } from './separator';

/** How many weights the model has, a power of two. Features that share one by chance hardly change a score. */
export const MODEL_SIZE = 2 ** 17;

/** Only the last lines of an email, blank ones not counted, can be its signature. */
const MAX_LINES = 100;
/** A name, a title or an address is short, and a disclaimer says by its beginning what it is. */
const MAX_LENGTH = 400;
/** Parts of words, so that other forms and typing errors are alike. */
const LETTERS = 4;

const LINK = /\b(?:https?:\/\/|www\.)[^\s>)\]]{1,2000}/gu;
const ADDRESS = /[^\s@<>]{1,64}@[^\s@<>]{1,200}/gu;
const TOKEN = /#|@|[\p{L}\p{M}'’]+|\d+|[^\s\p{L}\d]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** What a line looks like apart from its words. */
interface Shape {
	/** A letter per kind of word, and the punctuation: "Plant Manager, Cold Brook Dairy" is "A,A". */
	pattern: string;
	words: number;
	/** How many of four words begin with a small letter, or with one of a script without capitals. */
	small: number;
	/** The last character, if it is no letter or digit. */
	end: string;
}

/** What is known besides the lines. */
export interface Surroundings {
	/** Whether they are below a quote, where a signature can stand alone. */
	isBelowQuote: boolean;
	/** The writer's full name, '' when unknown. */
	writer: string;
}

/** A line that is not blank. */
interface Position {
	index: number;
	line: Line;
	/** As it is read: with `#` for links and `@` for addresses. */
	text: string;
	/** Whether a blank line is above it. */
	isApart: boolean;
}

/** What a line of an email consists of, as places in the model. */
export interface LineFeatures {
	/** Of the line in the email. */
	index: number;
	/** As a line of the signature. */
	inside: ReadonlySet<number>;
	/** As its first line. */
	first: ReadonlySet<number>;
}

const readable = ({ bare }: Line) =>
	bare.slice(0, MAX_LENGTH).replace(LINK, ' # ').replace(ADDRESS, ' @ ');

function kindOf(token: string): string {
	if (/^\d/u.test(token)) return '0';
	if (!/^\p{L}/u.test(token)) return token;
	if (/^\p{Ll}/u.test(token)) return 'a';
	if (!/^\p{Lu}/u.test(token)) return 'x';
	return token.length > 1 && token === token.toUpperCase() ? 'U' : 'A';
}

const RULE: Shape = { pattern: '---', words: 0, small: 0, end: '-' };

function shapeOf({ line, text }: Position): Shape {
	if (isRule(line)) return RULE;
	const kinds = (text.match(TOKEN) ?? []).map(kindOf);
	const words = kinds.filter((kind) => /[aAUx]/u.test(kind));
	const small = words.filter((kind) => kind === 'a' || kind === 'x').length;
	return {
		pattern: kinds.filter((kind, index) => kind !== kinds[index - 1]).join(''),
		words: words.length,
		small: words.length === 0 ? 0 : Math.round((4 * small) / words.length),
		end: /[^\p{L}\d]$/u.exec(text)?.[0] ?? '',
	};
}

/** Small counts as they are, larger ones in groups. */
function grouped(count: number): number {
	if (count < 6) return count;
	return count < 10 ? 6 : count < 16 ? 7 : 8;
}

const inBrief = (shape: Shape | undefined) =>
	shape ? `${grouped(shape.words)}${shape.small}${shape.end}` : 'none';

function wordFeatures(text: string): string[] {
	const plain = toPlainLetters(text).replace(/\d+/gu, '0');
	const words = ['^', ...(plain.match(WORD) ?? []), '$'];
	const pairs = words.slice(1).map((word, index) => `${words[index]!} ${word}`);
	const parts = words.flatMap((word) => partsOf(` ${word} `, LETTERS));
	const unspaced = (plain.match(UNSPACED) ?? []).flatMap((run) => partsOf(run, 2));
	return [
		...words.map((word) => `w${word}`),
		...pairs,
		...[...parts, ...unspaced].map((part) => `#${part}`),
	];
}

function positionsOf(lines: readonly Line[]): Position[] {
	const positions = lines
		.map((line, index) => ({ index, line, isApart: lines[index - 1]?.bare === '' }))
		.filter(({ line }) => line.bare !== '');
	// A rule at the end belongs to the quote below.
	while (positions.length > 0 && isRule(positions.at(-1)!.line)) positions.pop();
	return positions
		.slice(-MAX_LINES)
		.map((position) => ({ ...position, text: readable(position.line) }));
}

/** What the last lines consist of: their words, their shape, the lines around them, and how far the end is. */
export function lineFeatures(
	lines: readonly Line[],
	{ isBelowQuote, writer }: Surroundings,
): LineFeatures[] {
	const name = writer.trim().toLowerCase();
	const positions = positionsOf(lines);
	const shapes = positions.map(shapeOf);
	const last = positions.length - 1;
	let paragraphsBelow = positions.filter(({ isApart }) => isApart).length;
	return positions.map(({ index, line, text, isApart }, at) => {
		if (isApart) paragraphsBelow--;
		const { pattern } = shapes[at]!;
		const brief = inBrief(shapes[at]);
		const apart = isApart ? '|' : '';
		const nextApart = at === last || positions[at + 1]!.isApart ? '|' : '';
		const left = `${grouped(last - at)}/${Math.min(paragraphsBelow, 4)}`;
		const above = `${apart}${inBrief(shapes[at - 1])}`;
		const below = `${nextApart}${inBrief(shapes[at + 1])}`;
		const wordAbove = (positions[at - 1]?.text ?? '').split(' ').at(-1)!;
		const own = [
			...wordFeatures(text),
			`s${pattern.slice(0, 12)}`,
			`t${pattern.slice(0, 3)}`,
			`n${brief}`,
			`N${apart}${brief}${nextApart}`,
			`l${left}`,
			`L${left}${brief}`,
			`a${above}`,
			`A${above} ${brief}`,
			`b${below}`,
			`B${brief} ${below}`,
			`i${index === 0 && isBelowQuote}`,
			`W${name !== '' && line.bare.toLowerCase().startsWith(name)}`,
		];
		const around = [`c${above} ${brief} ${below}`, `d${wordAbove}`];
		const placesOf = (kind: string, features: readonly string[]) =>
			new Set(features.map((feature) => hash(`${kind}${feature}`, MODEL_SIZE)));
		return {
			index,
			inside: placesOf('i', own),
			first: placesOf('f', [...own, ...around]),
		};
	});
}
