import {
	calendarDate,
	dayAfter,
	nextDate,
	nextDay,
	nextWeekday,
	weekdayOf,
	type CalendarDate,
} from './calendar';
import type { DateWords, Language } from '../languages/language';
import { anySource, wholeWord } from '../phrases';

/** What a reply tells about its dates besides the dates. */
export interface DateContext {
	/** The day the reply was written. */
	from: CalendarDate | null;
	/** Whether another date of the reply shows that its writer puts the day first, or the month. */
	isDayFirst?: boolean;
}

/** Reads dates as written in a language. */
export interface DateReader {
	/** The source of a pattern with named groups. */
	source: string;
	/** @returns null when the groups are not a date, or ambiguous */
	read(groups: Groups, context: DateContext): CalendarDate | null;
}

type Groups = Record<string, string | undefined>;

const NOTHING = '(?!)';
const OF = '(?: of| de| di| del)?';
const END = '(?![\\p{L}\\p{N}])';
const ISO = '(?<isoYear>20\\d\\d)[-./](?<isoMonth>\\d{1,2})[-./](?<isoDay>\\d{1,2})(?!\\d)';
/** "8-12" are hours, or days. */
const NUMERIC =
	'(?<first>\\d{1,2})(?!-\\d{1,2}(?![-./\\d]))(?<separator>[./-]) ?(?<second>\\d{1,2})(?!\\d)(?:[./-] ?(?<numericYear>20\\d\\d|\\d\\d)(?!\\d))?(?!:)';
/** "6th", "6.", "1er", "6º", "6-го". */
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th|er|re|\\.|º|°|o|:?e|:?a|an|en)?${END}`;
/** "17th", but no "2nd floor". */
const DAY_ALONE = `(?<dayAlone>\\d{1,2})(?:st|nd|rd|th|日)${END}(?! (?:floor|half|quarter|time|week))`;

/** Not "Monday, week 32". */
const NO_WEEK =
	'(?!,? (?:v\\.?|vecka|week|wk|kw|semaine|sem\\.?|settimana|uge|uke|vko|viikko) ?\\d)';

const SEPARATED = /(?<![\d.,/-])(\d{1,2})[./-](\d{1,2})[./-](?:20)?\d\d(?![\d-])/g;

/** Whether the writer of a text puts the day before the month, by the dates that can only be read in one way. */
export function putsDayFirst(text: string): boolean | undefined {
	const numbers = [...text.matchAll(SEPARATED)].map(([, first, second]) =>
		[first, second].map(Number),
	);
	const isDayFirst = numbers.some(([first]) => first! > 12);
	const isMonthFirst = numbers.some(([, second]) => second! > 12);
	return isDayFirst === isMonthFirst ? undefined : isDayFirst;
}

function indexOfWord(sources: readonly string[], word: string): number {
	return sources.findIndex((source) => new RegExp(`^${anySource([source])}$`, 'u').test(word));
}

/** Which of the numbers is the day, by the language, the separator, the writer's other dates or the weekday (-1: none). */
function readNumeric(
	{ first, separator, second, numericYear }: Groups,
	isDayFirstLanguage: boolean,
	weekday: number,
	context: DateContext,
): CalendarDate | null {
	const numbers = [Number(first), Number(second)] as const;
	// "until 4.30" is a time.
	if (separator === '.' && !isDayFirstLanguage && numericYear === undefined) return null;
	const dayFirst = resolve(numericYear, numbers[1], numbers[0], context);
	const monthFirst = resolve(numericYear, numbers[0], numbers[1], context);
	const isDayFirst =
		context.isDayFirst ?? (isDayFirstLanguage || separator === '.' ? true : undefined);
	if (isDayFirst !== undefined) return isDayFirst ? dayFirst : monthFirst;
	if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
		return dayFirst ?? monthFirst;
	}
	const onWeekday = [dayFirst, monthFirst].filter((date) => weekdayOf(date) === weekday);
	return onWeekday.length === 1 ? onWeekday[0]! : null;
}

function resolve(
	year: string | undefined,
	month: number,
	day: number,
	{ from }: DateContext,
): CalendarDate | null {
	if (year !== undefined) return calendarDate(Number(year.padStart(4, '20')), month, day);
	return from === null ? null : nextDate(from, month, day);
}

export function dateReader(words: DateWords, language: Language): DateReader {
	const { months, weekdays = [], next = [], tomorrow = [], isDayFirst = false } = words;
	const any = (sources: readonly string[]) =>
		sources.length > 0 ? wholeWord(sources, language) : NOTHING;
	const month = anySource(months);
	const nextAny = next.length > 0 ? anySource(next) : NOTHING;
	const forms = [
		ISO,
		NUMERIC,
		`${DAY}${OF} (?<monthAfter>${month})(?!\\p{L})\\.?(?:,? (?:de |del |of )?(?<yearAfter>20\\d\\d)(?!\\d))?`,
		`(?:(?<yearBefore>20\\d\\d)(?:年|년|\\.| m\\.)? ?)?(?<!\\d)(?<monthBefore>${month})(?:(?!\\p{L})|(?<=[月월]))\\.? ?(?<dayAfterMonth>\\d{1,2})(?:st|nd|rd|th|日|일| d\\.)?(?!\\d)(?:,? (?:de |del |of )?(?<yearLast>20\\d\\d)(?!\\d))?`,
		DAY_ALONE,
	];
	const dated = `(?:(?<ofWeekday>${any(weekdays)})[,.]? )?(?:the |den |dem |le |el |il |d\\. )?(?:${forms.join('|')})`;
	const weekday = `(?<nextBefore>${nextAny} )?(?<weekday>${any(weekdays)})(?<nextAfter> ${nextAny})?${NO_WEEK}`;
	return {
		source: `(?:${dated}|${weekday}|(?<tomorrow>${any(tomorrow)}))`,
		read(groups, context) {
			const { from } = context;
			if (groups.isoYear !== undefined) {
				return calendarDate(+groups.isoYear, Number(groups.isoMonth), Number(groups.isoDay));
			}
			const weekdayIn = (word: string | undefined) =>
				word === undefined ? -1 : indexOfWord(weekdays, word);
			if (groups.first !== undefined) {
				return readNumeric(groups, isDayFirst, weekdayIn(groups.ofWeekday), context);
			}
			const name = groups.monthAfter ?? groups.monthBefore;
			if (name !== undefined) {
				const year = groups.yearAfter ?? groups.yearBefore ?? groups.yearLast;
				const day = Number(groups.day ?? groups.dayAfterMonth);
				return resolve(year, indexOfWord(months, name) + 1, day, context);
			}
			if (from === null) return null;
			if (groups.dayAlone !== undefined) return nextDay(from, Number(groups.dayAlone));
			if (groups.tomorrow !== undefined) return dayAfter(from);
			const isNext = groups.nextBefore !== undefined || groups.nextAfter !== undefined;
			return nextWeekday(from, weekdayIn(groups.weekday), isNext);
		},
	};
}
