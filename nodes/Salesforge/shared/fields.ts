import { MAX_DEPTH, type JsonObject } from './json';

/** A text field of Salesforge's JSON; anything else counts as missing. */
export const readText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A person's name; `null` if there is none. */
export const nameOf = (...names: unknown[]): string | null =>
	names.map(readText).filter(Boolean).join(' ') || null;

/** Multichannel sequences have numbers as ids, everything else has text. All ids are compared as text. */
export function readId({ id }: JsonObject): string | null {
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' && id !== '' ? id : null;
}

/** Whether an id is missing or comes from an empty struct of Salesforge's server. */
export function isNoId(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === undefined || value === null || value === 0;
}

/** Whether a value can be an id: a whole number for multichannel sequences, else text (docs/salesforge-api.md). */
export function isId(value: unknown): value is string | number {
	return (typeof value === 'string' || Number.isSafeInteger(value)) && !isNoId(value);
}

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
