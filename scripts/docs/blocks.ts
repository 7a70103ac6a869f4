const markers = (name: string) => ({
	begin: `<!-- generated: ${name} -->`,
	end: `<!-- end: ${name} -->`,
});

function place(document: string, name: string): { from: number; to: number } {
	const { begin, end } = markers(name);
	const from = document.indexOf(begin) + begin.length;
	const to = document.indexOf(end, from);
	if (from < begin.length || to < 0) throw new Error(`The document has no part '${name}'`);
	return { from, to };
}

/** The document's generated part with the given name. */
export function readBlock(document: string, name: string): string {
	const { from, to } = place(document, name);
	return document.slice(from, to).trim();
}

/** Replaces a generated part of the document. The hand-written text around it stays. */
export function withBlock(document: string, name: string, text: string): string {
	const { from, to } = place(document, name);
	return `${document.slice(0, from)}\n\n${text}\n\n${document.slice(to)}`;
}
