import { isJsonObject, type JsonObject } from '../events/json';

/** Older ids are text, ids of multichannel sequences are numbers: all are compared as text. */
export function readId({ id }: JsonObject): string | null {
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' && id !== '' ? id : null;
}

export const readText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An empty list also comes as `null` or as `{}` (docs/salesforge-api.md). */
export const isEmpty = (list: unknown): boolean =>
	list === null || (isJsonObject(list) && Object.keys(list).length === 0);

/**
 * Reads a page of a list. What has no id is not an item.
 *
 * @param key under which the API puts the list
 * @param read makes an item of what was sent
 * @returns `null` when there is no list in the answer
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
