import { z } from 'zod';

import {
	classify,
	definitions,
	EVENT_TYPES,
	normalizeEvent,
	unknownEventSchema,
	type AnySalesforgeEvent,
	type DeliveryContext,
	type EventType,
} from '../events';
import { isJsonObject, type JsonObject } from '../shared/json';
import { notAnEvent } from '../events/normalize';
import { eventParts } from '../events/parts';
import { HOW_TO_PASS_EVENTS } from './input';
import { InputError } from '../shared/inputError';
import { isFlatEvent, unflattenEvent } from './unflatten';

type ObjectSchema = z.ZodObject<z.ZodRawShape>;

const part = (schema: ObjectSchema) => schema.partial().nullable();

/** A typed event that may have lost fields on its way through the workflow. */
const partialEvent = (details: ObjectSchema) =>
	unknownEventSchema
		.extend({
			workspace: part(eventParts.workspace),
			sequence: part(eventParts.sequence),
			contact: part(eventParts.contact),
			mailbox: part(eventParts.mailbox),
			email: part(eventParts.email),
			reply: part(eventParts.reply),
			details: details.partial(),
		})
		.partial();

const partialEvents = new Map(
	EVENT_TYPES.map((type) => [type, partialEvent(definitions[type].details)]),
);
const partialUnknownEvent = partialEvent(z.object({}));

const isMadeByTrigger = (body: JsonObject) =>
	typeof body.event === 'string' &&
	typeof body.eventId === 'string' &&
	!isJsonObject(body.webhookInfo);

/** Whether a body is an event with all its fields: what Simplify makes of one does not say enough to act on it. */
export function isWholeEvent(body: unknown): boolean {
	if (!isJsonObject(body)) return false;
	if (!isMadeByTrigger(body)) return classify(body) !== null;
	return Object.hasOwn(body, 'reportedEvent') || !isFlatEvent(body);
}

function checkEvent(event: JsonObject): AnySalesforgeEvent {
	const schema = partialEvents.get(event.event as EventType) ?? partialUnknownEvent;
	const { error } = schema.safeParse(event);
	if (error) {
		const [{ path, message }] = error.issues as [z.ZodIssue];
		throw new InputError(
			`The event's field '${path.join('.')}' is not as the trigger emits it: ${message}`,
			'A node before this one has changed the field. Leave it as it was, or put your own value into a field with another name.',
		);
	}
	return event as AnySalesforgeEvent;
}

/**
 * Returns the typed event in any input: a body as Salesforge sends it is normalized by the trigger's own code; a typed
 * event is returned as it is, not copied; a flat one (from the trigger's output 'Flat' or Flatten) is nested again.
 * Fields that were removed from a typed event stay missing.
 *
 * @param delivery what else is known about a body as Salesforge sent it
 * @throws InputError when it is not an event, or a field of a typed event has an unexpected value
 */
export function toEvent(body: unknown, delivery: DeliveryContext = {}): AnySalesforgeEvent {
	if (isJsonObject(body) && isMadeByTrigger(body)) {
		return checkEvent(isFlatEvent(body) ? unflattenEvent(body) : body);
	}
	const event = normalizeEvent(body, delivery);
	if (event) return event;
	throw new InputError(notAnEvent(body), HOW_TO_PASS_EVENTS);
}
