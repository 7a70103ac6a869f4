import { readByOffset, readByPage } from '../../nodes/Salesforge/api/paging';

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
		expect(ids(await readByOffset(list.byOffset))).toEqual(ids(list.content));
	});

	it('misses nothing when removals make the next page empty', async () => {
		const list = new List(items(101), 100, (read, self) => {
			if (read === 2) self.content.splice(0, 5);
		});
		expect(ids(await readByOffset(list.byOffset))).toEqual(ids(list.content));
	});

	it('counts no item twice when one is added before', async () => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.unshift({ id: 'wh_new' });
		});
		expect(ids(await readByOffset(list.byOffset))).toEqual(ids(list.content));
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
		expect(reads).toBe(2);
	});

	it('ends when the server invents items', async () => {
		let made = 0;
		const read = await readByOffset(async () =>
			Array.from({ length: 100 }, () => ({ id: `wh_${made++}` })),
		);
		expect(read).toHaveLength(made);
	});
});

describe('by page', () => {
	it.each([0, 1, 100, 101, 1000])('reads all of %d items', async (count) => {
		const list = new List(items(count));
		expect(await readByPage(list.byPage)).toEqual(list.content);
	});

	it('reads again when an item appears twice', async () => {
		const list = new List(items(250), 100, (read, self) => {
			if (read === 2) self.content.unshift({ id: 'new' });
		});
		expect(ids(await readByPage(list.byPage))).toEqual(ids(list.content));
	});

	it('ends when the server ignores the page', async () => {
		const page = items(100);
		expect(await readByPage(async () => page)).toEqual(page);
	});
});
