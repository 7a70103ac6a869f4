import { SalesforgeApiError } from '../../api/apiError';
import type { SalesforgeClient } from '../../api/client';
import { changeDoNotContact, MOST_ENTRIES } from '../../api/doNotContact';

/** So many refusals are followed up; beyond, a batch counts as refused as a whole. */
const MOST_REFUSALS = 200;

/** What an item asks for. */
export interface Asked {
	workspaceId: string;
	entries: string[];
}

function chunks<Item>(items: readonly Item[], length: number): Item[][] {
	const parts: Item[][] = [];
	for (let start = 0; start < items.length; start += length) {
		parts.push(items.slice(start, start + length));
	}
	return parts;
}

/**
 * Makes the change for all entries of a workspace together. A batch that Salesforge refuses is halved until the entry
 * that it does not take stands alone, so that this one costs no other.
 *
 * @returns why an entry was not changed
 */
async function changeTogether(
	client: SalesforgeClient,
	change: 'add' | 'remove',
	workspaceId: string,
	entries: readonly string[],
): Promise<Map<string, Error>> {
	const failed = new Map<string, Error>();
	let refusals = 0;
	const attempt = async (batch: string[]): Promise<void> => {
		try {
			await changeDoNotContact(client, change, workspaceId, batch);
		} catch (error) {
			const isRefused =
				error instanceof SalesforgeApiError && (error.status === 400 || error.status === 422);
			if (!isRefused || batch.length === 1 || ++refusals > MOST_REFUSALS) {
				for (const entry of batch) failed.set(entry, error as Error);
				return;
			}
			for (const half of chunks(batch, Math.ceil(batch.length / 2))) await attempt(half);
		}
	};
	for (const batch of chunks(entries, MOST_ENTRIES)) await attempt(batch);
	return failed;
}

/**
 * Makes the change for many items with as few calls as possible: each entry once, a thousand to a call.
 *
 * @returns the first reason for each of the items, in their order; `null` where all went well
 */
export async function changeAll(
	client: SalesforgeClient,
	change: 'add' | 'remove',
	asked: readonly Asked[],
): Promise<Array<Error | null>> {
	const wanted = new Map<string, Set<string>>();
	for (const { workspaceId, entries } of asked) {
		const known = wanted.get(workspaceId) ?? new Set();
		for (const entry of entries) known.add(entry);
		wanted.set(workspaceId, known);
	}
	const failed = new Map<string, Map<string, Error>>();
	for (const [workspaceId, entries] of wanted) {
		failed.set(workspaceId, await changeTogether(client, change, workspaceId, [...entries]));
	}
	return asked.map(({ workspaceId, entries }) => {
		const reasons = failed.get(workspaceId)!;
		return entries.map((entry) => reasons.get(entry)).find((reason) => reason) ?? null;
	});
}
