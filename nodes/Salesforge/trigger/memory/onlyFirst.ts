import { hash } from 'crypto';

import type { AnySalesforgeEvent } from '../../events';
import { StoredKeys } from './storedKeys';

/** How many firsts are remembered per trigger: 10,000 take 80 KB in the workflow's static data. */
const CAPACITY = 10_000;
/** 48 bits: a first is mistaken for one of 10,000 others once in 10^10 events. */
const KEY_LENGTH = 8;

const idOf = (id: string | null | undefined) => id?.trim() || null;

/**
 * The key for remembering the first event of a type per contact and sequence.
 *
 * @returns `null` when the event names no contact, so it counts as a first
 */
export function firstKey({ event, contact, sequence }: AnySalesforgeEvent): string | null {
	const person =
		idOf(contact?.id) ?? idOf(contact?.email)?.toLowerCase() ?? idOf(contact?.linkedinUrl);
	if (person === null) return null;
	return hash('sha256', JSON.stringify([event, person, idOf(sequence?.id)]), 'base64url').slice(
		0,
		KEY_LENGTH,
	);
}

/** The firsts that a trigger has seen. */
export const firstsSeen = () =>
	new StoredKeys({ capacity: CAPACITY, stored: CAPACITY, keyLength: KEY_LENGTH });
