import type { Failure, Result } from './apiError';

/** Whether Salesforge has refused what was sent, so that a part of it may be accepted. */
export const isRefusal = ({ status }: Failure): boolean => status === 400 || status === 422;

/**
 * Sends a batch that Salesforge accepts or rejects as a whole. When one entry causes a rejection, the batch is halved,
 * down to single entries, so an invalid entry does not affect the others.
 *
 * @param send returns one result per entry, in order, or `halve` if only smaller batches can tell
 * @param isOfEntry whether a single entry can have caused the failure, so a smaller batch may succeed
 * @returns the outcome of each entry, in order
 */
export async function sendInHalves<Item, Value>(
	entries: readonly Item[],
	send: (entries: readonly Item[]) => Promise<Result<readonly Value[]> | 'halve'>,
	isOfEntry: (failure: Failure) => boolean | Promise<boolean>,
): Promise<Array<Result<Value>>> {
	if (entries.length === 0) return [];
	const sent = await send(entries);
	if (sent !== 'halve') {
		if ('result' in sent) return sent.result.map((result) => ({ result }));
		if (entries.length === 1 || !(await isOfEntry(sent.failure))) return entries.map(() => sent);
	}
	const middle = Math.ceil(entries.length / 2);
	const first = await sendInHalves(entries.slice(0, middle), send, isOfEntry);
	return [...first, ...(await sendInHalves(entries.slice(middle), send, isOfEntry))];
}
