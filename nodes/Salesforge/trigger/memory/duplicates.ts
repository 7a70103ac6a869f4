import { hash } from 'crypto';

import type { AnySalesforgeEvent } from '../../events';
import type { WebhookScope } from '../access/scope';
import { StoredKeys } from './storedKeys';

/** How many keys a trigger remembers in one process, up to three per event. */
const CAPACITY = 50_000;
/** How many of them are stored. They take 11 KB in the workflow's static data, which n8n reads with every call. */
const STORED = 1_000;
/** 66 bits: a new event matches one of 50,000 keys once in 10^15 events. */
const KEY_LENGTH = 11;

export const keyOf = (...parts: unknown[]) =>
	hash('sha256', JSON.stringify(parts), 'base64url').slice(0, KEY_LENGTH);

/**
 * The key of an event's content, the same for every copy. The type is part of it, because two webhooks may give the
 * same body two types.
 */
export const contentKey = ({ eventId, event }: AnySalesforgeEvent) => keyOf(eventId, event);

/** Identifies a delivery: Salesforge's id of the event, and the webhook that it came to. */
export interface DeliveryId extends WebhookScope {
	eventId: string;
}

/**
 * The key of an event in a delivery. The type is part of it, because webhooks of several types may share a URL, and it
 * is unknown whether Salesforge gives their deliveries the same id.
 *
 * @param index the index of the event's body in the delivery
 */
export const deliveryKey = (
	{ type, sequenceId, eventId }: DeliveryId,
	{ event }: AnySalesforgeEvent,
	index: number,
) => keyOf(type, sequenceId, eventId, event, index);

/** The events that a trigger has started executions for. */
export const eventsSeen = () =>
	new StoredKeys({ capacity: CAPACITY, stored: STORED, keyLength: KEY_LENGTH });
