/** The page size: the most that all but a few lists accept (docs/salesforge-api.md). */
export const PAGE_LENGTH = 100;

/** A list with more pages than this is taken to be endless. */
const MOST_PAGES = 10_000;

/** The items of a list to read. */
export type Page = { limit: number; offset: number };

export interface PagingOptions {
	/** The `limit` of a page. Default {@link PAGE_LENGTH}. */
	pageLength?: number;
	/** Whether pages can overlap. Not if a list is read by the page's number. Default true. */
	overlap?: boolean;
	/**
	 * Whether a changed item moves to the front, past the page that is being read. The list is then read again from the
	 * top, up to the first page without anything new: one page, unless there were changes. Default false.
	 */
	mayMove?: boolean;
}

/**
 * Reads a list page by page, so a reader can stop early. Salesforge returns no reliable total, may return fewer items
 * than requested, and the list may change meanwhile. Each item is returned once and none is skipped: a page overlaps the
 * previous one by one item, and if items before it were removed, reading goes back until the pages meet. Items that are
 * added in front shift known ones into the next pages.
 *
 * @param readPage returns at most `limit` items, starting at `offset`; `number` counts the pages from 1
 * @param keyOf identifies an item across pages
 */
export async function* streamByOffset<Item>(
	readPage: (page: Page, number: number) => Promise<Item[]>,
	keyOf: (item: Item) => string,
	{ pageLength = PAGE_LENGTH, overlap = true, mayMove = false }: PagingOptions = {},
): AsyncGenerator<Item, void, undefined> {
	const seen = new Set<string>();
	let offset = 0;
	/** Whether the next page should begin with a known item. */
	let overlaps = false;
	/** The keys of the previous page, if all of them were known. */
	let knownPage: string | undefined;
	let isAgain = false;
	let number = 0;
	for (let pages = 0; pages < MOST_PAGES; pages++) {
		const page = await readPage({ limit: pageLength, offset }, ++number);
		const keys = page.map(keyOf);
		if (overlaps && offset > 0 && !keys.some((key) => seen.has(key))) {
			offset = Math.max(0, offset - pageLength);
			continue;
		}
		const fresh = page.filter((_, index) => !seen.has(keys[index]!));
		for (const key of keys) seen.add(key);
		yield* fresh;

		const isKnown = fresh.length === 0;
		const knownKeys = isKnown ? [...keys].sort().join() : undefined;
		const isEnd = keys.length === 0 || (overlaps && keys.length === 1);
		// The same page again, in any order: the server ignores the offset.
		if (isKnown && (isEnd || isAgain || knownKeys === knownPage)) {
			if (isAgain || !mayMove) return;
			isAgain = true;
			overlaps = false;
			offset = number = 0;
			continue;
		}
		knownPage = knownKeys;
		// A server that returns one item at a time leaves no room for an overlap.
		overlaps = overlap && keys.length > 1;
		offset += overlaps ? keys.length - 1 : keys.length;
	}
}

/** The first `limit` items of a stream, by default all. Nothing is read beyond them. */
export async function take<Item>(items: AsyncIterable<Item>, limit = Infinity): Promise<Item[]> {
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
