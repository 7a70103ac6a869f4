import { arrayIn } from '../shared/json';

/** What JSON text that is not an array leaves behind, and a failed expression. As an id, it would match nothing. */
const NO_ID = /["'[\]{}]|^(?:undefined|null|NaN)$/;

/**
 * Reads ids as a user enters them: text with commas, a number, or an array of both, also as JSON text. Throws an Error
 * for anything else. All are compared as text: multichannel sequences have numbers that may arrive as text.
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
