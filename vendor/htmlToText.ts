import type { compile, DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text';

/** An element in an email's HTML. */
export type HtmlElement = DomNode;
/** Writes an element as text. */
export type HtmlFormatter = FormatCallback;

/** Creates a converter from HTML to plain text with html-to-text. */
export function htmlConverter(options: HtmlToTextOptions): (html: string) => string {
	// `require` is in the function, so the bundle runs the library at its first use, not when n8n loads the node.
	const htmlToText = require('html-to-text') as { compile: typeof compile };
	return htmlToText.compile(options);
}
