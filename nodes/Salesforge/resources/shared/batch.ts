import type { Outcome, Result } from '../operation';
import type { ItemCall } from '../session';

/**
 * Runs an operation for many items together: reads first what every item asks for, then does it all at once. Without
 * Continue on Fail, an item that cannot be read stops the node before anything is done.
 *
 * @param read what one item asks for, more than one thing where it carries several events
 * @param work does what all items ask for; gives what became of each thing, in their order
 * @returns the outcomes in the order of the items
 */
export async function inOneGo<Asked>(
	calls: readonly ItemCall[],
	read: (call: ItemCall) => Asked[],
	work: (asked: readonly Asked[]) => Promise<Array<Result | Error>>,
): Promise<Outcome[]> {
	const things: Array<{ itemIndex: number } & ({ asked: Asked } | { error: Error })> = [];
	for (const call of calls) {
		const { itemIndex } = call;
		try {
			things.push(...read(call).map((asked) => ({ itemIndex, asked })));
		} catch (error) {
			things.push({ itemIndex, error: error as Error });
			if (!call.context.continueOnFail()) return [{ itemIndex, error: error as Error }];
		}
	}
	const asked = things.flatMap((thing) => ('asked' in thing ? [thing.asked] : []));
	const results = asked.length === 0 ? [] : await work(asked);
	let next = 0;
	return things.map((thing): Outcome => {
		if ('error' in thing) return thing;
		const result = results[next++]!;
		const { itemIndex } = thing;
		return result instanceof Error ? { itemIndex, error: result } : { itemIndex, result };
	});
}
