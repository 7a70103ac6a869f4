/** Thrown when a parameter that should hold ids holds something else. The message names the place. */
export class InvalidIdsError extends Error {}

/**
 * Reads ids as a user gives them: comma-separated text, a number, or an array of both by expression. Salesforge's
 * newer ids are numbers that may arrive as text (docs/salesforge-api.md), so that every id is compared as text.
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
