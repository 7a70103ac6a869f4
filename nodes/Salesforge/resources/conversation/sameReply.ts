import { findNewestText, htmlToText } from '../../../replyLanguage';
import type { Message } from './messages';
import { comparable } from './text';

/** A link, with the angle brackets that the HTML reader writes. */
const LINK = /<?https?:\/\/[^\s<>()[\]"']+(?<![.,;:!?])>?/g;

/** The words of a plain text. Salesforge may list a reply with tracked links and other white space. */
export const wordsOf = (text: string): string =>
	comparable(text).replace(LINK, '').replace(/\s+/g, '');

/** How Salesforge returns `<` in a text is not documented, so a message is read as text and as HTML. */
const readings = ({ content }: Message) => [content, htmlToText(content)];

/**
 * Whether a message is the reply, maybe with quoted history below it. A message that is only similar is not: the reply
 * would never be sent.
 */
export const hasSameWords = (message: Message, words: string): boolean =>
	readings(message).some((shown) => {
		const all = wordsOf(shown);
		if (all === words) return true;
		const newest = wordsOf(findNewestText(shown).text);
		return newest === '' ? words === '' : all.startsWith(words) && words.startsWith(newest);
	});

/** Whether a message is or contains the reply. */
export const containsWords = (message: Message, words: string): boolean =>
	hasSameWords(message, words) ||
	(words !== '' && readings(message).some((shown) => wordsOf(shown).includes(words)));
