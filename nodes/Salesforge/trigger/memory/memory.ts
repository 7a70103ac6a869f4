import type { AnySalesforgeEvent } from '../../events';
import {
	contentKey,
	deliveryKey,
	eventsSeen,
	firstKey,
	firstsSeen,
	replyKeys,
	type DeliveryId,
} from './keys';
import type { StoredKeys } from './storedKeys';

/** Which events must not start a second execution. */
export interface Checks {
	/** By `eventId`, and by Salesforge's id of the delivery. */
	dropDuplicates: boolean;
	/** The first of its type per contact and sequence. */
	onlyFirst: boolean;
	/** The first that reports a reply: Email Replied, or Positive or Negative Reply about the same message. */
	oneExecutionPerReply: boolean;
}

/** What n8n stores for a trigger with its workflow. */
export type StoredMemory = Partial<Record<'seen' | 'onlyFirst', unknown>>;

/** n8n writes the workflow's row for this, so a write per event would cost more than the event. */
const STORE_EVERY_MS = 5_000;
/** Up to this many firsts are cheap to write, so each is stored at once. */
const FEW_FIRSTS = 1_000;

/** What one trigger has seen in this process, and in others if it was stored. */
export class TriggerMemory {
	readonly events = eventsSeen();

	private readonly firsts = firstsSeen();

	private storedAt = 0;

	load(stored: StoredMemory): void {
		this.events.load(stored.seen);
		this.firsts.load(stored.onlyFirst);
	}

	/** Looks up events and remembers the new ones in one step, so simultaneous copies find them. */
	claim(events: readonly AnySalesforgeEvent[], checks: Checks, delivery: DeliveryId | null = null) {
		const claimed: Array<[StoredKeys, string]> = [];
		const known = events.map((event, index) => {
			const ids: string[] = [];
			if (checks.dropDuplicates) {
				ids.push(contentKey(event));
				if (delivery) ids.push(deliveryKey(delivery, event, index));
			}
			if (ids.some((id) => this.events.has(id))) return `duplicate of the event ${event.eventId}`;
			if (checks.oneExecutionPerReply) {
				const { own, others } = replyKeys(event);
				if (others.some((id) => this.events.has(id))) {
					return `another event about the reply ${event.messageId} has already started the workflow`;
				}
				ids.push(...own);
			}
			const first = checks.onlyFirst ? firstKey(event) : null;
			if (first !== null && this.firsts.has(first)) {
				return `not the first ${event.event} of this contact and sequence`;
			}
			const added = ids.map((id): [StoredKeys, string] => [this.events, id]);
			if (first !== null) added.push([this.firsts, first]);
			// At once, because the next event of the same delivery may be a copy.
			for (const [keys, key] of added) keys.add(key);
			claimed.push(...added);
			return null;
		});
		return {
			/** For each event, why it should not be emitted again; `null` when it is new. */
			known,
			/** n8n could not start the execution, so the next copy is new. */
			forget: () => {
				for (const [keys, key] of claimed) keys.delete(key);
				// n8n saves nothing for a delivery whose execution it could not start.
				if (claimed.length > 0) this.storedAt = 0;
			},
		};
	}

	/** Stores what should outlive the process, when it is due. */
	store(stored: StoredMemory, checks: Checks, now: number): void {
		// The clock may have been set back.
		const isDue = Math.abs(now - this.storedAt) >= STORE_EVERY_MS;
		if (isDue || (checks.onlyFirst && this.firsts.size <= FEW_FIRSTS)) this.save(stored);
		if (isDue) this.storedAt = now;
	}

	save(stored: StoredMemory): void {
		if (this.events.size > 0) stored.seen = this.events.save();
		if (this.firsts.size > 0) stored.onlyFirst = this.firsts.save();
	}
}

/** A delivery's claim on its new events, which are remembered from now on. */
export type Claim = ReturnType<TriggerMemory['claim']>;
