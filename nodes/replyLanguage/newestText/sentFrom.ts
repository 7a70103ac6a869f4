import { anyOf, anyWordOf, everyLanguage } from '../phrases';
import { countWords, saysSomething, withoutLinks } from './prose';

const START = new RegExp(
	`^[\\s<(\\[*_]{0,4}${anyOf(everyLanguage(({ signature }) => signature?.sentFrom))}(?!\\p{L})`,
	'iu',
);
/** Languages that put the verb last. */
const FRAME = new RegExp(
	`^(?:${everyLanguage(({ signature }) => signature?.sentFromEnds)
		.map(([start, end]) => `${anyOf([start])}\\s?.{1,60}${anyOf([end])}\\.?`)
		.join('|')})$`,
	'iu',
);
/** The links of Outlook's line on iOS and Android, in every language: "Get Outlook for iOS<https://aka.ms/o0ukef>". */
const OUTLOOK_MOBILE = /https:\/\/aka\.ms\/(?:o0ukef|ghei36|AAb9ysg)\b/;
const EXCUSE = new RegExp(anyWordOf(everyLanguage(({ signature }) => signature?.excuses)), 'iu');

/**
 * The line that phones and mail apps put under an email: "Sent from my iPhone". A sentence is not such a line, unless
 * it is an excuse: "Sent from my desk, which is easier." is a sentence.
 */
export function saysSentFrom(bare: string): boolean {
	if (bare.length > 600) return false;
	if (OUTLOOK_MOBILE.test(bare)) return true;
	const text = withoutLinks(bare).trim();
	if (text.length > 120 || countWords(text) > 14) return false;
	if (FRAME.test(text)) return true;
	if (!START.test(text)) return false;
	return countWords(text) < 8 || !saysSomething(text) || EXCUSE.test(text);
}
