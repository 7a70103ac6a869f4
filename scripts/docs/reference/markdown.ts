/** A cell's text: n8n's HTML as Markdown, on one line, without bars that would end the cell. */
export function cell(text: string): string {
	return text
		.replace(/<a href="([^"]+)">([^<]+)<\/a>/g, '[$2]($1)')
		.replace(/<\/?b>/g, '**')
		.replace(/<br ?\/?>/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/\|/g, '\\|');
}

export const code = (text: unknown): string => `\`${String(text)}\``;

/** Joins two sentences. The first may lack its full stop, as n8n's descriptions do. */
export const paragraph = (first: string, second: string): string =>
	first === '' || second === '' ? first + second : `${first.replace(/\.?$/, '.')} ${second}`;

export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
