import { arrayIn } from '../shared/json';

/** What JSON text that is not an array leaves behind, and a failed expression. As an id, it would match nothing. */
const NO_ID = /["'[\]{}]|^(?:undefined|null|NaN)$/;

/**
 * Reads ids as a user enters them: comma-separated text, a number, or an array of both, also as JSON text. Ids of
 * multichannel sequences are numbers that may arrive as text (docs/salesforge-api.md), so all ids are compared as text.
 *
 * @throws Error when there is anything but text and numbers, or text that cannot be an id
 */
export function parseIds(value: unknown): Set<string> {
	const ids = new Set<string>();
	for (const part of arrayIn(value) ?? [value]) {
		if (part === undefined || part === null) continue;
		if (typeof part !== 'string' && typeof part !== 'number') {
			throw new Error(
				`Expected IDs as comma-separated text or an array of text and numbers, not ${JSON.stringify(part)}`,
			);
		}
		for (const id of String(part).split(/[,;\s]+/)) {
			if (NO_ID.test(id)) {
				throw new Error(`${id} cannot be an ID. Enter IDs separated by commas, or an array`);
			}
			if (id !== '') ids.add(id);
		}
	}
	return ids;
}
