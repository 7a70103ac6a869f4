import { cleanText, findNewestText, htmlToText } from '../../../replyLanguage';
import type { Message } from './messages';

/** The elements that mail clients write. Every HTML mail has one of them; text hardly ever does. */
const ELEMENTS = [
	...['a', 'b', 'big', 'blockquote', 'body', 'br', 'center', 'div', 'em', 'font', 'h[1-6]', 'head'],
	...['hr', 'html', 'i', 'img', 'li', 'meta', 'ol', 'p', 'pre', 'small', 'span', 'strong', 'style'],
	...['sub', 'sup', 'table', 'tbody', 'td', 'th', 'tr', 'tt', 'u', 'ul'],
];
/** Such an element's tag: without attributes, or up to the first one. */
const KNOWN_ELEMENT = new RegExp(
	`<(?:!doctype html|/?(?:${ELEMENTS.join('|')})(?:\\s{0,9}/?>|\\s{1,9}[a-z:-]{1,40}\\s?=))`,
	'i',
);

/**
 * Whether an email's content is HTML. An address in angle brackets, as in 'Ann Lee <ann@lead.example>', does not make
 * it so.
 */
export const isHtml = (content: string): boolean => KNOWN_ELEMENT.test(content);

const asText = (content: string): string => (isHtml(content) ? htmlToText(content) : content);

/** Converts an email's content, text or HTML, to plain text. */
export const plainText = (content: string): string => cleanText(asText(content));

const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Salesforge's treatment of line breaks in plain text is not documented, so text is sent as HTML. */
export const htmlOfText = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => escapes[character]!).replace(/\r\n?|\n/g, '<br>');

/** The newest text of an email, without quoted history and signature; may be empty. */
export const newestText = (content: string): string => findNewestText(asText(content)).text;

/** Plain text in a form in which copies are equal, even if a mail server changed white space or line breaks. */
export const comparable = (text: string): string =>
	cleanText(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The same of a message's content, text or HTML. */
export const comparableText = (content: string): string => comparable(asText(content));

/** A link, with the angle brackets that the HTML reader writes. Other scripts may follow it without a space. */
const LINK = /<?https?:\/\/[^\s<>()[\]"'|\u0080-\uffff]+(?<![.,;:!?])>?/gi;

const withoutLinks = (text: string) => comparable(cleanText(text).replace(LINK, ''));

/** The words of a plain text. Salesforge may list a reply with tracked links and other white space. */
export const wordsOf = (text: string): string => withoutLinks(text).replace(/\s+/g, '');

/** How Salesforge returns `<` in a text is not documented, so a message is read as text and as HTML. */
const readings = ({ content }: Message) =>
	[content, htmlToText(content)].map((shown) => {
		const words = withoutLinks(shown).split(' ');
		return { shown, words, all: words.join('') };
	});

type Reading = ReturnType<typeof readings>[number];

function isSame({ shown, all }: Reading, words: string): boolean {
	if (all === words) return true;
	const newest = wordsOf(findNewestText(shown).signed);
	return newest === '' ? words === '' : all.startsWith(words) && words.startsWith(newest);
}

/**
 * Whether a message is the reply, maybe with quoted history below it. What looks like a signature counts, too. A message
 * that is only similar is not: the reply would never be sent.
 */
export const hasSameWords = (message: Message, words: string): boolean =>
	readings(message).some((reading) => isSame(reading, words));

/** Whether a text begins with the words, and not with a longer last one: "OK" is not the beginning of "Okra". */
function beginsWith({ words: shownWords, all }: Reading, words: string): boolean {
	if (words === '' || !all.startsWith(words)) return false;
	let length = 0;
	return shownWords.some((word) => (length += word.length) === words.length);
}

/** Whether a message is the reply, or begins with it. */
export const startsWithWords = (message: Message, words: string): boolean =>
	readings(message).some((reading) => beginsWith(reading, words) || isSame(reading, words));
