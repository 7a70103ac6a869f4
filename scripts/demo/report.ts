import type { Delivery, FakeEvent } from '../../harness/salesforge';

const columns = ['event', 'reported as', 'sequence', 'all events', 'replies of Q4 Outreach'];

/** A short form of a workflow's response. */
function verdict(delivery: Delivery | undefined): string {
	if (!delivery) return '-';
	const { status, reason } = JSON.parse(delivery.answer || '{}') as Record<string, string>;
	return reason ? `${status}: ${reason}` : (status ?? `answered ${delivery.status}`);
}

/** A row per event: its type, the type in its body, and the outcome in each workflow. */
export function deliveryTable(
	sent: Array<{ event: FakeEvent; deliveries: Delivery[] }>,
	sequenceNames: Map<string, string>,
	isOf: (delivery: Delivery, workflow: 'all' | 'replies') => boolean,
): string {
	const rows = sent.map(({ event, deliveries }) => [
		event.type,
		event.reportedType ?? event.type,
		sequenceNames.get(String(event.sequenceId)) ?? '-',
		verdict(deliveries.find((delivery) => isOf(delivery, 'all'))),
		verdict(deliveries.find((delivery) => isOf(delivery, 'replies'))),
	]);
	return asTable([columns, ...rows]);
}

/** Formats rows of text as aligned columns. */
function asTable(rows: string[][]): string {
	const widths = rows[0]!.map((_cell, column) =>
		Math.max(...rows.map((row) => row[column]!.length)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
