import { readText } from './lists';

const WITHOUT_OFFSET = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * A time as Salesforge sends it: RFC 3339 (docs/salesforge-api.md). Without an offset, it is read as UTC, whatever the
 * time zone of the process.
 *
 * @returns milliseconds since 1970; `NaN` when it is missing or not a time
 */
export function readTime(value: unknown): number {
	const text = readText(value).trim();
	return Date.parse(WITHOUT_OFFSET.test(text) ? `${text}Z` : text);
}
