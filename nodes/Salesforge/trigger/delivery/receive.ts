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

/** Rejects what is no event, ignores what is unwanted, accepts the rest. A bad body never affects the others. */
export function receive(
	bodies: unknown[],
	filter: EventFilter,
	{ scope, isRegistered }: Pick<VerifiedDelivery, 'scope' | 'isRegistered'>,
) {
	const registered = isRegistered ? scope : undefined;
	/** The wanted events, in order. */
	const accepted: ReceivedEvent[] = [];
	/** Why other events are ignored, each reason once. */
	const ignored: string[] = [];
	/** The bodies that are not events, and why. */
	const rejected: Array<{ index: number; reason: string }> = [];
	for (const [index, body] of bodies.entries()) {
		const classification = classify(body, registered?.type);
		if (!classification) {
			rejected.push({ index, reason: notAnEvent(body) });
			continue;
		}
		// Most deliveries have an unwanted type, so their event is not built.
		let reason = unwantedType(classification.event, filter, registered);
		if (reason === null) {
			const event = normalizeAs(body as JsonObject, classification, scope.sequenceId ?? undefined);
			reason = unwantedReason(event, filter, registered);
			if (reason === null) accepted.push({ event, body });
		}
		if (reason !== null && !ignored.includes(reason)) ignored.push(reason);
	}
	return { accepted, ignored, rejected };
}

export type Reception = ReturnType<typeof receive>;

export function shape({ event, body }: ReceivedEvent, output: Output): JsonObject {
	if (output === 'raw' && isJsonObject(body)) return boundDepth(body);
	return output === 'flat' ? flatten(event) : event;
}
