/** Remembers the newest keys, up to a bound; the oldest are forgotten first. */
export class RecentKeys {
	private readonly keys = new Set<string>();

	/** Stays where it is between two calls: a new one would have to pass all that was deleted before the oldest key. */
	private readonly oldest = this.keys.values();

	/** @param capacity how many keys are remembered at the most */
	constructor(private readonly capacity: number) {}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string): void {
		this.keys.add(key);
		if (this.keys.size > this.capacity) this.keys.delete(this.oldest.next().value!);
	}

	values(): IterableIterator<string> {
		return this.keys.values();
	}
}
