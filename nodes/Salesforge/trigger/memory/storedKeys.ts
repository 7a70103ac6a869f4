import { RecentKeys } from './recentKeys';

/** How many keys are remembered, and which of them outlive the process. */
export interface StoredKeysOptions {
	/** How many are remembered in the process. */
	capacity: number;
	/** How many of them, the newest, are stored. */
	stored: number;
	/** The length of every key, in characters. */
	keyLength: number;
}

/**
 * Keys that outlive the process as one string (n8n's static data is a JSON column). What another process has stored
 * meanwhile is taken in by {@link load}.
 */
export class StoredKeys {
	private readonly keys: RecentKeys;

	private lastStored = '';

	constructor(private readonly options: StoredKeysOptions) {
		this.keys = new RecentKeys(options.capacity);
	}

	/** Takes in what was stored, by this process or another. */
	load(stored: unknown): void {
		if (typeof stored !== 'string' || stored === this.lastStored) return;
		const { keyLength, stored: count } = this.options;
		// Only what it can have stored itself: a Code node can write static data, too.
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
