export interface StoredKeysOptions {
	/** How many are remembered in the process. The oldest are forgotten first. */
	capacity: number;
	/** How many of the newest are stored. */
	stored: number;
	/** The length of every key, in characters. */
	keyLength: number;
}

/** Remembers the newest keys. They are stored as one string, because n8n's static data is a JSON column. */
export class StoredKeys {
	/** In order of arrival. */
	private readonly keys = new Set<string>();

	private lastStored = '';

	constructor(readonly options: StoredKeysOptions) {}

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string): void {
		this.keys.add(key);
		if (this.keys.size <= this.options.capacity) return;
		const [oldest] = this.keys;
		this.keys.delete(oldest!);
	}

	delete(key: string): void {
		this.keys.delete(key);
	}

	/** Loads what this process or another has stored. */
	load(stored: unknown): void {
		if (typeof stored !== 'string' || stored === this.lastStored) return;
		const { keyLength, stored: count } = this.options;
		// Only what it can have stored itself, because a Code node can write static data too.
		const end = Math.min(stored.length, count * keyLength);
		for (let start = 0; start + keyLength <= end; start += keyLength) {
			this.add(stored.slice(start, start + keyLength));
		}
		this.lastStored = stored;
	}

	save(): string {
		const { stored: count } = this.options;
		this.lastStored = [...this.keys].slice(Math.max(0, this.keys.size - count)).join('');
		return this.lastStored;
	}
}
