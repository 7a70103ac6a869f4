import type { Outcome } from './operation';
import type { ItemCall } from './session';

/** What an item asks for, and the item. */
export interface Asked<Wish> {
	call: ItemCall;
	wish: Wish;
}

const byItem = (a: Outcome, b: Outcome) => a.itemIndex - b.itemIndex;

/** Groups members by key, in the order of the first members. */
export function groupBy<Member>(
	members: readonly Member[],
	keyOf: (member: Member) => string,
): Member[][] {
	const groups = new Map<string, Member[]>();
	for (const member of members) {
		const key = keyOf(member);
		const group = groups.get(key);
		if (group) group.push(member);
		else groups.set(key, [member]);
	}
	return [...groups.values()];
}

export function chunk<Member>(members: readonly Member[], length: number): Member[][] {
	const chunks: Member[][] = [];
	for (let start = 0; start < members.length; start += length) {
		chunks.push(members.slice(start, start + length));
	}
	return chunks;
}

/**
 * Runs an operation that sends its items to Salesforge in batches. All items are read first: without Continue on Fail, an
 * invalid item stops the node before anything is sent. If the user stops the execution, no further call is made.
 *
 * @param read what an item asks for: one wish, or several for an item with several events
 * @param split makes the batches
 * @param send returns the outcome of each wish of a batch
 */
export async function runInBatches<Wish>(
	calls: readonly ItemCall[],
	read: (call: ItemCall) => Promise<Wish[]> | Wish[],
	split: (asked: ReadonlyArray<Asked<Wish>>) => Array<Array<Asked<Wish>>>,
	send: (batch: ReadonlyArray<Asked<Wish>>) => Promise<Outcome[]>,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const asked: Array<Asked<Wish>> = [];
	for (const call of calls) {
		try {
			for (const wish of await read(call)) asked.push({ call, wish });
		} catch (error) {
			outcomes.push({ itemIndex: call.itemIndex, error: error as Error });
			if (!call.context.continueOnFail()) return outcomes;
		}
	}
	for (const batch of split(asked)) {
		const { context } = batch[0]!.call;
		if (context.getExecutionCancelSignal()?.aborted) break;
		const sent = await send(batch);
		outcomes.push(...sent);
		if (!context.continueOnFail() && sent.some((outcome) => 'error' in outcome)) break;
	}
	return outcomes.sort(byItem);
}
