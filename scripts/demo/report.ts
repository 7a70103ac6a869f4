import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import type { Contact, Delivery, FakeEvent, Store, Thread } from '../../harness/salesforge';

const columns = ['event', 'contact', 'sequence', 'all events', 'replies of Q4 Outreach'];

/** A short form of a workflow's response. */
function verdict(delivery: Delivery | undefined): string {
	if (!delivery) return '-';
	const { status, reason } = JSON.parse(delivery.answer || '{}') as Record<string, string>;
	return reason ? `${status}: ${reason}` : (status ?? `answered ${delivery.status}`);
}

/** A row per event: its type, its contact and sequence, and the outcome in each workflow. */
export function deliveryTable(
	sent: Array<{ event: FakeEvent; deliveries: Delivery[] }>,
	sequenceNames: Map<string, string>,
	isOf: (delivery: Delivery, workflow: 'all' | 'replies') => boolean,
): string {
	const rows = sent.map(({ event, deliveries }) => [
		event.type,
		String((event.body.contact as JsonObject).email),
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

/** What workflows have done in Salesforge, told once each. */
export class Journal {
	private readonly told = new Set<string>();

	private sent = 0;

	constructor(private readonly store: Store) {}

	/** What is new since the last call. */
	news(): string[] {
		return [...this.entries(), ...this.labels(), ...this.messages()];
	}

	private isNew(line: string): boolean {
		const isNew = !this.told.has(line);
		this.told.add(line);
		return isNew;
	}

	private entries(): string[] {
		const { doNotContact } = this.store;
		return [...doNotContact.keys()]
			.map((value) => `${value} is on the do-not-contact list`)
			.filter((line) => this.isNew(line));
	}

	private labels(): string[] {
		const { threads, labels } = this.store;
		return [...threads.values()].flatMap((thread) => {
			const label = labels.find(({ id }) => id === thread.labelId);
			const line = `The conversation with ${this.nameOf(thread)} has the label '${label?.name}'`;
			return label && this.isNew(line) ? [line] : [];
		});
	}

	private messages(): string[] {
		const { sent, threads } = this.store;
		const added = sent.slice(this.sent);
		this.sent = sent.length;
		return added.map(({ threadId, body }) => {
			const text = String(body.content ?? body.message)
				.replaceAll(/<[^>]+>/g, ' ')
				.trim();
			return `${this.nameOf(threads.get(threadId)!)} is sent: ${text}`;
		});
	}

	private nameOf({ contactId }: Thread): string {
		const { firstName, lastName }: Contact = this.store.contacts.get(contactId)!;
		return `${firstName} ${lastName}`;
	}
}
