import { PAGE_LENGTH } from './paging';

/** A list with more pages than this is taken to be endless. */
const MOST_PAGES = 10_000;

/** The items of a list to read. */
export type Page = { limit: number; offset: number };

/**
 * Reads a list by `limit` and `offset`, item by item, so a reader can stop early. It never skips an item: each page
 * overlaps the previous one by one item, and if items before it were removed, reading goes back until the pages meet.
 * Each item is returned once.
 *
 * @param readPage returns at most `limit` items, starting at `offset`
 * @param keyOf identifies an item across pages
 */
export async function* streamByOffset<Item>(
	readPage: (page: Page) => Promise<Item[]>,
	keyOf: (item: Item) => string,
	pageLength = PAGE_LENGTH,
): AsyncGenerator<Item, void, undefined> {
	const seen = new Set<string>();
	let offset = 0;
	/** Of the previous page. */
	let keys: string[] = [];
	let anchor: string | undefined;
	let longest = 0;
	let overlaps = false;
	let isStale = false;
	for (let pages = 0; pages < MOST_PAGES; pages++) {
		const page = await readPage({ limit: pageLength, offset });
		const before = keys;
		keys = page.map(keyOf);
		longest = Math.max(longest, keys.length);
		if (keys.length === 0 && (!overlaps || offset === 0 || isStale)) return;
		if (overlaps && offset > 0 && !keys.some((key) => seen.has(key))) {
			// Earlier items were removed: go back until the pages meet.
			offset = Math.max(0, offset - pageLength);
			continue;
		}
		const wasStale = isStale;
		isStale = keys.every((key) => seen.has(key));
		if (isStale) {
			// The end, or a server that ignores the offset. Otherwise items were added at the front.
			const isEnd = keys.length < longest && keys.at(-1) === anchor;
			if (isEnd || (wasStale && keys.join() === before.join())) return;
		} else {
			const fresh = page.filter((_, index) => !seen.has(keys[index]!));
			for (const key of keys) seen.add(key);
			yield* fresh;
			anchor = keys.at(-1);
		}
		// A server that returns one item at a time leaves no room for an overlap.
		overlaps = keys.length > 1;
		offset += overlaps ? keys.length - 1 : keys.length;
	}
}

/** The first `limit` items of a stream. Nothing is read beyond them. */
export async function take<Item>(items: AsyncIterable<Item>, limit: number): Promise<Item[]> {
	const taken: Item[] = [];
	if (limit <= 0) return taken;
	for await (const item of items) {
		taken.push(item);
		if (taken.length >= limit) break;
	}
	return taken;
}

/** The items of a stream that match. */
export async function* only<Item>(
	items: AsyncIterable<Item>,
	isWanted: (item: Item) => boolean,
): AsyncGenerator<Item, void, undefined> {
	for await (const item of items) if (isWanted(item)) yield item;
}
