import type { Operation, OperationCard, Outcome } from './operation';
import { openCalls, type ItemCall } from './session';

/** An operation that calls Salesforge for many items together. */
interface InBatches<Request> extends OperationCard {
	/** What an item asks for: one request, or several for an item with several events. */
	read(call: ItemCall): Promise<Request[]> | Request[];
	/** Splits the requests of all items into those that are sent together. */
	split(requests: readonly Request[]): Request[][];
	/** @returns the JSON or the error of each request, in their order */
	send(call: ItemCall, requests: readonly Request[]): Promise<Array<object | Error>>;
}

/** Splits requests into groups with the same key, of limited length, in the order of the first of each group. */
export const groupBy =
	<Request>(keyOf: (request: Request) => string, most = Infinity) =>
	(requests: readonly Request[]): Request[][] => {
		const groups = new Map<string, Request[]>();
		for (const request of requests) {
			const key = keyOf(request);
			const group = groups.get(key);
			if (group) group.push(request);
			else groups.set(key, [request]);
		}
		return [...groups.values()].flatMap((group) => chunk(group, most));
	};

export function chunk<Member>(members: readonly Member[], length: number): Member[][] {
	const chunks: Member[][] = [];
	for (let start = 0; start < members.length; start += length) {
		chunks.push(members.slice(start, start + length));
	}
	return chunks;
}

/**
 * All items are read first: without Continue on Fail, an invalid item stops the node before anything is sent. If the
 * user stops the execution, no further call is made.
 */
export const inBatches = <Request extends object>({
	option,
	parameters,
	read,
	split,
	send,
}: InBatches<Request>): Operation => ({
	option,
	parameters,
	needsCredential: true,
	async *execute(context, pace) {
		const outcomes: Outcome[] = [];
		const calls = new Map<Request, ItemCall>();
		let mustStop = false;
		const add = (itemIndex: number, answer: object | Error) => {
			mustStop ||= answer instanceof Error && !context.continueOnFail();
			outcomes.push(
				answer instanceof Error
					? { itemIndex, error: answer }
					: { itemIndex, result: { json: answer } },
			);
		};
		for (const call of await openCalls(context, pace)) {
			try {
				for (const request of await read(call)) calls.set(request, call);
			} catch (error) {
				add(call.itemIndex, error as Error);
				if (mustStop) break;
			}
		}
		for (const batch of split([...calls.keys()])) {
			if (mustStop || context.getExecutionCancelSignal()?.aborted) break;
			const callOf = (request: Request) => calls.get(request)!;
			const answers = await send(callOf(batch[0]!), batch);
			for (const [index, answer] of answers.entries()) {
				add(callOf(batch[index]!).itemIndex, answer);
			}
		}
		[...calls.values()][0]?.session.showNotes();
		yield* outcomes.sort((a, b) => a.itemIndex - b.itemIndex);
	},
});
