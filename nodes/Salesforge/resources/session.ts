import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { chosenCredential } from '../api/credential';
import { MANUAL, STEADY, type RetryOptions } from '../api/retry';
import { ItemEvents } from './shared/findEvent';

/** How long an execution waits for Salesforge. */
export interface Pace {
	retry: RetryOptions;
	/** How long to wait before each new search for something that Salesforge does not list yet, in milliseconds. */
	lookAgain: readonly number[];
	/** How often to ask whether Salesforge has finished a long task, and for how long; in milliseconds. */
	longTask: { every: number; atMost: number };
}

/** Patient in production. A user who has started the execution in the editor waits for seconds only. */
export const paceOf = (context: IExecuteFunctions): Pace => ({
	retry: context.getMode() === 'manual' ? MANUAL : STEADY,
	lookAgain: [1000, 2000, 4000],
	longTask: { every: 10_000, atMost: 3_600_000 },
});

/** What to say of something that happened `count` times in an execution; `null` for nothing. */
export type Note = (count: number) => string | null;

/** What the items of one execution share. */
export class Session {
	readonly events: ItemEvents;

	private readonly known = new Map<string, Promise<unknown>>();

	private readonly notes = new Map<Note, number>();

	constructor(
		private readonly context: IExecuteFunctions,
		readonly pace: Pace,
	) {
		this.events = new ItemEvents(context);
	}

	/** Reads what many items share, such as a workspace's labels, only for the first of them. */
	async once<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
		const known = this.known.get(key) as Promise<Value> | undefined;
		if (known) return await known;
		const reading = read();
		this.known.set(key, reading);
		// The next item tries again.
		reading.catch(() => this.known.delete(key));
		return await reading;
	}

	/** Counts what the editor shows below the output when all items are done. */
	note(note: Note, count = 1): void {
		this.notes.set(note, (this.notes.get(note) ?? 0) + count);
	}

	showNotes(): void {
		for (const [note, count] of this.notes) {
			const message = note(count);
			if (message === null) continue;
			this.context.addExecutionHints({ message, type: 'info', location: 'outputPane' });
		}
	}
}

/** One item's turn. */
export interface ItemCall {
	session: Session;
	context: IExecuteFunctions;
	client: SalesforgeClient;
	itemIndex: number;
}

/** Opens the node's credential for all incoming items. Throws NodeOperationError when none is chosen. */
export async function openCalls(context: IExecuteFunctions, pace: Pace): Promise<ItemCall[]> {
	if (!chosenCredential(context.getNode())) {
		throw new NodeOperationError(context.getNode(), 'No Salesforge credential is chosen', {
			description: "Choose or create one in 'Credential to connect with'",
		});
	}
	const client = await SalesforgeClient.open(context, pace.retry);
	const session = new Session(context, pace);
	return context.getInputData().map((_, itemIndex) => ({ session, context, client, itemIndex }));
}
