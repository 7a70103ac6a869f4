import type { Change } from '../../api/doNotContact';
import { groupBy, runInBatches, type Asked } from '../batch';
import type { Outcome } from '../operation';
import type { ItemCall } from '../session';
import { changeAll, type Wish } from './change';
import { readWishes } from './parameters';

const byWorkspace = (asked: ReadonlyArray<Asked<Wish>>) =>
	groupBy(asked, ({ wish }) => wish.workspaceId);

/** Adds or removes what all items ask for. */
export async function runChange(change: Change, calls: readonly ItemCall[]): Promise<Outcome[]> {
	return await runInBatches(
		calls,
		(call) => readWishes(call, change),
		byWorkspace,
		async (batch) => {
			const { call, wish } = batch[0]!;
			const wishes = batch.map((each) => each.wish);
			const failures = await changeAll(call.client, change, wish.workspaceId, wishes);
			return batch.map((each, index): Outcome => {
				const { itemIndex } = each.call;
				const failure = failures[index] ?? null;
				return failure
					? { itemIndex, error: call.client.error(failure) }
					: { itemIndex, result: { json: { success: true, ...each.wish } } };
			});
		},
	);
}
