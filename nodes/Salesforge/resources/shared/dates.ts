import { DateTime } from 'luxon';

import { readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';

/** A moment in any ISO 8601 form, or a date object by expression; in `zone` without an offset. Throws InputError. */
export function readMoment(value: unknown, label: string, zone: string): DateTime {
	const text = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
	const moment = DateTime.fromISO(text, { zone });
	if (moment.isValid) return moment;
	throw new InputError(
		`The parameter '${label}' is not a date for this item: ${text || 'it is empty'}`,
		'Enter an ISO 8601 date or time, for example 2026-01-31 or 2026-01-31T09:00:00Z, or choose one',
	);
}

/** The time zone that a user gave, else that of the workflow. Throws InputError when it is none. */
export function readTimezone({ context }: ItemCall, given: unknown): string {
	const timezone = readText(given).trim() || context.getTimezone();
	if (DateTime.now().setZone(timezone).isValid) return timezone;
	throw new InputError(
		`The parameter 'Time Zone' is not a time zone: ${timezone}`,
		'Enter an IANA name, for example Europe/Vilnius',
	);
}

/** A range of time, without its end; milliseconds since 1970. */
export interface TimeRange {
	from: number;
	to: number;
}

/** Whether a time, in milliseconds since 1970, is in the range. */
export const includes = ({ from, to }: TimeRange, time: number) => time >= from && time < to;

/** The same, but `NaN` counts as in the range: better to return a thing twice than to lose it. */
export const mayInclude = (range: TimeRange, time: number) =>
	Number.isNaN(time) || includes(range, time);

/** The range of 'Received After' and 'Received Before', open without one of them. Throws InputError if invalid. */
export function readRange(
	{ context }: ItemCall,
	{ receivedAfter, receivedBefore }: Record<string, unknown>,
	needsStart = false,
): TimeRange {
	const read = (value: unknown, label: string, isRequired: boolean) =>
		(value ?? '') === '' && !isRequired ? null : readMoment(value, label, context.getTimezone());
	const from = read(receivedAfter, 'Received After', needsStart);
	const to = read(receivedBefore, 'Received Before', false);
	if (from && to && from >= to) {
		const text = (moment: DateTime) => moment.toUTC().toISO();
		throw new InputError(
			`The parameter 'Received After' (${text(from)}) is not before 'Received Before' (${text(to)})`,
			'Swap the two times, or leave the second one empty',
		);
	}
	return { from: from?.toMillis() ?? -Infinity, to: to?.toMillis() ?? Infinity };
}
