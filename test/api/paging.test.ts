import { only, streamByOffset, take, type Page } from '../../nodes/Salesforge/api/paging';

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

	it('ends when the server returns the same page in another order', async () => {
		const page = items(100);
		let reads = 0;
		const read = await readByPage(async () => (reads++ % 2 === 0 ? page : [...page].reverse()));
		expect(read).toEqual(page);
		expect(reads).toBeLessThan(5);
	});
});

it('reads the first pages again when items move to the front', async () => {
	const content = items(150);
	const asked: number[] = [];
	const stream = streamByOffset(
		async ({ limit }, page) => {
			asked.push(page);
			if (asked.length === 2) content.unshift(...content.splice(120, 1));
			return content.slice((page - 1) * limit, page * limit);
		},
		idOf,
		{ overlap: false, mayMove: true },
	);
	expect(ids(await take(stream))).toEqual(ids(items(150)));
	expect(asked).toEqual([1, 2, 3, 1, 2]);
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A list that is read in pages, and that can change before a page is read. */
function readNumbers(
	list: number[],
	meanwhile: (call: number, list: number[]) => void = () => undefined,
	most = Infinity,
) {
	const calls: number[] = [];
	const stream = streamByOffset(
		async ({ limit, offset }) => {
			meanwhile(calls.length, list);
			calls.push(offset);
			return list.slice(offset, offset + Math.min(limit, most));
		},
		String,
		{ pageLength: 10 },
	);
	return { stream, calls };
}

it.each([0, 1, 9, 10, 11, 100])('returns each of %s items once, in order', async (count) => {
	const { stream } = readNumbers(numbers(count));
	expect(await take(stream, Infinity)).toEqual(numbers(count));
});

it.each([1, 2, 7])('accepts pages of %s when a server returns no more', async (most) => {
	const { stream } = readNumbers(numbers(25), undefined, most);
	expect(await take(stream, Infinity)).toEqual(numbers(25));
});

it('reads no further than needed', async () => {
	const { stream, calls } = readNumbers(numbers(100));
	expect(await take(stream, 10)).toEqual(numbers(10));
	expect(calls).toEqual([0]);
	expect(await take(stream, 0)).toEqual([]);
});

it('ends when the offset is ignored', async () => {
	const stream = streamByOffset(async () => numbers(10), String, { pageLength: 10 });
	expect(await take(stream, Infinity)).toEqual(numbers(10));
});

it.each([1, 5, 9, 10, 15, 25])('skips nothing when %s earlier items are removed', async (gone) => {
	const { stream } = readNumbers(numbers(100), (call, list) => {
		if (call === 3) list.splice(0, gone);
	});
	expect(await take(stream, Infinity)).toEqual(numbers(100));
});

it.each([1, 9, 10, 25])('returns nothing twice when %s items are added in front', async (added) => {
	const { stream } = readNumbers(numbers(100), (call, list) => {
		if (call === 3) list.unshift(...numbers(added).map((index) => -1 - index));
	});
	expect(await take(stream, Infinity)).toEqual(numbers(100));
});

it('ends when the list is gone', async () => {
	const { stream } = readNumbers(numbers(100), (call, list) => {
		if (call === 3) list.length = 0;
	});
	expect((await take(stream, Infinity)).length).toBeLessThan(100);
});

it('returns the matching items', async () => {
	const { stream } = readNumbers(numbers(30));
	expect(
		await take(
			only(stream, (n) => n % 10 === 0),
			2,
		),
	).toEqual([0, 10]);
});
