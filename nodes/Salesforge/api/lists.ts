import { isJsonObject, type JsonObject } from '../shared/json';

/** Multichannel sequences have numbers as ids, everything else has text. All ids are compared as text. */
export function readId({ id }: JsonObject): string | null {
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' && id !== '' ? id : null;
}

export const readText = (value: unknown): string => (typeof value === 'string' ? value : '');

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
