import { RecentKeys } from './recentKeys';

/** How many keys are remembered, and how many are stored. */
export interface StoredKeysOptions {
	/** How many are remembered in the process. */
	capacity: number;
	/** How many of the newest are stored. */
	stored: number;
	/** The length of every key, in characters. */
	keyLength: number;
}

/**
 * Keys that are stored as one string, because n8n's static data is a JSON column. {@link load} adds what another
 * process has stored in the meantime.
 */
export class StoredKeys {
	private readonly keys: RecentKeys;

	private lastStored = '';

	constructor(private readonly options: StoredKeysOptions) {
		this.keys = new RecentKeys(options.capacity);
	}

	/** Loads what this process or another has stored. */
	load(stored: unknown): void {
		if (typeof stored !== 'string' || stored === this.lastStored) return;
		const { keyLength, stored: count } = this.options;
		// Only what it can have stored itself, because a Code node can write static data too.
		const end = Math.min(stored.length, count * keyLength);
		for (let start = 0; start + keyLength <= end; start += keyLength) {
			this.keys.add(stored.slice(start, start + keyLength));
		}
		this.lastStored = stored;
	}

	get capacity(): number {
		return this.keys.capacity;
	}

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string): void {
		this.keys.add(key);
	}

	delete(key: string): void {
		this.keys.delete(key);
	}

	/** What to store. */
	save(): string {
		this.lastStored = this.keys.newest(this.options.stored).join('');
		return this.lastStored;
	}
}
