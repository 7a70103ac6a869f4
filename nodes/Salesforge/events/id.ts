/** What stands for no id: a missing one, and those of an empty struct of Salesforge's server. */
export function isNoId(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === undefined || value === null || value === 0;
}

/**
 * Whether a value can be an id: older ones are text (`seq_...`), those of multichannel sequences whole numbers
 * (docs/salesforge-api.md).
 */
export function isId(value: unknown): value is string | number {
	return (typeof value === 'string' || Number.isSafeInteger(value)) && !isNoId(value);
}
