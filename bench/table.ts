/** A Markdown table; all columns except the first are right-aligned. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
	return [head, rule, ...rows].map(line).join('\n');
}

/** Three significant digits, as in 0.123, 12.3 and 1,230. */
export function figure(value: number): string {
	return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

export const times = (ratio: number): string => `${ratio.toFixed(2)} x`;

export const bytes = (value: number): string =>
	value < 1_000_000 ? `${figure(value / 1000)} KB` : `${figure(value / 1_000_000)} MB`;

/** A ratio and whether it reaches its target. */
export function judged(ratio: number, isReached: boolean): string {
	return `${isReached ? '' : '**missed** '}${times(ratio)}`;
}
