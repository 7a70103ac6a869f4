import { streamByOffset, take, type Page } from '../../nodes/Salesforge/api/paging';

type Item = { id: string };
const idOf = ({ id }: Item) => id;

const readByOffset = async (readPage: (page: Page) => Promise<Item[]>) =>
	await take(streamByOffset(readPage, idOf));

const readByPage = async (readPage: (page: { limit: number; page: number }) => Promise<Item[]>) =>
	await take(
		streamByOffset(async ({ limit }, page) => await readPage({ limit, page }), idOf, {
			overlap: false,
		}),
	);

const items = (count: number, prefix = 'wh') =>
	Array.from({ length: count }, (_, n) => ({ id: `${prefix}_${n}` }));

/** A list that returns at most `maxLimit` items and may change right before a read. */
class List {
	reads = 0;

	constructor(
		public content: Array<{ id: string }>,
		private readonly maxLimit = 100,
		private readonly beforeRead: (read: number, list: List) => void = () => undefined,
	) {}

	byOffset = async ({ limit, offset }: { limit: number; offset: number }) => {
		this.beforeRead(++this.reads, this);
		return this.content.slice(offset, offset + Math.min(limit, this.maxLimit));
	};

	byPage = async ({ limit, page }: { limit: number; page: number }) => {
		this.beforeRead(++this.reads, this);
		return this.content.slice((page - 1) * limit, page * limit);
	};
}

const ids = (list: Array<{ id: string }>) => list.map(({ id }) => id).sort();

describe('by offset', () => {
	it.each([0, 1, 2, 99, 100, 101, 250, 1000])('reads all of %d items', async (count) => {
		const list = new List(items(count));
		expect(await readByOffset(list.byOffset)).toEqual(list.content);
	});

	it.each([1, 2, 3, 10])('reads all when a page returns at most %d', async (maxLimit) => {
		const list = new List(items(25), maxLimit);
		expect(await readByOffset(list.byOffset)).toEqual(list.content);
	});

	it.each([0, 50, 99])('misses nothing when item %d is removed while it reads', async (index) => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.splice(index, 1);
		});
		expect(await readByOffset(list.byOffset)).toEqual(items(250));
	});

	it('misses nothing when removals make the next page empty', async () => {
		const list = new List(items(101), 100, (read, self) => {
			if (read === 2) self.content.splice(0, 5);
		});
		expect(await readByOffset(list.byOffset)).toEqual(items(101));
	});

	it('counts no item twice when one is added before', async () => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.unshift({ id: 'wh_new' });
		});
		expect(await readByOffset(list.byOffset)).toEqual(items(250));
	});

	it('misses nothing when as many are added in front as a page goes on', async () => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.unshift(...items(99, 'new'));
		});
		expect(await readByOffset(list.byOffset)).toEqual(items(250));
	});

	it('ends when the list never settles, and has all items that stay', async () => {
		const stable = items(250);
		const list = new List([...stable], 100, (read, self) => {
			self.content.unshift({ id: `new_${read}` });
		});
		const read = ids(await readByOffset(list.byOffset));
		expect(read).toEqual(expect.arrayContaining(ids(stable)));
		expect(new Set(read).size).toBe(read.length);
	});

	it('ends when the server ignores the offset', async () => {
		const page = items(100);
		let reads = 0;
		const read = await readByOffset(async () => {
			reads++;
			return page;
		});
		expect(read).toEqual(page);
		// One more than necessary: 99 items added in front look the same.
		expect(reads).toBe(3);
	});

	it('ends when the server invents items', async () => {
		let made = 0;
		const read = await readByOffset(async () => [{ id: `wh_${made++}` }, { id: `wh_${made++}` }]);
		expect(made).toBe(20_000);
		expect(new Set(ids(read)).size).toBe(read.length);
	});
});

describe('by page', () => {
	it.each([0, 1, 100, 101, 1000])('reads all of %d items', async (count) => {
		const list = new List(items(count));
		expect(await readByPage(list.byPage)).toEqual(list.content);
	});

	it('returns no item twice when one is added in front', async () => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.unshift({ id: 'new' });
		});
		expect(await readByPage(list.byPage)).toEqual(items(250));
	});

	it('misses nothing when a page is shorter than asked for', async () => {
		const content = items(250);
		const read = await readByPage(async ({ page }) => content.slice((page - 1) * 40, page * 40));
		expect(read).toEqual(content);
	});

	it('ends when the server ignores the page', async () => {
		const page = items(100);
		expect(await readByPage(async () => page)).toEqual(page);
	});
});
