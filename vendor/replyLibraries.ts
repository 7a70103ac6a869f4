import type EmailReplyParser from 'email-reply-parser';
import type { compile, DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text';

/** One piece of a mail as email-reply-parser cuts it. */
export interface Fragment {
	text: string;
	isQuoted: boolean;
	isSignature: boolean;
	/** Quoted, a signature, or empty. */
	isHidden: boolean;
}

/** An element of a mail's HTML. */
export type HtmlElement = DomNode;
/** Writes an element as text. */
export type HtmlFormatter = FormatCallback;

// `require` within functions: the bundle then runs a library when it is first used, not when n8n loads the node.
const emailReplyParser = () =>
	(require('email-reply-parser') as { default: typeof EmailReplyParser }).default;
const htmlToText = () => require('html-to-text') as { compile: typeof compile };

/**
 * Reads a mail's plain text with email-reply-parser. Its time grows with the square of the text's length and more:
 * give it short texts only.
 */
export function parseReply(text: string): Fragment[] {
	const Parser = emailReplyParser();
	const fragments = new Parser().read(text).getFragments();
	return fragments.map((fragment) => ({
		text: fragment.getContent(),
		isQuoted: fragment.isQuoted(),
		isSignature: fragment.isSignature(),
		isHidden: fragment.isHidden(),
	}));
}

/** Makes a converter of HTML to plain text with html-to-text. */
export function htmlConverter(options: HtmlToTextOptions): (html: string) => string {
	return htmlToText().compile(options);
}
