/** Remembers the newest keys, up to a limit. The oldest are forgotten first. */
export class RecentKeys {
	/** In order of arrival. */
	private readonly keys = new Set<string>();

	/** @param capacity how many keys are remembered */
	constructor(readonly capacity: number) {}

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string): void {
		this.keys.add(key);
		if (this.keys.size <= this.capacity) return;
		for (const oldest of this.keys) {
			this.keys.delete(oldest);
			break;
		}
	}

	delete(key: string): void {
		this.keys.delete(key);
	}

	/** @returns up to this many of the newest keys, newest last */
	newest(count: number): string[] {
		return [...this.keys].slice(Math.max(0, this.keys.size - count));
	}
}
