/** Remembers the newest keys, up to a bound; the oldest are forgotten first. */
export class RecentKeys {
	private readonly keys = new Set<string>();

	/** @param capacity how many keys are remembered at the most */
	constructor(private readonly capacity: number) {}

	get size(): number {
		return this.keys.size;
	}

	/** @returns whether the key is new */
	add(key: string): boolean {
		if (this.keys.has(key)) return false;
		this.keys.add(key);
		if (this.keys.size > this.capacity) this.keys.delete(this.keys.values().next().value!);
		return true;
	}

	delete(key: string): void {
		this.keys.delete(key);
	}

	values(): IterableIterator<string> {
		return this.keys.values();
	}
}
