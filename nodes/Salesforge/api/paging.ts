/** How many items to ask for at once: the multichannel API's limit, and a server may bring fewer. */
export const PAGE_LENGTH = 100;

/** A list that is longer than this has no end. */
const MOST_PAGES = 1000;
const MOST_PASSES = 4;

export interface Identified {
	id: string;
}

/** Reads a list from its first to its last page, and tells whether it seems to have kept still meanwhile. */
type Pass<Item> = () => Promise<{ items: Map<string, Item>; isSteady: boolean }>;

/**
 * Reads a list again while it shifts, some times; should it never keep still, every item counts that was seen.
 */
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
 * Reads a list by `limit` and `offset`. Salesforge tells no total, may bring fewer items than asked for, and the list
 * may change while it is read. So every page starts with the last item of the one before: if it does not, the list has
 * shifted and is read again. It ends with the first page that brings nothing new, also when the offset is ignored.
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
			// A server that brings one item at a time leaves no room for the overlap.
			anchor = page.length > 1 ? page.at(-1)!.id : undefined;
			offset += anchor === undefined ? page.length : page.length - 1;
		}
		return { items, isSteady: true };
	});
}

/** Reads a list by `limit` and `page`, which is 1 for the first. An item that comes twice shows that the list has shifted. */
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
