import { DateTime } from 'luxon';

import { InputError } from '../../shared/inputError';

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

/** A range of time, without its end; milliseconds since 1970. */
export interface TimeRange {
	from: number;
	to: number;
}

/**
 * The range of 'Received After' and 'Received Before'.
 *
 * @param from `null` for all times before `to`
 * @param to `null` for all times after `from`
 * @throws InputError when it does not begin before its end
 */
export function receivedRange(from: DateTime | null, to: DateTime | null): TimeRange {
	if (from && to && from >= to) {
		const text = (moment: DateTime) => moment.toUTC().toISO();
		throw new InputError(
			`The parameter 'Received After' (${text(from)}) is not before 'Received Before' (${text(to)})`,
			'Swap the two times, or leave the second one empty',
		);
	}
	return { from: from?.toMillis() ?? -Infinity, to: to?.toMillis() ?? Infinity };
}

/**
 * The date in a time zone.
 *
 * @returns YYYY-MM-DD
 * @throws InputError when it is not a date
 */
export const readDate = (value: unknown, label: string, zone: string): string =>
	readMoment(value, label, zone).toISODate()!;
