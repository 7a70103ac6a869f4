import { readId } from '../shared/fields';
import { isJsonObject, type JsonObject } from '../shared/json';

/** An empty list can also be `null` or `{}` (docs/salesforge-api.md). */
export const isEmpty = (list: unknown): boolean =>
	list === null || (isJsonObject(list) && Object.keys(list).length === 0);

/**
 * Reads a page of a list. Entries without an id are skipped.
 *
 * @param key the response field that contains the list
 * @param read converts an entry to an item
 * @returns `null` when the response contains no list
 */
export function readItems<Item>(
	answer: unknown,
	key: string,
	read: (source: JsonObject, id: string) => Item,
): Item[] | null {
	const list = isJsonObject(answer) ? answer[key] : answer;
	if (isEmpty(list)) return [];
	if (!Array.isArray(list)) return null;
	return list.flatMap((source: unknown) => {
		const id = isJsonObject(source) ? readId(source) : null;
		return id === null ? [] : [read(source as JsonObject, id)];
	});
}
