import { calendarDate, nextDate, nextWeekday, type CalendarDate } from './calendar';
import type { DateWords, Language } from '../languages/language';
import { anySource, wholeWord } from '../phrases';

/** Reads dates as written in a language. */
export interface DateReader {
	/** The source of a pattern with {@link DateReader.groups} groups. */
	source: string;
	groups: number;
	/**
	 * @param found the content of the groups
	 * @param from the day the email was written
	 * @returns null when it is not a date, or ambiguous
	 */
	read(found: ReadonlyArray<string | undefined>, from: CalendarDate | null): CalendarDate | null;
}

const NOTHING = '(?!)';
/** "6th", "6.", "1er", "6º", "6-го". */
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|re|\\.|º|°|o|:?e|:?a|an|en)?(?![\\p{L}\\p{N}])';
const OF = '(?: of| de| di| del)?';
const YEAR = '(?:,? (?:de |del |of )?(20\\d\\d)(?!\\d))?';

function indexOfWord(sources: readonly string[], word: string): number {
	return sources.findIndex((source) => new RegExp(`^${anySource([source])}$`, 'u').test(word));
}

/** Which of the numbers is the day, by the other number, the separator or the language. */
function readNumeric(
	[first, separator, second, year]: ReadonlyArray<string | undefined>,
	isDayFirst: boolean,
	from: CalendarDate | null,
): CalendarDate | null {
	const numbers = [Number(first), Number(second)] as const;
	// "until 4.30" is a time.
	if (separator === '.' && !isDayFirst && year === undefined) return null;
	const isClear = isDayFirst || separator === '.' || numbers[0] > 12 || numbers[0] === numbers[1];
	const isMonthFirst = !isDayFirst && numbers[1] > 12;
	if (!isClear && !isMonthFirst) return null;
	const [day, month] = isMonthFirst ? [numbers[1], numbers[0]] : numbers;
	return resolve(year, month, day, from);
}

function resolve(
	year: string | undefined,
	month: number,
	day: number,
	from: CalendarDate | null,
): CalendarDate | null {
	if (year !== undefined) return calendarDate(Number(year.padStart(4, '20')), month, day);
	return from === null ? null : nextDate(from, month, day);
}

export function dateReader(words: DateWords, language: Language): DateReader {
	const { months, weekdays = [], next = [], isDayFirst = false } = words;
	const monthAny = anySource(months);
	const weekdayAny = weekdays.length > 0 ? wholeWord(weekdays, language) : NOTHING;
	const nextAny = next.length > 0 ? anySource(next) : NOTHING;
	const forms = [
		'(20\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)',
		'(\\d{1,2})([./-]) ?(\\d{1,2})(?!\\d)(?:[./-] ?(20\\d\\d|\\d\\d)(?!\\d))?(?!:)',
		`${DAY}${OF} (${monthAny})(?!\\p{L})\\.?${YEAR}`,
		`(?:(20\\d\\d)(?:年|년|\\.| m\\.)? ?)?(?<!\\d)(${monthAny})(?:(?!\\p{L})|(?<=[月월]))\\.? ?(\\d{1,2})(?:st|nd|rd|th|日|일| d\\.)?(?!\\d)${YEAR}`,
	];
	const dated = `(?:${weekdayAny}[,.]? (?:the |den |dem |le |el |il |d\\. )?)?(?:${forms.join('|')})`;
	const weekday = `(${nextAny} )?(${weekdayAny})( ${nextAny})?`;
	return {
		source: `(?:${dated}|${weekday})`,
		groups: 17,
		read(found, from) {
			const [isoYear, isoMonth, isoDay, ...rest] = found;
			if (isoYear !== undefined) return calendarDate(+isoYear, Number(isoMonth), Number(isoDay));
			if (rest[0] !== undefined) return readNumeric(rest.slice(0, 4), isDayFirst, from);
			const monthOf = (name: string | undefined) => indexOfWord(months, name!) + 1;
			if (rest[4] !== undefined) return resolve(rest[6], monthOf(rest[5]), Number(rest[4]), from);
			if (rest[8] !== undefined) {
				return resolve(rest[7] ?? rest[10], monthOf(rest[8]), Number(rest[9]), from);
			}
			const [before, name, behind] = rest.slice(11);
			if (name === undefined || from === null) return null;
			const isNext = before !== undefined || behind !== undefined;
			return nextWeekday(from, indexOfWord(weekdays, name), isNext);
		},
	};
}
