import { createHash } from 'crypto';

import type { AnySalesforgeEvent } from '../../events';
import { StoredKeys } from './storedKeys';

/** How many firsts are remembered per trigger: 10,000 take 110 KB in the workflow's static data. */
const CAPACITY = 10_000;
const KEY_LENGTH = 11;

/**
 * The key under which the first event of its type per contact and sequence is remembered.
 *
 * @returns `null` when the event names no contact: then nothing can be said, and it counts as a first
 */
export function firstKey({ event, contact, sequence }: AnySalesforgeEvent): string | null {
	const person = contact?.id ?? contact?.email ?? null;
	if (person === null) return null;
	return createHash('sha256')
		.update(JSON.stringify([event, person, sequence?.id ?? null]))
		.digest('base64url')
		.slice(0, KEY_LENGTH);
}

/** The firsts that a trigger has seen. */
export const firstsSeen = () =>
	new StoredKeys({ capacity: CAPACITY, stored: CAPACITY, keyLength: KEY_LENGTH });
