import { MAX_DEPTH } from './depth';

/** The times, numbers and booleans that Salesforge's server sends for a missing value (docs/salesforge-api.md). */
const NOTHING: ReadonlySet<unknown> = new Set([undefined, null, 0, false, '0001-01-01T00:00:00Z']);

/**
 * Whether a value is empty: an empty text, what Salesforge's server sends for a missing value, or an object or array
 * that contains nothing else. An empty struct of that server has all its fields, as in `{"id": "", "name": ""}`.
 */
export function isEmpty(value: unknown, levels = MAX_DEPTH): boolean {
	if (NOTHING.has(value)) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (typeof value !== 'object' || levels === 0) return false;
	return Object.values(value as object).every((child) => isEmpty(child, levels - 1));
}
