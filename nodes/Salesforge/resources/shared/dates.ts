import { DateTime } from 'luxon';

import { InputError } from '../../transforms/inputError';

/**
 * A moment in any ISO 8601 form, or a date object by expression.
 *
 * @param zone the time zone of a time without an offset
 * @throws InputError when it is not a date
 */
export function readMoment(value: unknown, label: string, zone: string): DateTime {
	const text = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
	const moment = DateTime.fromISO(text, { zone });
	if (moment.isValid) return moment;
	throw new InputError(
		`The parameter '${label}' is not a date for this item: ${text || 'it is empty'}`,
		'Enter an ISO 8601 date or time, for example 2026-01-31 or 2026-01-31T09:00:00Z, or choose one',
	);
}

/**
 * The date in a time zone.
 *
 * @returns YYYY-MM-DD
 * @throws InputError when it is not a date
 */
export const readDate = (value: unknown, label: string, zone: string): string =>
	readMoment(value, label, zone).toISODate()!;
