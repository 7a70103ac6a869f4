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

/**
 * Reads a list in which an item may move to the front when it changes, past the page that is being read. So the list is
 * then read again from the top, up to the first page without anything new: one page, unless there were changes. If an
 * item moves to the end of the list, or does not move, the first pass finds it.
 *
 * An item comes again if it has changed.
 *
 * @param versionOf what differs between two states of an item
 */
export async function* streamMoving<Item>(
	readPage: (page: Page) => Promise<Item[]>,
	keyOf: (item: Item) => string,
	versionOf: (item: Item) => unknown,
): AsyncGenerator<Item, void, undefined> {
	const versions = new Map<string, unknown>();
	const isNew = (item: Item) =>
		!versions.has(keyOf(item)) || versions.get(keyOf(item)) !== versionOf(item);
	for (const isAgain of [false, true]) {
		const found: Item[] = [];
		let isPageKnown = false;
		const items = streamByOffset(async (page) => {
			const read = await readPage(page);
			const news = read.filter(isNew);
			for (const item of news) versions.set(keyOf(item), versionOf(item));
			found.push(...news);
			isPageKnown = news.length === 0;
			return read;
		}, keyOf);
		while (!(await items.next()).done) {
			yield* found.splice(0);
			if (isAgain && isPageKnown) return;
		}
		yield* found.splice(0);
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

/** The items of a stream, each only the first time. */
export async function* distinct<Item>(
	items: AsyncIterable<Item>,
	keyOf: (item: Item) => string,
): AsyncGenerator<Item, void, undefined> {
	const seen = new Set<string>();
	for await (const item of items) {
		const key = keyOf(item);
		if (!seen.has(key)) yield item;
		seen.add(key);
	}
}

/** The items of a stream that match. */
export async function* only<Item>(
	items: AsyncIterable<Item>,
	isWanted: (item: Item) => boolean,
): AsyncGenerator<Item, void, undefined> {
	for await (const item of items) if (isWanted(item)) yield item;
}
