/** Remembers the newest keys, up to a bound; the oldest are forgotten first. */
export class RecentKeys {
	private readonly keys = new Set<string>();

	/** @param capacity how many keys are remembered at the most */
	constructor(private readonly capacity: number) {}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string): void {
		this.keys.add(key);
		if (this.keys.size > this.capacity) this.keys.delete(this.keys.values().next().value!);
	}

	values(): IterableIterator<string> {
		return this.keys.values();
	}
}
