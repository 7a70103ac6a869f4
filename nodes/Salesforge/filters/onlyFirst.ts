import { createHash } from 'crypto';

import type { AnySalesforgeEvent } from '../events';
import { RecentKeys } from './recentKeys';

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

/**
 * The firsts that a trigger has seen. They outlive the process as one string (n8n's static data is a JSON column), and
 * what another process has written meanwhile is taken in before each look.
 */
export class FirstsSeen {
	private readonly keys = new RecentKeys(CAPACITY);

	private lastStored = '';

	/** Takes in what was stored, by this process or another. */
	load(stored: unknown): void {
		if (typeof stored !== 'string' || stored === this.lastStored) return;
		for (let start = 0; start + KEY_LENGTH <= stored.length; start += KEY_LENGTH) {
			this.keys.add(stored.slice(start, start + KEY_LENGTH));
		}
		this.lastStored = stored;
	}

	/** @returns whether the key is new */
	add(key: string): boolean {
		return this.keys.add(key);
	}

	delete(key: string): void {
		this.keys.delete(key);
	}

	/** What to store. */
	save(): string {
		this.lastStored = [...this.keys.values()].join('');
		return this.lastStored;
	}
}
