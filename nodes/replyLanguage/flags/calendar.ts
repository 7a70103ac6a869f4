const DAY = 24 * 60 * 60 * 1000;
/** A date without a year that is further ahead is in the past: somebody left an automatic reply on. */
const MAX_DAYS_AHEAD = 270;

/** A calendar date, as milliseconds at midnight UTC. */
export type CalendarDate = number;

/** @returns null when there is no such day */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
	const time = Date.UTC(year, month - 1, day);
	const date = new Date(time);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}

/** @param time ISO 8601 */
export function dateOf(time: string | null): CalendarDate | null {
	const ms = time === null ? NaN : Date.parse(time);
	return Number.isNaN(ms) ? null : ms - (ms % DAY);
}

export function dayAfter(date: CalendarDate): CalendarDate {
	return date + DAY;
}

/** The next such date on or after the day, null when it is too far ahead to be meant. */
export function nextDate(from: CalendarDate, month: number, day: number): CalendarDate | null {
	const year = new Date(from).getUTCFullYear();
	const thisYear = calendarDate(year, month, day);
	const date =
		thisYear !== null && thisYear >= from ? thisYear : calendarDate(year + 1, month, day);
	return date !== null && date - from <= MAX_DAYS_AHEAD * DAY ? date : null;
}

/** 0 is Monday. */
export const weekdayOf = (date: CalendarDate): number => (new Date(date).getUTCDay() + 6) % 7;

/** The next day with this number in its month, after the day; null when that month has no such day. */
export function nextDay(from: CalendarDate, day: number): CalendarDate | null {
	const date = new Date(from);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	if (day > date.getUTCDate()) return calendarDate(year, month, day);
	return month === 12 ? calendarDate(year + 1, 1, day) : calendarDate(year, month + 1, day);
}

/**
 * The next such weekday after the day.
 *
 * @param weekday 0 is Monday
 * @param isNext whether the text says "next": the result is null when that may mean this week or the one after
 */
export function nextWeekday(
	from: CalendarDate,
	weekday: number,
	isNext: boolean,
): CalendarDate | null {
	const today = weekdayOf(from);
	if (isNext && weekday > today) return null;
	return from + ((weekday - today + 6) % 7) * DAY + DAY;
}

export function toIsoDate(date: CalendarDate): string {
	return new Date(date).toISOString().slice(0, 10);
}
