import { only, streamByOffset, take } from '../../nodes/Salesforge/api/paging';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A list that is read in pages, and that can change before a page is read. */
function read(
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
	const { stream } = read(numbers(count));
	expect(await take(stream, Infinity)).toEqual(numbers(count));
});

it.each([1, 2, 7])('accepts pages of %s when a server returns no more', async (most) => {
	const { stream } = read(numbers(25), undefined, most);
	expect(await take(stream, Infinity)).toEqual(numbers(25));
});

it('reads no further than needed', async () => {
	const { stream, calls } = read(numbers(100));
	expect(await take(stream, 10)).toEqual(numbers(10));
	expect(calls).toEqual([0]);
	expect(await take(stream, 0)).toEqual([]);
});

it('ends when the offset is ignored', async () => {
	const stream = streamByOffset(async () => numbers(10), String, { pageLength: 10 });
	expect(await take(stream, Infinity)).toEqual(numbers(10));
});

it.each([1, 5, 9, 10, 15, 25])('skips nothing when %s earlier items are removed', async (gone) => {
	const { stream } = read(numbers(100), (call, list) => {
		if (call === 3) list.splice(0, gone);
	});
	expect(await take(stream, Infinity)).toEqual(numbers(100));
});

it.each([1, 9, 10, 25])('returns nothing twice when %s items are added in front', async (added) => {
	const { stream } = read(numbers(100), (call, list) => {
		if (call === 3) list.unshift(...numbers(added).map((index) => -1 - index));
	});
	expect(await take(stream, Infinity)).toEqual(numbers(100));
});

it('ends when the list is gone', async () => {
	const { stream } = read(numbers(100), (call, list) => {
		if (call === 3) list.length = 0;
	});
	expect((await take(stream, Infinity)).length).toBeLessThan(100);
});

it('returns the matching items', async () => {
	const { stream } = read(numbers(30));
	expect(
		await take(
			only(stream, (n) => n % 10 === 0),
			2,
		),
	).toEqual([0, 10]);
});
