import type { ItemCall } from '../../session';
import { readMoment } from '../../shared/dates';

/** From a moment on, up to another that is not part of it; milliseconds since 1970. */
export interface TimeRange {
	from: number;
	to: number;
}

/** @throws InputError when a time is missing or is not one */
export function readTimeRange({ context, itemIndex }: ItemCall): TimeRange {
	const zone = context.getTimezone();
	const value = (name: string) => context.getNodeParameter(name, itemIndex, '');
	const before = value('receivedBefore');
	return {
		from: readMoment(value('receivedAfter'), 'Received After', zone).toMillis(),
		// A reply that arrives while the others are read is not left out.
		to: before === '' ? Infinity : readMoment(before, 'Received Before', zone).toMillis(),
	};
}

export const isWithin = (time: number, { from, to }: TimeRange): boolean =>
	time >= from && time < to;
