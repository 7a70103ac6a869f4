import type { ItemCall } from '../../session';
import { readMoment } from '../../shared/dates';

/** A range of time, without its end; milliseconds since 1970. */
export interface TimeRange {
	from: number;
	to: number;
}

/** @throws InputError when a time is missing or invalid */
export function readTimeRange({ context, itemIndex }: ItemCall): TimeRange {
	const zone = context.getTimezone();
	const value = (name: string) => context.getNodeParameter(name, itemIndex, '');
	const before = value('receivedBefore');
	return {
		from: readMoment(value('receivedAfter'), 'Received After', zone).toMillis(),
		// Includes replies that arrive during the run.
		to: before === '' ? Infinity : readMoment(before, 'Received Before', zone).toMillis(),
	};
}

export const isWithin = (time: number, { from, to }: TimeRange): boolean =>
	time >= from && time < to;
