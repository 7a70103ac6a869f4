import type { ItemCall } from '../../session';
import { readMoment, receivedRange, type TimeRange } from '../../shared/dates';

/** @throws InputError when a time is missing or invalid */
export function readTimeRange({ context, itemIndex }: ItemCall): TimeRange {
	const zone = context.getTimezone();
	const value = (name: string) => context.getNodeParameter(name, itemIndex, '');
	const before = value('receivedBefore');
	return receivedRange(
		readMoment(value('receivedAfter'), 'Received After', zone),
		// Includes replies that arrive during the run.
		before === '' ? null : readMoment(before, 'Received Before', zone),
	);
}

export const isWithin = (time: number, { from, to }: TimeRange): boolean =>
	time >= from && time < to;
