import type { Failure } from './apiError';

/** What became of a call, or of one entry of a batch. */
export type Sent<Result> = { result: Result } | { failure: Failure };

/**
 * Sends a batch that Salesforge takes or refuses as a whole. When it is refused because of an entry, the halves are
 * sent, down to single ones, so that an entry that Salesforge does not accept costs only itself.
 *
 * @param send gives a result per entry, in their order
 * @param isOfEntry whether a failure can be that of one entry, so that a smaller batch may succeed
 * @returns what became of each entry, in their order
 */
export async function sendInHalves<Item, Result>(
	entries: readonly Item[],
	send: (entries: readonly Item[]) => Promise<Sent<Result[]>>,
	isOfEntry: (failure: Failure) => boolean | Promise<boolean>,
): Promise<Array<Sent<Result>>> {
	const sent = await send(entries);
	if ('result' in sent) return sent.result.map((result) => ({ result }));
	if (entries.length === 1 || !(await isOfEntry(sent.failure))) return entries.map(() => sent);
	const middle = Math.ceil(entries.length / 2);
	const first = await sendInHalves(entries.slice(0, middle), send, isOfEntry);
	return [...first, ...(await sendInHalves(entries.slice(middle), send, isOfEntry))];
}
