import { htmlToText } from '../../transforms/reply/htmlToText';
import { clean } from '../../transforms/reply/lines';
import { withoutMarks } from '../../transforms/reply/marks';
import { findNewestText } from '../../transforms/reply/newestText';

export const isHtml = (content: string) => /<[a-z!/][^>]*>/i.test(content);

/** Makes plain text of a message's content, which is text or HTML. */
export const plainText = (content: string): string =>
	withoutMarks(clean(isHtml(content) ? htmlToText(content) : content)).trim();

const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** How Salesforge would break the lines of plain text is unknown, and what looks like HTML in it is text. */
export const htmlOfText = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => escapes[character]!).replace(/\r\n?|\n/g, '<br>');

/** An e-mail's own words, without the history quoted beneath them and without the signature; empty where it has none. */
export const newestText = (content: string): string =>
	findNewestText(isHtml(content) ? htmlToText(content) : content).text;

/** Words in a form in which copies compare equal, whatever a mail server made of blanks, line ends and HTML. */
export const comparableText = (content: string): string =>
	plainText(content).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
