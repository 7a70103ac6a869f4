/** Does the work for many items, a few at a time. After the first error, which it throws, no further one is begun. */
export async function concurrently<Item>(
	items: Iterable<Item>,
	width: number,
	work: (item: Item) => Promise<void>,
	isStopped: () => boolean = () => false,
): Promise<void> {
	const queue = items[Symbol.iterator]();
	let hasFailed = false;
	const worker = async () => {
		for (;;) {
			if (hasFailed || isStopped()) return;
			const next = queue.next();
			if (next.done === true) return;
			const begun = work(next.value);
			begun.catch(() => (hasFailed = true));
			await begun;
		}
	};
	await Promise.all(Array.from({ length: width }, worker));
}
