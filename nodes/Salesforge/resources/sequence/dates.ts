import { DateTime } from 'luxon';

import { InputError } from '../../transforms/inputError';

/**
 * The date in a time zone, of any ISO 8601 text or of a luxon or JavaScript date by expression.
 *
 * @returns YYYY-MM-DD
 * @throws InputError when it is not a date
 */
export function readDate(value: unknown, label: string, zone: string): string {
	const text = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
	// A time without an offset is meant in the zone.
	const date = DateTime.fromISO(text, { zone });
	const iso = date.toISODate();
	if (iso) return iso;
	throw new InputError(
		`The parameter '${label}' is not a date for this item: ${text || 'it is empty'}`,
		'Enter an ISO 8601 date, for example 2026-01-31, or choose one',
	);
}
