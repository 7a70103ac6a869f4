import { anyWordOf } from './vocabulary/words';
import { AUTOMATIC_SUBJECTS, AWAY_SENTENCES, NEGATIONS, STOP_SENTENCES } from './vocabulary/flags';

/** Who is away or wants to be left alone says so early. Bounds the time, too. */
const MAX_LENGTH = 4_000;

/** Any of the sentences, at the beginning of a word; a space in them matches any white space. */
function anySentence(sources: readonly string[], flags: string): RegExp {
	const any = sources.map((source) => `(?:${source})`).join('|');
	const spaced = any.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})`, flags);
}

const REPLY_PREFIX = '(?:\\[[^\\]]{1,40}\\]\\s*)?(?:\\p{L}{1,5}\\s?[:：]\\s*){0,2}';
const AUTOMATIC_SUBJECT = new RegExp(
	`^\\s*${REPLY_PREFIX}\\[?${anyWordOf(AUTOMATIC_SUBJECTS)}`,
	'iu',
);
const AWAY = anySentence(AWAY_SENTENCES, 'iu');
const STOP = anySentence(STOP_SENTENCES, 'gimu');
const NEGATED = new RegExp(`${anyWordOf(NEGATIONS)}\\s{1,3}(?:\\p{L}+\\s{1,3}){0,2}$`, 'iu');

/** Whether the subject or the words are those of an automatic reply of somebody who is away. */
export function isOutOfOffice(subject: string | null, text: string): boolean {
	if (subject !== null && AUTOMATIC_SUBJECT.test(subject.slice(0, 200))) return true;
	return AWAY.test(text.slice(0, MAX_LENGTH));
}

/** Whether the lead asks not to be written to again. */
export function asksToStop(text: string): boolean {
	const start = text.slice(0, MAX_LENGTH);
	for (const { index } of start.matchAll(STOP)) {
		if (!NEGATED.test(start.slice(Math.max(0, index - 40), index))) return true;
	}
	return false;
}
