import { htmlConverter, type HtmlElement, type HtmlFormatter } from '../../../vendor/htmlToText';
import { limitNesting } from './limitNesting';
import { marks, withoutMarks } from './marks';

/** More than `limitNesting` allows. */
const MAX_DEPTH = 500;
/** One quote mark shows that a line is quoted. More than these only cost time. */
const MAX_QUOTE_MARKS = 10;

/** A whole quoted email, in clients that wrap it in an element without any other mark. */
const QUOTED_CONTAINERS = [
	'[class*="yahoo_quoted"]',
	'[class*="yahoo-quoted"]',
	'#OLK_SRC_BODY_SECTION',
	'#mail-editor-reference-message-container',
	'[name="messageReplySection"]',
	'.moz-forward-container',
];

/** The element right above a quoted email that continues to the end: Outlook, Hotmail, Zimbra. */
const QUOTE_STARTS = [
	'#divRplyFwdMsg',
	'#x_divRplyFwdMsg',
	'#stopSpelling',
	'[data-marker="__DIVIDER__"]',
];

/** "On ..., John wrote:", in clients that mark it: Gmail, Thunderbird, Roundcube. */
const QUOTE_HEADERS = ['.gmail_attr', '.moz-cite-prefix', '#reply-intro'];

const SIGNATURES = [
	'.gmail_signature',
	'[data-smartmail="gmail_signature"]',
	'.moz-signature',
	'[data-signatureblock="true"]',
	'#Signature',
	'#ms-outlook-mobile-signature',
	'#AppleMailSignature',
	'.protonmail_signature_block',
	'.tutanota_signature',
	'.front-signature',
	'[name="messageSignatureSection"]',
	'#ymail_android_signature',
];

const HIDDEN = [
	'style',
	'script',
	'title',
	'template',
	'[hidden]',
	'[style*="display:none"]',
	'[style*="display: none"]',
];

const prefixLines = (prefix: string) => (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => (prefix === line.charAt(0) ? line : prefix + line))
		.join('\n');

const joinLines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ');

const lineOf =
	(mark: string): HtmlFormatter =>
	(_element, _walk, builder) => {
		builder.openBlock({ leadingLineBreaks: 1 });
		builder.addLiteral(mark);
		builder.closeBlock({ trailingLineBreaks: 1 });
	};

const block =
	(transform?: (text: string) => string, breaks = 1): HtmlFormatter =>
	(element, walk, builder) => {
		builder.openBlock({ leadingLineBreaks: breaks });
		walk(element.children, builder);
		builder.closeBlock({ trailingLineBreaks: breaks, blockTransform: transform });
	};

const inOrder =
	(...formatters: HtmlFormatter[]): HtmlFormatter =>
	(...context) => {
		for (const format of formatters) format(...context);
	};

const isIndent = ({ attribs }: HtmlElement) =>
	attribs.type !== 'cite' &&
	/border:\s*none/.test(attribs.style ?? '') &&
	/\b40px/.test(attribs.style ?? '');

const plain = block();
const quote = block(prefixLines('> '), 2);

/** The elements that are quotes. */
const quotes = new WeakSet<HtmlElement>();

function quoteDepth({ parent }: HtmlElement): number {
	let depth = 0;
	for (let above = parent; above; above = above.parent) {
		if (quotes.has(above)) depth++;
	}
	return depth;
}

const quoted: HtmlFormatter = (...context) => {
	const [element] = context;
	quotes.add(element);
	(quoteDepth(element) < MAX_QUOTE_MARKS ? quote : plain)(...context);
};

/** List items without indentation, which would accumulate at each level. */
const listOf =
	(prefixOf: (number: number) => string): HtmlFormatter =>
	({ children }, walk, builder) => {
		builder.openBlock({ leadingLineBreaks: 1 });
		let count = 0;
		for (const child of children) {
			if (child.name !== 'li') {
				walk([child], builder);
				continue;
			}
			const prefix = prefixOf(++count);
			builder.openBlock({ leadingLineBreaks: 1 });
			walk(child.children, builder);
			builder.closeBlock({
				trailingLineBreaks: 1,
				blockTransform: (text) => prefix + text.trimStart(),
			});
		}
		builder.closeBlock({ trailingLineBreaks: 1 });
	};

const formatters: Record<string, HtmlFormatter> = {
	/** A blockquote is a quoted email, unless it comes from an editor's indent button. */
	blockquoteOrIndent: (...context) => (isIndent(context[0]) ? plain : quoted)(...context),
	plain,
	bullets: listOf(() => '- '),
	numbers: listOf((number) => `${number}. `),
	quotedContainer: inOrder(lineOf(marks.quotedFromHere), quoted),
	quoteStart: inOrder(lineOf(marks.quotedFromHere), plain),
	quoteHeader: block((text) => marks.header + joinLines(text)),
	signature: block(prefixLines(marks.signature)),
	rule: lineOf(marks.rule),
	ruledBlock: inOrder(lineOf(marks.rule), plain),
	cell: (element, walk, builder) => {
		walk(element.children, builder);
		builder.addInline(' ');
	},
	/** Images have no text, but an emoji may be an image. */
	emoji: ({ attribs }, _walk, builder) => {
		if (/^\p{Extended_Pictographic}/u.test(attribs.alt ?? '')) builder.addInline(attribs.alt!);
	},
};

const each = (selectors: readonly string[], format: string) =>
	selectors.map((selector) => ({ selector, format }));

let convert: ((html: string) => string) | undefined;

/** Created once, for the first HTML. */
function converter(): (html: string) => string {
	return (convert ??= htmlConverter({
		wordwrap: false,
		limits: { maxDepth: MAX_DEPTH },
		formatters,
		selectors: [
			...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
				selector,
				options: { uppercase: false },
			})),
			{
				selector: 'a',
				options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'], noAnchorUrl: true },
			},
			{ selector: 'img', format: 'emoji' },
			{ selector: 'hr', format: 'rule' },
			...each(['table', 'tr'], 'plain'),
			{ selector: 'ul', format: 'bullets' },
			{ selector: 'ol', format: 'numbers' },
			...each(['td', 'th'], 'cell'),
			{ selector: 'div[style*="border-top"]', format: 'ruledBlock' },
			{ selector: '#appendonsend', format: 'rule' },
			{ selector: 'blockquote', format: 'blockquoteOrIndent' },
			...each(SIGNATURES, 'signature'),
			...each(QUOTE_HEADERS, 'quoteHeader'),
			...each(QUOTE_STARTS, 'quoteStart'),
			...each(QUOTED_CONTAINERS, 'quotedContainer'),
			...each(HIDDEN, 'skip'),
		],
	}));
}

/**
 * Converts an email's HTML to plain text. Quoted parts get quote marks (`>`); other information from the HTML is kept
 * as {@link marks}.
 */
export function htmlToText(html: string): string {
	return converter()(limitNesting(withoutMarks(html)));
}
