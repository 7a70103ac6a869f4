import { Refusal } from './routes';
import type { Store } from './store';
import type { DayOfSequence } from './types';

const NOTHING: DayOfSequence = { sent: 0, opened: 0, clicked: 0, replied: 0, repliedPositive: 0 };

const percent = (part: number, whole: number) =>
	whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;

function readDate(query: URLSearchParams, key: string): string {
	const date = query.get(key) ?? '';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Refusal(400, `${key} must be YYYY-MM-DD`);
	return date;
}

/** Adds to a sequence's figures of a day. */
export function addDay(
	store: Store,
	sequenceId: string | number,
	date: string,
	done: Partial<DayOfSequence>,
): void {
	const key = String(sequenceId);
	if (!store.days.has(key)) store.days.set(key, new Map());
	store.days.get(key)!.set(date, { ...NOTHING, ...done });
}

/** A sequence's figures from one date to another, both included. */
export function statsOf(store: Store, sequenceId: string, query: URLSearchParams) {
	const from = readDate(query, 'from_date');
	const to = readDate(query, 'to_date');
	const days = [...(store.days.get(sequenceId) ?? [])].filter(
		([date]) => date >= from && date <= to,
	);
	const sum = (key: keyof DayOfSequence) => days.reduce((total, [, day]) => total + day[key], 0);
	const contacted = sum('sent');
	const counts = {
		opened: sum('opened'),
		clicked: sum('clicked'),
		replied: sum('replied'),
		repliedPositive: sum('repliedPositive'),
	};
	const percents = Object.entries(counts).map(([key, count]) => [
		`${key}Percent`,
		percent(count, contacted),
	]);
	return {
		from,
		to,
		timezone: query.get('timezone') ?? 'UTC',
		days: Object.fromEntries(
			days.map(([date, { sent, replied, opened, clicked }]) => [
				date,
				{
					sent,
					replied,
					totalOpened: opened,
					uniqueOpened: opened,
					totalClicked: clicked,
					uniqueClicked: clicked,
				},
			]),
		),
		stats: { contacted, ...counts, ...(Object.fromEntries(percents) as Record<string, number>) },
	};
}

/** The figures arranged as in a multichannel sequence's details. */
export function byChannel({ repliedPositive, ...emails }: ReturnType<typeof statsOf>['stats']) {
	const { contacted, replied } = emails;
	return {
		emails,
		positiveReplies: { email: repliedPositive, linkedin: 0 },
		uniqueContacted: contacted,
		uniqueReplied: replied,
		replyRate: percent(replied, contacted),
	};
}
