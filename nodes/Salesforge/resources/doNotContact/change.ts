import type { Failure, Result } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { changeDoNotContact, MOST_ENTRIES, type Change } from '../../api/doNotContact';
import { chunk } from '../batch';

/** What an item asks for. */
export interface Wish {
	workspaceId: string;
	entries: string[];
	/** Of the event. */
	contactId?: string;
}

/** After this many refusals, batches are no longer halved: Salesforge seems to refuse everything. */
const MOST_REFUSALS = 200;

const isRefusal = ({ status }: Failure) => status === 400 || status === 422;

/** Makes the change for the entries of one workspace, and returns the result of each. */
async function changeIn(
	client: SalesforgeClient,
	change: Change,
	workspaceId: string,
	entries: readonly string[],
): Promise<Map<string, Result<null>>> {
	const outcomes = new Map<string, Result<null>>();
	let refusals = 0;
	for (const batch of chunk(entries, MOST_ENTRIES)) {
		const sent = await sendInHalves(
			batch,
			async (part): Promise<Result<null[]>> => {
				const outcome = await changeDoNotContact(client, change, workspaceId, part);
				return 'failure' in outcome ? outcome : { result: part.map(() => null) };
			},
			(failure) => isRefusal(failure) && ++refusals <= MOST_REFUSALS,
		);
		batch.forEach((entry, index) => outcomes.set(entry, sent[index]!));
	}
	return outcomes;
}

/**
 * Makes the change for the wishes of one workspace with as few calls as possible: each entry once, 1,000 per call.
 *
 * @returns why each wish could not be fulfilled, in their order; `null` if it was
 */
export async function changeAll(
	client: SalesforgeClient,
	change: Change,
	workspaceId: string,
	wishes: readonly Wish[],
): Promise<Array<Failure | null>> {
	const entries = [...new Set(wishes.flatMap((wish) => wish.entries))];
	const outcomes = await changeIn(client, change, workspaceId, entries);
	return wishes.map((wish) => {
		for (const entry of wish.entries) {
			const outcome = outcomes.get(entry)!;
			if ('failure' in outcome) return outcome.failure;
		}
		return null;
	});
}
