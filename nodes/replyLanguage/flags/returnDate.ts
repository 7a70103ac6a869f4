import { dateOf, dayAfter, toIsoDate, type CalendarDate } from './calendar';
import { toPlainLetters } from '../fold';
import { languages } from '../languages';
import type { DateWords, Language } from '../languages/language';
import { anySource, startOfWord } from '../phrases';
import { edgesOf, readParagraphs } from './sentences';
import { dateReader, putsDayFirst, type DateContext, type DateReader } from './writtenDate';

/** Finds the dates of one language. */
interface Finder {
	reader: DateReader;
	date: RegExp;
	/** Dates that end an absence, by a word such as "until". */
	ends: RegExp[];
	/** The same for the last day away. */
	lastDays: RegExp[];
	/** The end of a range such as "3-14 June". */
	range: RegExp;
	/** Words that make a date in the same sentence the return. */
	back: RegExp | null;
}

/** "3-14 June", "01.08. - 14.08." */
const RANGE =
	'\\d{1,2}(?:\\.|st|nd|rd|th)?(?: \\p{L}{3,12})? ?-|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})? ?-';

/** How far the date may be from the word, in characters: "back in the office, rested, on Monday, 6 May". */
const MAX_BETWEEN = 60;
const SENTENCE_END = /[!?…。]|\. \p{L}/u;
/** "Ab dem 7.1. sind wir wieder da" */
const DOT_OF_DATE = /^\d\.(?= \p{Ll})/u;

function finderOf(language: Language, words: DateWords): Finder {
	const reader = dateReader(words, language);
	const date = reader.source;
	// Nothing is between "fino all'" and the date.
	const between = "(?:(?<=')|(?![\\p{L}\\p{N}])[,:]? {0,2})";
	const before = (sources: readonly string[] | undefined, after = '') =>
		sources?.length ? [`${startOfWord(sources, language)}${between}${date}${after}`] : [];
	const included = words.included?.length
		? `(?<included>\\.?,? ?\\(?${anySource(words.included)})?`
		: '';
	const behind = words.untilBehind?.length
		? [`${date}\\.? ?${anySource(words.untilBehind)}${included}`]
		: [];
	const pattern = (source: string) => new RegExp(source, 'gu');
	return {
		reader,
		date: pattern(date),
		ends: [...before(words.until, included), ...behind].map(pattern),
		lastDays: before(words.through).map(pattern),
		range: pattern(`(?<!\\d)(?:${RANGE}) ?${date}${included}`),
		back: words.back?.length ? pattern(startOfWord(words.back, language)) : null,
	};
}

let compiled: Finder[] | undefined;
const finders = () =>
	(compiled ??= languages.flatMap((language) =>
		language.dates ? [finderOf(language, language.dates)] : [],
	));

const endOf = (match: RegExpExecArray) => match.index + match[0].length;

/** A date in a paragraph; `null` when it is unclear. */
interface Found {
	start: number;
	end: number;
	date: CalendarDate | null;
}

const lengthOf = ({ start, end }: Found) => end - start;
const overlap = (one: Found, other: Found) => one.start < other.end && one.end > other.start;

function find(
	paragraph: string,
	pattern: RegExp,
	{ reader }: Finder,
	context: DateContext,
	isLastDay = false,
): Found[] {
	return [...paragraph.matchAll(pattern)].map((match) => {
		const { included, ...groups } = match.groups!;
		const date = reader.read(groups, context);
		const isIncluded = isLastDay || included !== undefined;
		return {
			start: match.index,
			end: endOf(match),
			date: date !== null && isIncluded ? dayAfter(date) : date,
		};
	});
}

/** The dates of return: for every word such as "back" the next date of the sentence, else the one before it. */
function findReturns(
	paragraph: string,
	finder: Finder,
	context: DateContext,
	ends: readonly Found[],
): Found[] {
	const words = finder.back ? [...paragraph.matchAll(finder.back)] : [];
	if (words.length === 0) return [];
	const dates = find(paragraph, finder.date, finder, context);
	const areTogether = (end: number, start: number) =>
		start >= end &&
		start - end <= MAX_BETWEEN &&
		!SENTENCE_END.test(paragraph.slice(end - 1, start).replace(DOT_OF_DATE, ''));
	return words.flatMap((word) => {
		const nearest =
			dates.find(({ start }) => areTogether(endOf(word), start)) ??
			dates.filter(({ end }) => areTogether(end, word.index)).at(-1);
		return nearest && !ends.some((end) => overlap(end, nearest)) ? [nearest] : [];
	});
}

/** The dates of a paragraph by what they mean. */
function findAll(paragraph: string, finder: Finder, context: DateContext) {
	const ends = [
		...finder.ends.flatMap((pattern) => find(paragraph, pattern, finder, context)),
		...finder.lastDays.flatMap((pattern) => find(paragraph, pattern, finder, context, true)),
	];
	const ranges = find(paragraph, finder.range, finder, context);
	const returns = findReturns(paragraph, finder, context, [...ends, ...ranges]);
	return { returns, ends, ranges };
}

/** Languages share words: of those that read the same words, the one that reads most of them counts. */
const longest = (dates: readonly Found[]) =>
	dates.filter(
		(date) => !dates.some((other) => overlap(date, other) && lengthOf(other) > lengthOf(date)),
	);

/** The text before the colon is the mail server's: "Out of office until 6 May: A quick question". */
const BEFORE_COLON = /^[^:：]*/u;

/**
 * The day on which somebody who is away returns: the stated date of the return, else the end of the absence, or the day
 * after it if the text says that it is included. Null when the text names no such date, when it is unclear, or when
 * there are two.
 *
 * @param text the writer's newest words
 * @param subject the writer's own, null when it repeats ours
 * @param repliedAt when the reply was written, ISO 8601: dates without a year and weekdays are relative to it
 * @returns YYYY-MM-DD
 */
export function returnDate(
	text: string,
	subject: string | null,
	repliedAt: string | null,
): string | null {
	const paragraphs = [
		...readParagraphs(edgesOf(text)),
		toPlainLetters(BEFORE_COLON.exec(subject ?? '')![0]),
	];
	const context = { from: dateOf(repliedAt), isDayFirst: putsDayFirst(paragraphs.join(' ')) };
	const found = paragraphs.map((paragraph) =>
		finders().map((finder) => findAll(paragraph, finder, context)),
	);
	for (const meaning of ['returns', 'ends', 'ranges'] as const) {
		const dates = found.flatMap((byLanguage) =>
			longest(byLanguage.flatMap((each) => each[meaning])),
		);
		const [first] = dates;
		if (!first) continue;
		const isClear = dates.every(({ date }) => date === first.date);
		return isClear && first.date !== null ? toIsoDate(first.date) : null;
	}
	return null;
}
