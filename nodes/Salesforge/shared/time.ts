import { readText } from './fields';

const RFC_3339 =
	/^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** February 30 looks like a date, but `Date` turns it into one in March. */
function isInCalendar(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(2000, month - 1, day));
	date.setUTCFullYear(year);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Whether a value is an RFC 3339 time with an offset or Z. An offset of 99 hours matches the pattern but is invalid,
 * and an offset can push the year beyond RFC 3339's four digits.
 */
export function isTime(value: unknown): value is string {
	if (typeof value !== 'string') return false;
	const date = RFC_3339.exec(value);
	if (!date || !isInCalendar(Number(date[1]), Number(date[2]), Number(date[3]))) return false;
	const year = new Date(value).getUTCFullYear();
	return year >= 0 && year <= 9999;
}

/**
 * A time as Salesforge sends it (RFC 3339 with an offset or Z, docs/salesforge-api.md) in ISO 8601, UTC, with
 * milliseconds.
 *
 * @returns `null` for anything else
 */
export function toUtc(value: unknown): string | null {
	return isTime(value) ? new Date(value).toISOString() : null;
}

const WITHOUT_OFFSET = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * A time in a response of Salesforge's API: RFC 3339 (docs/salesforge-api.md). Without an offset, it is read as UTC, whatever the
 * time zone of the process.
 *
 * @returns milliseconds since 1970; `NaN` when it is missing or not a time
 */
export function readTime(value: unknown): number {
	const text = readText(value).trim();
	return Date.parse(WITHOUT_OFFSET.test(text) ? `${text}Z` : text);
}
