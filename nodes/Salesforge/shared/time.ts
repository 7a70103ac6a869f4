import { readText } from './fields';

const RFC_3339 =
	/^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Whether a value is an RFC 3339 time with an offset or Z. An offset of 99 hours matches the pattern but is invalid,
 * and an offset can push the year beyond RFC 3339's four digits.
 */
export function isTime(value: unknown): value is string {
	if (typeof value !== 'string') return false;
	const [, day] = RFC_3339.exec(value) ?? [];
	// February 30 looks like a date, but `Date` turns it into one in March.
	if (day === undefined || !new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) return false;
	const year = new Date(value).getUTCFullYear();
	return year >= 0 && year <= 9999;
}

/** A time as Salesforge sends it, in ISO 8601, UTC, with milliseconds; `null` for anything else. */
export function toUtc(value: unknown): string | null {
	return isTime(value) ? new Date(value).toISOString() : null;
}

const WITHOUT_OFFSET = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** Milliseconds since 1970 of a time in a response, in UTC when it has no offset; `NaN` when it is not a time. */
export function readTime(value: unknown): number {
	const text = readText(value).trim();
	return Date.parse(WITHOUT_OFFSET.test(text) ? `${text}Z` : text);
}
