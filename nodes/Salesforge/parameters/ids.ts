/** Thrown when a parameter contains something other than ids. The message quotes it. */
export class InvalidIdsError extends Error {}

/**
 * Reads ids as a user enters them: comma-separated text, a number, or an array of both from an expression. Ids of
 * multichannel sequences are numbers that may arrive as text (docs/salesforge-api.md), so all ids are compared as text.
 *
 * @throws InvalidIdsError when there is anything but text and numbers
 */
export function parseIds(value: unknown): Set<string> {
	const ids = new Set<string>();
	for (const part of Array.isArray(value) ? value : [value]) {
		if (part === undefined || part === null) continue;
		if (typeof part !== 'string' && typeof part !== 'number') {
			throw new InvalidIdsError(
				`Expected ids as comma-separated text or an array of text and numbers, not ${JSON.stringify(part)}`,
			);
		}
		for (const id of String(part).split(/[,;\s]+/)) {
			if (id !== '') ids.add(id);
		}
	}
	return ids;
}
