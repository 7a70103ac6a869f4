import type { compile, DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text';

/** An element of a mail's HTML. */
export type HtmlElement = DomNode;
/** Writes an element as text. */
export type HtmlFormatter = FormatCallback;

/** Makes a converter of HTML to plain text with html-to-text. */
export function htmlConverter(options: HtmlToTextOptions): (html: string) => string {
	// `require` within the function: the bundle then runs the library when it is first used, not when n8n loads the node.
	const htmlToText = require('html-to-text') as { compile: typeof compile };
	return htmlToText.compile(options);
}
