import type { AnySalesforgeEvent } from '../events';
import { FirstsSeen, firstKey } from '../filters/onlyFirst';
import { RecentKeys } from '../filters/recentKeys';

/** How many events a trigger remembers to know their duplicates by, per process. */
const EVENT_CAPACITY = 50_000;

/** What a trigger remembers of one delivery's events, so that it can be undone should n8n fail to start the execution. */
export interface Memory {
	/** @returns why an event is not to be emitted again, `null` when it is new; from now on it is known */
	knownReason(event: AnySalesforgeEvent): string | null;
	/** Forgets what this delivery has added. */
	forget(): void;
}

/** What one trigger has seen in this process. */
export class TriggerMemory {
	readonly events = new RecentKeys(EVENT_CAPACITY);

	readonly firsts = new FirstsSeen();

	/**
	 * Opens the memory for one delivery.
	 *
	 * @param checks `dropDuplicates`: by `eventId`; `onlyFirst`: the first of its type per contact and sequence
	 */
	open(checks: { dropDuplicates: boolean; onlyFirst: boolean }): Memory {
		const undo: Array<() => void> = [];
		return {
			knownReason: (event) => {
				if (checks.dropDuplicates) {
					const { eventId } = event;
					if (!this.events.add(eventId)) return `duplicate of the event ${eventId}`;
					undo.push(() => this.events.delete(eventId));
				}
				const key = checks.onlyFirst ? firstKey(event) : null;
				if (key !== null) {
					if (!this.firsts.add(key)) {
						return `not the first ${event.event} of this contact and sequence`;
					}
					undo.push(() => this.firsts.delete(key));
				}
				return null;
			},
			forget: () => undo.forEach((step) => step()),
		};
	}
}

const memories = new Map<string, TriggerMemory>();

/** The memory of a trigger, by its workflow's and its node's id; it lives as long as the process. */
export function memoryOf(workflowId: string | undefined, nodeId: string): TriggerMemory {
	const key = `${workflowId ?? ''}/${nodeId}`;
	let memory = memories.get(key);
	if (!memory) memories.set(key, (memory = new TriggerMemory()));
	return memory;
}
