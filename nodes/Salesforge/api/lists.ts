import { readId } from '../shared/fields';
import { isJsonObject, type JsonObject } from '../shared/json';
import type { Call, SalesforgeClient } from './client';
import { streamByOffset, type PagingOptions } from './paging';
import { noWorkspace, workspacePath } from './workspacePath';

/** An object as Salesforge sends it, with its id as text. */
export interface Identified extends JsonObject {
	id: string;
}

/** Converts an entry of a list. */
type ReadEntry<Item> = (source: JsonObject, id: string) => Item;

/** An empty list can also be `null` or `{}` (docs/salesforge-api.md). */
export const isEmptyList = (list: unknown): boolean =>
	list === null || (isJsonObject(list) && Object.keys(list).length === 0);

/** Keeps all fields of an entry. */
export const withId: ReadEntry<Identified> = (source, id) => ({ ...source, id });

/**
 * Reads a page of a list. Entries without an id are skipped.
 *
 * @param key the response field that contains the list
 * @returns `null` when the response contains no list
 */
export function readItems<Item>(
	answer: unknown,
	key: string,
	read: ReadEntry<Item>,
): Item[] | null {
	const list = isJsonObject(answer) ? answer[key] : answer;
	if (isEmptyList(list)) return [];
	if (!Array.isArray(list)) return null;
	return list.flatMap((source: unknown) => {
		const id = isJsonObject(source) ? readId(source) : null;
		return id === null ? [] : [read(source as JsonObject, id)];
	});
}

/** The call for a list of a workspace, in the field `data` of the response. */
export const listCall = (workspaceId: string, name: string, ...path: string[]) => ({
	path: workspacePath(workspaceId, ...path),
	purpose: `list the ${name}`,
	notFound: noWorkspace(workspaceId),
});

/**
 * Reads a list in the field `data` page by page.
 *
 * @throws SalesforgeApiError also when the response contains no list
 */
export const streamList = <Item extends { id: string }>(
	client: SalesforgeClient,
	call: Call,
	read: ReadEntry<Item>,
	{
		keyOf = ({ id }: Item) => id,
		...paging
	}: PagingOptions & { keyOf?: (item: Item) => string } = {},
): AsyncGenerator<Item> =>
	streamByOffset(
		async (page) =>
			await client.call({ ...call, qs: { ...call.qs, ...page } }, (body) =>
				readItems(body, 'data', read),
			),
		keyOf,
		paging,
	);
