import type { AnySalesforgeEvent } from '../../events';
import type { JsonObject } from '../../events/json';
import { classifyDelivery, normalizeAs } from '../../events/normalize';
import { notAnEvent } from '../../events/notAnEvent';
import { unwantedReason, unwantedType, type EventFilter } from './filter';
import type { Attribution } from './attribution';
import type { Memory } from '../memory/memory';

/** An event that starts an execution, with the body it came from. */
export interface ReceivedEvent {
	event: AnySalesforgeEvent;
	body: unknown;
}

/** What became of a delivery's bodies. */
export interface Reception {
	/** Those that are wanted, in their order. */
	accepted: ReceivedEvent[];
	/** Why the others are not, in words; equal reasons once. */
	ignored: string[];
	/** The bodies that are no events, and why. */
	rejected: Array<{ index: number; reason: string }>;
}

/**
 * Decides on every body of a delivery: what is no event is rejected, what is not wanted or a duplicate is ignored, the
 * rest is accepted. One odd body never costs the others.
 *
 * @param memory what this trigger has seen; `null` where nothing is to be remembered, as in a test run
 */
export function receive(
	bodies: unknown[],
	filter: EventFilter,
	{ sequenceId, registered }: Attribution,
	memory: Memory | null,
): Reception {
	const reception: Reception = { accepted: [], ignored: [], rejected: [] };
	const ignored = new Set<string>();
	bodies.forEach((body, index) => {
		const classification = classifyDelivery(body, registered?.event ?? undefined);
		if (!classification) {
			reception.rejected.push({ index, reason: notAnEvent(body) });
			return;
		}
		// Most deliveries are of a type that nobody wants: they need no event.
		const unwanted = unwantedType(classification.event, filter, registered);
		if (unwanted !== null) {
			ignored.add(unwanted);
			return;
		}
		const event = normalizeAs(body as JsonObject, classification, sequenceId);
		const reason = unwantedReason(event, filter, registered) ?? memory?.knownReason(event) ?? null;
		if (reason === null) reception.accepted.push({ event, body });
		else ignored.add(reason);
	});
	reception.ignored = [...ignored];
	return reception;
}
