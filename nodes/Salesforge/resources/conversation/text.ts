import { htmlToText } from '../../transforms/reply/htmlToText';
import { clean } from '../../transforms/reply/lines';
import { withoutMarks } from '../../transforms/reply/marks';
import { findNewestText } from '../../transforms/reply/newestText';

export const isHtml = (content: string) => /<[a-z!/][^>]*>/i.test(content);

/** Converts a message's content, text or HTML, to plain text. */
export const plainText = (content: string): string =>
	withoutMarks(clean(isHtml(content) ? htmlToText(content) : content)).trim();

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

/** The newest text of an e-mail, without quoted history and signature; may be empty. */
export const newestText = (content: string): string =>
	findNewestText(isHtml(content) ? htmlToText(content) : content).text;

/** Plain text in a form in which copies are equal, even if a mail server changed white space or line breaks. */
export const comparable = (text: string): string =>
	withoutMarks(clean(text)).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The same of a message's content, text or HTML. */
export const comparableText = (content: string): string => comparable(plainText(content));
