/** Whether an id is missing or comes from an empty struct of Salesforge's server. */
export function isNoId(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === undefined || value === null || value === 0;
}

/**
 * Whether a value can be an id. Multichannel sequences have whole numbers, everything else has text such as `seq_...`
 * (docs/salesforge-api.md).
 */
export function isId(value: unknown): value is string | number {
	return (typeof value === 'string' || Number.isSafeInteger(value)) && !isNoId(value);
}
