import type { Operation, OperationCard, OutputItem } from './operation';
import { openCalls, type ItemCall } from './session';

/** An operation that calls Salesforge for one item after the other. */
interface PerItem extends OperationCard {
	/**
	 * @returns the results, all at once or one by one: those before an error are not lost
	 * @throws InputError for a parameter or an item, SalesforgeApiError for a call
	 */
	run(call: ItemCall): Promise<OutputItem[]> | AsyncIterable<OutputItem>;
}

/** If the user stops the execution, no further item is begun. */
export const perItem = ({ option, parameters, run }: PerItem): Operation => ({
	option,
	parameters,
	needsCredential: true,
	async *execute(context, pace) {
		const calls = await openCalls(context, pace);
		for (const call of calls) {
			const { itemIndex } = call;
			if (context.getExecutionCancelSignal()?.aborted) return;
			try {
				for await (const result of await run(call)) yield { itemIndex, result };
			} catch (error) {
				yield { itemIndex, error: error as Error };
			}
		}
		calls[0]?.session.showNotes();
	},
});
