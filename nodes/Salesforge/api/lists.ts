import type { IDataObject } from 'n8n-workflow';

import { readId } from '../shared/fields';
import { isJsonObject, type JsonObject } from '../shared/json';
import type { Call, Reader, SalesforgeClient } from './client';
import { streamByOffset, type PagingOptions } from './paging';
import { workspaceCall } from './workspacePath';

/** An object as Salesforge sends it, with its id as text. */
export interface Identified extends JsonObject {
	id: string;
}

type ReadEntry<Item> = (source: JsonObject, id: string) => Item;

/** An empty list can also be `null` or `{}` (docs/salesforge-api.md). */
export const isEmptyList = (list: unknown): boolean =>
	list === null || (isJsonObject(list) && Object.keys(list).length === 0);

export const withId: ReadEntry<Identified> = (source, id) => ({ ...source, id });

/** Reads a page of a list in the response field `key`; `null` when the response contains no list. */
export function readEntries(answer: unknown, key: string): JsonObject[] | null {
	const list = isJsonObject(answer) ? answer[key] : answer;
	if (isEmptyList(list)) return [];
	return Array.isArray(list) ? list.filter(isJsonObject) : null;
}

/** The same for entries with an id. Others are skipped. */
export function readItems<Item>(
	answer: unknown,
	key: string,
	read: ReadEntry<Item>,
): Item[] | null {
	const items = readEntries(answer, key)?.flatMap((source) => {
		const id = readId(source);
		return id === null ? [] : [read(source, id)];
	});
	return items ?? null;
}

/** Reads the only item of a response; `null` when it has no id. */
export const readItem = <Item>(answer: unknown, read: ReadEntry<Item>): Item | null =>
	readItems([answer], '', read)?.[0] ?? null;

/** The call for a list of a workspace, in the field `data` of the response. */
export const listCall = (workspaceId: string, name: string, ...path: string[]) =>
	workspaceCall(workspaceId, `list the ${name}`, ...path);

/** Reads a list page by page. Throws SalesforgeApiError also when `read` returns `null`: there is no list. */
export const streamPages = <Item>(
	client: SalesforgeClient,
	call: Call,
	read: Reader<Item[]>,
	keyOf: (item: Item) => string,
	paging?: PagingOptions,
): AsyncGenerator<Item> =>
	streamByOffset(
		async (page) => await client.call({ ...call, qs: { ...call.qs, ...page } }, read),
		keyOf,
		paging,
	);

/** The same for a list in the field `data` of entries with an id. */
export const streamList = <Item extends { id: string }>(
	client: SalesforgeClient,
	call: Call,
	read: ReadEntry<Item>,
	keyOf = ({ id }: Item): string => id,
	paging?: PagingOptions,
): AsyncGenerator<Item> =>
	streamPages(client, call, (body) => readItems(body, 'data', read), keyOf, paging);

/** Reads a list of a workspace: `path` is its place, `name` what errors call it. */
export const listOf =
	<Item extends { id: string }>(name: string, path: readonly string[], read: ReadEntry<Item>) =>
	(client: SalesforgeClient, workspaceId: string, qs: IDataObject = {}): AsyncGenerator<Item> =>
		streamList(client, { ...listCall(workspaceId, name, ...path), qs }, read);
