/**
 * Remembers the newest keys, up to a bound; the oldest are forgotten first. A hash table in typed arrays: nine bytes a
 * key beside its characters, where a `Set` of texts takes 100 and more, and nothing for the garbage collector to visit.
 */
export class RecentKeys {
	/** The characters of the keys in the order of their arrival, at places from 1; after the last comes the first again. */
	private readonly characters: Uint8Array;

	/** Keys of the same hash are a chain: the place where it starts, and for each place which is next; 0 ends it. */
	private readonly starts: Uint32Array;

	private readonly nexts: Uint32Array;

	private count = 0;

	private newestPlace = 0;

	/**
	 * @param capacity how many keys are remembered at the most
	 * @param keyLength of every key, in characters; they are ASCII
	 */
	constructor(
		readonly capacity: number,
		private readonly keyLength: number,
	) {
		this.characters = new Uint8Array((capacity + 1) * keyLength);
		this.nexts = new Uint32Array(capacity + 1);
		this.starts = new Uint32Array(2 ** Math.ceil(Math.log2(capacity)));
	}

	get size(): number {
		return this.count;
	}

	has(key: string): boolean {
		let place = this.starts[this.chainOf(key)]!;
		while (place !== 0 && !this.isAt(place, key)) place = this.nexts[place]!;
		return place !== 0;
	}

	add(key: string): void {
		if (this.has(key)) return;
		const place = (this.newestPlace % this.capacity) + 1;
		if (this.count === this.capacity) this.unlink(place);
		else this.count++;
		this.write(key, place);
		this.newestPlace = place;
	}

	/** @returns so many of the newest keys, or as many as there are; the newest last */
	newest(most: number): string[] {
		const keys: string[] = [];
		for (let back = Math.min(most, this.count) - 1; back >= 0; back--) {
			keys.push(this.keyAt(((this.newestPlace - 1 - back + this.capacity) % this.capacity) + 1));
		}
		return keys;
	}

	private isAt(place: number, key: string): boolean {
		const start = place * this.keyLength;
		for (let index = 0; index < this.keyLength; index++) {
			if (this.characters[start + index] !== key.charCodeAt(index)) return false;
		}
		return true;
	}

	private keyAt(place: number): string {
		const start = place * this.keyLength;
		return String.fromCharCode(...this.characters.subarray(start, start + this.keyLength));
	}

	private chainOf(key: string): number {
		let hash = 0;
		for (let index = 0; index < this.keyLength; index++) {
			hash = (Math.imul(hash, 31) + (key.charCodeAt(index) & 0xff)) | 0;
		}
		return hash & (this.starts.length - 1);
	}

	private write(key: string, place: number): void {
		for (let index = 0; index < this.keyLength; index++) {
			this.characters[place * this.keyLength + index] = key.charCodeAt(index);
		}
		const chain = this.chainOf(key);
		this.nexts[place] = this.starts[chain]!;
		this.starts[chain] = place;
	}

	/** Takes the key at a place, the oldest of its chain and so its last, out of it. */
	private unlink(place: number): void {
		const chain = this.chainOf(this.keyAt(place));
		let before = 0;
		for (let at = this.starts[chain]!; at !== place; at = this.nexts[at]!) before = at;
		if (before === 0) this.starts[chain] = 0;
		else this.nexts[before] = 0;
	}
}
