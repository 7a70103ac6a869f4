import { classify, type AnySalesforgeEvent } from '../../events';
import { isJsonObject, type JsonObject, boundDepth } from '../../shared/json';
import { normalizeAs, notAnEvent } from '../../events/normalize';
import { flatten } from '../../transforms/flatten';
import type { VerifiedDelivery } from '../access/verifyDelivery';
import { unwantedReason, unwantedType, type EventFilter } from './filter';

/** An event that starts an execution, with its body. */
export interface ReceivedEvent {
	event: AnySalesforgeEvent;
	body: unknown;
}

/** The shape of an item: the typed event, the typed event on one level, or the body as Salesforge sent it. */
export type Output = 'event' | 'flat' | 'raw';

/** The outcome for a delivery's bodies. */
export interface Reception {
	/** The wanted events, in order. */
	accepted: ReceivedEvent[];
	/** Why other events are ignored, each reason once. */
	ignored: string[];
	/** The bodies that are not events, and why. */
	rejected: Array<{ index: number; reason: string }>;
}

/**
 * Decides on every body of a delivery: a body that is not an event is rejected, an unwanted event is ignored, the rest
 * is accepted. A malformed body never affects the others.
 */
export function receive(
	bodies: unknown[],
	filter: EventFilter,
	{ scope, isRegistered }: Pick<VerifiedDelivery, 'scope' | 'isRegistered'>,
): Reception {
	const registered = isRegistered ? scope : undefined;
	const reception: Reception = { accepted: [], ignored: [], rejected: [] };
	const ignored = new Set<string>();
	bodies.forEach((body, index) => {
		const classification = classify(body, registered?.type);
		if (!classification) {
			reception.rejected.push({ index, reason: notAnEvent(body) });
			return;
		}
		// Most deliveries have an unwanted type, so their event is not built.
		const unwanted = unwantedType(classification.event, filter, registered);
		if (unwanted !== null) {
			ignored.add(unwanted);
			return;
		}
		const event = normalizeAs(body as JsonObject, classification, scope.sequenceId ?? undefined);
		const reason = unwantedReason(event, filter, registered);
		if (reason === null) reception.accepted.push({ event, body });
		else ignored.add(reason);
	});
	reception.ignored = [...ignored];
	return reception;
}

export function shape({ event, body }: ReceivedEvent, output: Output): JsonObject {
	if (output === 'raw' && isJsonObject(body)) return boundDepth(body);
	return output === 'flat' ? flatten(event) : event;
}
