import { hash } from 'crypto';

import type { AnySalesforgeEvent } from '../../events';
import { REPLY_TYPES } from '../../events/eventTypes';
import type { WebhookScope } from '../access/scope';
import { StoredKeys } from './storedKeys';

/** 11 characters, 66 bits: a new event matches one of 50,000 keys once in 10^15 events. */
const EVENT_KEY = 11;
/** 8 characters, 48 bits: a first is mistaken for one of 10,000 others once in 10^10 events. */
const FIRST_KEY = 8;

/** The most firsts that are remembered, and stored: they take 80 KB in the workflow's static data. */
const MOST_FIRSTS = 10_000;

/**
 * The events that a trigger has started executions for, up to three keys each. The stored ones take 11 KB in the
 * workflow's static data, which n8n reads with every call.
 */
export const eventsSeen = () =>
	new StoredKeys({ capacity: 50_000, stored: 1_000, keyLength: EVENT_KEY });

export const firstsSeen = () =>
	new StoredKeys({ capacity: MOST_FIRSTS, stored: MOST_FIRSTS, keyLength: FIRST_KEY });

const keyOf = (parts: unknown[], length = EVENT_KEY) =>
	hash('sha256', JSON.stringify(parts), 'base64url').slice(0, length);

/** The key of an event's content, the same for every copy. Two webhooks may give the same body two types. */
export const contentKey = ({ eventId, event }: AnySalesforgeEvent) => keyOf([eventId, event]);

/** Identifies a delivery: Salesforge's id of the event, and the webhook that it came to. */
export interface DeliveryId extends WebhookScope {
	eventId: string;
}

/** The key of an event in a delivery. Webhooks of several types may share a URL, and maybe the ids of deliveries. */
export const deliveryKey = (
	{ type, sequenceId, eventId }: DeliveryId,
	{ event }: AnySalesforgeEvent,
	index: number,
) => keyOf([type, sequenceId, eventId, event, index]);

/**
 * The keys of a reply, if the event is one: its own, and those of the same reply in events of the other types. Events
 * of one type are different replies, or copies: two LinkedIn messages with the same words on one day have the same
 * `messageId`.
 */
export function replyKeys({ event, messageId }: AnySalesforgeEvent) {
	if (messageId === null) return { own: [], others: [] };
	const key = (type: string) => keyOf(['reply', messageId, type]);
	return { own: [key(event)], others: REPLY_TYPES.filter((type) => type !== event).map(key) };
}

const idOf = (id: string | null | undefined) => id?.trim() || null;

/** The key of the first event of a type per contact and sequence; `null` when it names no contact, so it is a first. */
export function firstKey({ event, contact, sequence }: AnySalesforgeEvent): string | null {
	const person =
		idOf(contact?.id) ?? idOf(contact?.email)?.toLowerCase() ?? idOf(contact?.linkedinUrl);
	return person === null ? null : keyOf([event, person, idOf(sequence?.id)], FIRST_KEY);
}
