import type { AnySalesforgeEvent } from '../../events';
import { eventKey, eventsSeen } from './duplicates';
import { firstKey, firstsSeen } from './onlyFirst';
import type { StoredKeys } from './storedKeys';

/** Which events are not to start a second execution. */
export interface Checks {
	/** By `eventId`. */
	dropDuplicates: boolean;
	/** The first of its type per contact and sequence. */
	onlyFirst: boolean;
}

/** What n8n stores for a trigger with its workflow. */
export type StoredMemory = Partial<Record<'seen' | 'onlyFirst', unknown>>;

/** n8n writes the workflow's row for it, so that a write per event would cost more than the event. */
const STORE_EVERY_MS = 5_000;

/** What a trigger remembers of one delivery. */
export interface Memory {
	/**
	 * @returns why an event is not to be emitted again; `null` when it is new, and then this delivery claims it until
	 * {@link settle} is called
	 */
	knownReason(event: AnySalesforgeEvent): string | null;
	/**
	 * The claims of other deliveries on the same events, each settled when n8n has started their execution or failed
	 * to: before that nobody knows whether this delivery is the copy or the one that counts.
	 */
	readonly undecided: ReadonlyArray<Promise<void>>;
	/** Writes what is to outlive the process, all claims included: n8n saves it when the execution has started. */
	store(stored: StoredMemory, now: number): void;
	/** @param hasStarted whether n8n has started the execution; if not, the next copy is no duplicate */
	settle(hasStarted: boolean): void;
}

/** What one trigger has seen in this process, and in others as far as it was stored. */
export class TriggerMemory {
	readonly events = eventsSeen();

	private readonly firsts = firstsSeen();

	/** By the key of an event or of a first; their lengths differ. */
	private readonly claims = new Map<string, Promise<void>>();

	private storedAt = 0;

	/** Takes in what was stored, by this process or another. */
	load(stored: StoredMemory): void {
		this.events.load(stored.seen);
		this.firsts.load(stored.onlyFirst);
	}

	/** Opens the memory for one delivery. */
	open(checks: Checks): Memory {
		const own = new Map<string, StoredKeys>();
		const undecided: Array<Promise<void>> = [];
		let release: () => void = () => undefined;
		const settled = new Promise<void>((resolve) => (release = resolve));

		const isKnown = (key: string, keys: StoredKeys) => {
			if (own.has(key) || keys.has(key)) return true;
			const claim = this.claims.get(key);
			if (claim) undecided.push(claim);
			return claim !== undefined;
		};
		const claim = (key: string, keys: StoredKeys) => {
			own.set(key, keys);
			this.claims.set(key, settled);
		};
		const claimed = (keys: StoredKeys) =>
			[...own].filter((entry) => entry[1] === keys).map(([key]) => key);

		return {
			undecided,
			knownReason: (event) => {
				const id = checks.dropDuplicates ? eventKey(event) : null;
				if (id !== null && isKnown(id, this.events)) {
					return `duplicate of the event ${event.eventId}`;
				}
				const first = checks.onlyFirst ? firstKey(event) : null;
				if (first !== null && isKnown(first, this.firsts)) {
					return `not the first ${event.event} of this contact and sequence`;
				}
				if (id !== null) claim(id, this.events);
				if (first !== null) claim(first, this.firsts);
				return null;
			},
			store: (stored, now) => {
				if (checks.onlyFirst) stored.onlyFirst = this.firsts.save(claimed(this.firsts));
				// The clock may have been put back.
				const isDue = Math.abs(now - this.storedAt) >= STORE_EVERY_MS;
				if (!checks.dropDuplicates || (!isDue && !checks.onlyFirst)) return;
				stored.seen = this.events.save(claimed(this.events));
				this.storedAt = now;
			},
			settle: (hasStarted) => {
				for (const [key, keys] of own) {
					this.claims.delete(key);
					if (hasStarted) keys.add(key);
				}
				// n8n saves nothing of a delivery whose execution it could not start.
				if (!hasStarted && own.size > 0) this.storedAt = 0;
				own.clear();
				release();
			},
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
