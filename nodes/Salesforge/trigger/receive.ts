import { normalizeEvent, type AnySalesforgeEvent } from '../events';
import { notAnEvent } from '../events/notAnEvent';
import { unwantedReason, type EventFilter } from '../filters/filter';
import type { Attribution } from './attribution';
import type { Memory } from './memory';

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
	const context = { sequenceId, registeredType: registered?.event ?? undefined };
	bodies.forEach((body, index) => {
		const event = normalizeEvent(body, context);
		if (event === null) {
			reception.rejected.push({ index, reason: notAnEvent(body) });
			return;
		}
		const reason = unwantedReason(event, filter, registered) ?? memory?.knownReason(event) ?? null;
		if (reason === null) reception.accepted.push({ event, body });
		else ignored.add(reason);
	});
	reception.ignored = [...ignored];
	return reception;
}
