import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const DOCUMENT = resolve(__dirname, '../../docs/transforms.md');

const markers = (name: string) => ({
	begin: `<!-- generated: ${name} -->`,
	end: `<!-- end: ${name} -->`,
});

function place(document: string, name: string): { from: number; to: number } {
	const { begin, end } = markers(name);
	const from = document.indexOf(begin) + begin.length;
	const to = document.indexOf(end, from);
	if (from < begin.length || to < 0) throw new Error(`There is no part '${name}' in ${DOCUMENT}`);
	return { from, to };
}

/** The document's generated part of that name. */
export function readBlock(name: string): string {
	const document = readFileSync(DOCUMENT, 'utf8');
	const { from, to } = place(document, name);
	return document.slice(from, to).trim();
}

/** Puts a generated part into the document; what was written by hand around it stays. */
export function writeBlock(name: string, text: string): void {
	const document = readFileSync(DOCUMENT, 'utf8');
	const { from, to } = place(document, name);
	writeFileSync(DOCUMENT, `${document.slice(0, from)}\n\n${text}\n\n${document.slice(to)}`);
}
