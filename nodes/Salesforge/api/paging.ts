/** The page size: the multichannel API's limit. A server may return fewer items. */
export const PAGE_LENGTH = 100;

/** A longer list is taken to be endless. */
const MOST_PAGES = 1000;
const MOST_PASSES = 4;

export interface Identified {
	id: string;
}

/** Reads a list from its first to its last page, and reports whether it seems unchanged in the meantime. */
type Pass<Item> = () => Promise<{ items: Map<string, Item>; isSteady: boolean }>;

/** Reads a list again if it shifts, up to a limit. If it never settles, every item that was seen counts. */
async function readUntilSteady<Item>(pass: Pass<Item>): Promise<Item[]> {
	const seen = new Map<string, Item>();
	for (let passes = 0; passes < MOST_PASSES; passes++) {
		const { items, isSteady } = await pass();
		if (isSteady) return [...items.values()];
		for (const [id, item] of items) seen.set(id, item);
	}
	return [...seen.values()];
}

/**
 * Reads a list by `limit` and `offset`. Salesforge returns no total, may return fewer items than requested, and the
 * list may change while it is read. So each page overlaps the previous one by one item. If it does not, the list has
 * shifted and is read again. It ends with the first page without new items, even when the offset is ignored.
 */
export async function readByOffset<Item extends Identified>(
	readPage: (page: { limit: number; offset: number }) => Promise<Item[]>,
): Promise<Item[]> {
	return await readUntilSteady(async () => {
		const items = new Map<string, Item>();
		let isSteady = true;
		let anchor: string | undefined;
		let offset = 0;
		for (let pages = 0; pages < MOST_PAGES; pages++) {
			const page = await readPage({ limit: PAGE_LENGTH, offset });
			const isLast = page.every(({ id }) => items.has(id));
			const hasShifted = anchor !== undefined && page[0]?.id !== anchor;
			if (hasShifted && (!isLast || page.length === 0)) isSteady = false;
			if (isLast) return { items, isSteady };
			for (const item of page) items.set(item.id, item);
			// A server that returns one item at a time leaves no room for the overlap.
			anchor = page.length > 1 ? page.at(-1)!.id : undefined;
			offset += anchor === undefined ? page.length : page.length - 1;
		}
		return { items, isSteady: true };
	});
}

/** Reads a list by `limit` and `page`, starting at 1. An item that appears twice shows that the list has shifted. */
export async function readByPage<Item extends Identified>(
	readPage: (page: { limit: number; page: number }) => Promise<Item[]>,
): Promise<Item[]> {
	return await readUntilSteady(async () => {
		const items = new Map<string, Item>();
		let isSteady = true;
		for (let number = 1; number <= MOST_PAGES; number++) {
			const page = await readPage({ limit: PAGE_LENGTH, page: number });
			const known = page.filter(({ id }) => items.has(id)).length;
			if (known === page.length) return { items, isSteady };
			if (known > 0) isSteady = false;
			for (const item of page) items.set(item.id, item);
		}
		return { items, isSteady: true };
	});
}
