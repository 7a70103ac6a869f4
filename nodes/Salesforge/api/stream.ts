import { PAGE_LENGTH } from './paging';

/** A list that is longer than this many pages has no end. */
const MOST_PAGES = 10_000;

/**
 * Reads a list by `limit` and `offset`, item by item, so that a reader may stop early. It never skips an item: every
 * page starts with the last item of the one before, and when the list has become shorter in front of it, the reading
 * goes back until the pages meet. An item comes once, and the first page that brings nothing new is the end.
 *
 * @param readPage brings at most `limit` items, `offset` items after the first
 * @param keyOf what makes an item the same on two pages
 */
export async function* streamByOffset<Item>(
	readPage: (page: { limit: number; offset: number }) => Promise<Item[]>,
	keyOf: (item: Item) => string,
	pageLength = PAGE_LENGTH,
): AsyncGenerator<Item, void, undefined> {
	const seen = new Set<string>();
	let offset = 0;
	let overlaps = false;
	let hasGoneBack = false;
	for (let pages = 0; pages < MOST_PAGES; pages++) {
		const page = await readPage({ limit: pageLength, offset });
		const fresh = page.filter((item) => !seen.has(keyOf(item)));
		const meets = !overlaps || offset === 0 || page.some((item) => seen.has(keyOf(item)));
		if (!meets) {
			offset = Math.max(0, offset - pageLength);
			hasGoneBack = true;
			continue;
		}
		for (const item of fresh) seen.add(keyOf(item));
		yield* fresh;
		if (fresh.length === 0 && !(hasGoneBack && page.length > 0)) return;
		hasGoneBack = false;
		// A server that brings one item at a time leaves no room for an overlap.
		overlaps = page.length > 1;
		offset += overlaps ? page.length - 1 : page.length;
	}
}

/** The first `limit` items of a stream; nothing is read beyond them. */
export async function take<Item>(items: AsyncIterable<Item>, limit: number): Promise<Item[]> {
	const taken: Item[] = [];
	if (limit <= 0) return taken;
	for await (const item of items) {
		taken.push(item);
		if (taken.length >= limit) break;
	}
	return taken;
}

/** The items of a stream that are wanted. */
export async function* only<Item>(
	items: AsyncIterable<Item>,
	isWanted: (item: Item) => boolean,
): AsyncGenerator<Item, void, undefined> {
	for await (const item of items) if (isWanted(item)) yield item;
}
