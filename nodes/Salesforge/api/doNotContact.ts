import type { JsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { listCall, readEntries, streamPages } from './lists';
import { readText } from '../shared/fields';
import { workspaceCall } from './workspacePath';

/** An entry as Salesforge sends it: value, type, createdAt. It has no id. */
export interface DncEntry extends JsonObject {
	value: string;
}

/** How many entries Salesforge accepts, and lists, in one call. */
export const MOST_ENTRIES = 1000;

const isEntry = (entry: JsonObject): entry is DncEntry => readText(entry.value) !== '';

export const streamDoNotContact = (client: SalesforgeClient, workspaceId: string) =>
	streamPages(
		client,
		listCall(workspaceId, 'do-not-contact entries', 'dnc'),
		(body) => readEntries(body, 'data')?.filter(isEntry) ?? null,
		({ type, value }) => `${readText(type)}/${value}`,
		{ pageLength: MOST_ENTRIES },
	);

export type Change = 'add' | 'remove';

/** Adds or removes at most {@link MOST_ENTRIES} entries, and returns them. Repeating it changes nothing. */
export async function changeDoNotContact(
	client: SalesforgeClient,
	change: Change,
	workspaceId: string,
	entries: readonly string[],
): Promise<Result<readonly string[]>> {
	const isAddition = change === 'add';
	const purpose = `${isAddition ? 'add to' : 'remove from'} the do-not-contact list`;
	return await client.attempt(
		{
			...workspaceCall(workspaceId, purpose, 'dnc', 'bulk', ...(isAddition ? [] : ['remove'])),
			method: 'POST',
			body: { dncs: [...entries] },
			isSafeToRepeat: true,
			expects: 'nothing',
		},
		() => entries,
	);
}
