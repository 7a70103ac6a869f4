import type { AnySalesforgeEvent } from '../../events';
import { StoredKeys } from './storedKeys';

/** How many events a trigger remembers to know their copies by, in one process: 1.3 MB. */
const CAPACITY = 50_000;
/** How many of them outlive the process: 500 take 8 KB in the workflow's static data, which n8n reads with every call. */
const STORED = 500;
const PREFIX_LENGTH = 'evt_'.length;
/** 64 bits: that a new event has the key of one of 50,000 happens once in 10^14 events. */
const KEY_LENGTH = 16;

/** The key under which an event is remembered: the same for every copy of one happening. */
export function eventKey({ eventId }: AnySalesforgeEvent): string {
	return eventId.slice(PREFIX_LENGTH, PREFIX_LENGTH + KEY_LENGTH);
}

/** The events that a trigger has started executions for. */
export const eventsSeen = () =>
	new StoredKeys({ capacity: CAPACITY, stored: STORED, keyLength: KEY_LENGTH });
