import type { Line } from './lines';
import { marks } from './marks';
import { anyOf, anyWordOf, everyLanguage } from '../phrases';

const ON = everyLanguage(({ quote }) => quote?.on);
const WROTE_LAST = everyLanguage(({ quote }) => quote?.wrote);
const WROTE_BEFORE_NAME = everyLanguage(({ quote }) => quote?.wroteBeforeName);

/** A header such as "On 3 May 2024 at 10:15, John Smith <john@example.com> wrote:", which may be wrapped. */
export interface Attribution {
	/** The index of its first line. */
	start: number;
	/** The text before it in its first line, when a client lost a line break. Usually empty. */
	before: string;
	/** Whether it contains a time or an address, which an ordinary sentence of this form does not. */
	isCertain: boolean;
}

/** Clients wrap headers, long ones more than once. */
const MAX_LINES = 5;
/** Longer than any header: names, two addresses, a date. Limits the text that the patterns below match. */
const MAX_LENGTH = 600;

const EMAIL = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,200}/;
const BRACKETED_EMAIL = /[<([][^<>@]{0,90}[^\s<>()[\]@]@[^<>\])]{1,200}[>)\]]/;
const TIME = /\d{1,2}\s?[:.h]\s?\d{2}(?!\d|[./]\d)|\d\s?[ap]\.?\s?m\b/iu;
const DATE = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** At most four words, then a number: "On Mon, Dec 15", "W dniu 15", "ср, 30", "Le lun. 15", "15.12.2024". */
const DATED_START = /^[\s\-<>*_"'(]*(?:\p{L}[\p{L}\p{M}.,،’']*(?:\s[,،\s]*|(?=\d))){0,4}\d/u;
/** The same, in one line with the text before it. */
const DATED_START_INSIDE = new RegExp(
	`(?<=[\\s>]|^)(?:${anyOf(ON)})\\s+(?:\\p{L}[\\p{L}.,،]*\\s+){0,3}\\d`,
	'gu',
);
/** Capitalised, as at the beginning of a line: "at 10:15" can be the second line of a header. */
const STARTS_WITH_ON = new RegExp(`^[\\s\\-<>*_"'(]*${anyWordOf(ON)}`, 'u');

/** People who quote themselves or their reader write "On 3 May I wrote:". Clients write names. */
const PRONOUN = new RegExp(anyWordOf(everyLanguage(({ quote }) => quote?.pronouns)), 'u');

const ENDS_WITH_WROTE = new RegExp(
	`(?:(?<!\\p{L})|(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}]))${anyOf(WROTE_LAST)}\\s{0,3}[:：]?[\\s*_>-]{0,80}$`,
	'iu',
);
const HAS_WROTE_BEFORE_NAME = new RegExp(anyWordOf(WROTE_BEFORE_NAME), 'iu');
const EMAIL_BEFORE_WROTE = /[>)\]]\s{0,9}(?:\S{1,12}\s){0,2}\S{0,36}[\s*_-]{0,80}$/;
const ENDS_WITH_COLON = /[:：][\s*_>-]{0,80}$/;
/** "2024-05-03 10:15 GMT+02:00 John Smith": an old Gmail format, without verb and colon. */
const ISO_DATE_AND_NAME = /^20\d\d-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d\d:\d\d \S/;
/** "---- John Smith wrote ----": Android's mail app. */
const BETWEEN_DASHES = new RegExp(
	`^-{2,10}\\s?[^\\s-].{0,200}${anyOf(WROTE_LAST)}\\s?-{2,10}$`,
	'iu',
);
/** The end of a header that was wrapped inside its address's brackets. Its `>` is not a quote mark. */
const CLOSES_BRACKET = /^\s?>\s?(?:\S{1,12}\s){0,2}\S{0,12}[:：]$/;
/** The end of a sentence, not of an abbreviation. Headers are not wrapped there. */
const ENDS_SENTENCE = /[!?]$|\p{L}{4}\.$/u;
/** A cheap test for a header's last line: it ends in a colon, a bracket, a dash or a verb, or begins with a date. */
const MAY_END_HEADER = new RegExp(
	`(?:[:：>*_-]|${anyOf(WROTE_LAST)})$|^>?\\s?20\\d\\d-\\d\\d-\\d\\d \\d`,
	'iu',
);

/** Arabic and Persian digits as 0 to 9. */
const plainDigits = (text: string) =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function hasVerb(text: string): boolean {
	if (ENDS_WITH_WROTE.test(text)) return true;
	return (
		HAS_WROTE_BEFORE_NAME.test(text) && (ENDS_WITH_COLON.test(text) || ENDS_WITH_ADDRESS.test(text))
	);
}

/** Lower-case words, of which dates and names have few: "14 мая 2024 г. в 09:12, Nora van Dijk". */
const SMALL_WORD = /(?<![\p{L}@.<-])\p{Ll}{2,}/gu;
const MAX_SMALL_WORDS = 4;
/** The same with a verb: "je oseba ... napisala". */
const MAX_SMALL_WORDS_WITH_VERB = 8;
const ENDS_WITH_ADDRESS = new RegExp(
	`[<([]\\s?[^\\s<>()[\\]@]{1,64}@[^\\s<>()[\\]@]{1,200}\\s?[>)\\]](?:\\s?[:：])?$|\\s${anyWordOf(everyLanguage(({ quote }) => quote?.by))}\\s(?:[^\\s<>@]{1,40}\\s){0,4}[^\\s<>@]{1,64}@[^\\s<>@]{1,200}[:：]$`,
	'iu',
);

const smallWords = (text: string) => text.match(SMALL_WORD)?.length ?? 0;

/** A date, an address in brackets, and nobody but names. */
const namesSender = (text: string) =>
	DATE.test(text) && BRACKETED_EMAIL.test(text) && !PRONOUN.test(text);

/**
 * "30.09.2024, 18:30, "John" <john@example.com>:": a date, then only a name and an address. Sentences do that too, so
 * it is only certain with a colon.
 */
function isDateAndAddress(text: string): boolean {
	if (!DATED_START.test(text) || !DATE.test(text.slice(0, 60))) return false;
	if (!ENDS_WITH_ADDRESS.test(text)) return false;
	if (smallWords(text) > MAX_SMALL_WORDS) return false;
	return TIME.test(text.slice(0, 80)) || /^[\s>]*\d/.test(text);
}

type Form = 'dated' | 'named' | null;

/** @returns the form, whether it is certain, and whether name, address, date and time are all present */
function formOf(given: string): { form: Form; isCertain: boolean; isComplete?: boolean } {
	const text = plainDigits(given);
	const none = { form: null, isCertain: false };
	if (BETWEEN_DASHES.test(text)) return { form: 'dated', isCertain: true };
	if (isDateAndAddress(text)) {
		const isCertain = ENDS_WITH_COLON.test(text) || (hasVerb(text) && namesSender(text));
		return { form: 'dated', isCertain };
	}
	if (ISO_DATE_AND_NAME.test(text)) return { form: 'dated', isCertain: true };
	const endsWithColon = ENDS_WITH_COLON.test(text);
	if (!hasVerb(text)) {
		// The verb may be in an unknown language.
		const isHeader =
			endsWithColon &&
			TIME.test(text) &&
			namesSender(text) &&
			smallWords(text) <= MAX_SMALL_WORDS_WITH_VERB;
		return isHeader ? { form: 'named', isCertain: true, isComplete: true } : none;
	}
	const hasDate = DATE.test(text);
	const hasTime = TIME.test(text);
	const hasEmail = EMAIL.test(text);
	const isDated = DATED_START.test(text) && (hasDate || hasTime || hasEmail);
	const isCertain =
		(isDated && namesSender(text)) ||
		(endsWithColon && (hasEmail || (hasDate && !PRONOUN.test(text))));
	if (isDated) return { form: 'dated', isCertain };
	if (BRACKETED_EMAIL.test(text) && EMAIL_BEFORE_WROTE.test(text)) {
		return { form: 'named', isCertain, isComplete: hasDate && hasTime };
	}
	if (hasDate && hasTime) return { form: 'named', isCertain };
	return text.length < 120 ? { form: 'named', isCertain: false } : none;
}

/** Where a header begins inside a line that lost its line break: "Sounds good. On Mon, 3 May 2024 ... wrote:". */
function startInside(text: string): number {
	for (const { index } of text.matchAll(DATED_START_INSIDE)) {
		const rest = text.slice(index);
		if (index > 0 && rest.length < 400 && EMAIL.test(rest) && formOf(rest).form === 'dated') {
			return index;
		}
	}
	return -1;
}

/**
 * Where the text begins in a line that begins with a header, as in Yahoo's app for Android: "On Thu, Nov 26, 2026 at
 * 4:12 PM, John Smith<john@example.com> wrote:   Hi Ann". -1 in other lines.
 */
export function textAfterAttribution({ bare, mark }: Line): number {
	const address = bare.indexOf('@');
	const colon = address === -1 ? -1 : bare.indexOf(':', address);
	if (mark !== '' || colon === -1 || colon > MAX_LENGTH || !/^\s+\S/.test(bare.slice(colon + 1))) {
		return -1;
	}
	const header = bare.slice(0, colon + 1);
	return namesSender(plainDigits(header)) && formOf(header).form === 'dated' ? colon + 1 : -1;
}

/**
 * Checks whether the line at the index is the last one of a header.
 *
 * The nearest possible beginning with the word for "On" wins, then the nearest one with a date, so the writer's own
 * line right above is not included.
 */
export function attributionEndingAt(lines: readonly Line[], end: number): Attribution | null {
	const last = lines[end]!;
	if (last.mark === marks.header) return { start: end, before: '', isCertain: true };
	if (last.text.length > MAX_LENGTH) return null;
	if (!MAY_END_HEADER.test(last.bare) && !MAY_END_HEADER.test(last.text)) return null;

	const closesBracket = CLOSES_BRACKET.test(last.text);
	let joined = '';
	let nearestDated: Attribution | null = null;
	let nearestNamed: Attribution | null = null;
	let blanks = 0;
	for (let start = end; start >= 0 && end - start < MAX_LINES; start--) {
		const line = lines[start]!;
		if (line.bare === '') {
			// An address between brackets may be wrapped with a blank line before it.
			if (blanks++ > 0 || !/^[<>]/.test(joined)) break;
			continue;
		}
		if (line.text.length > MAX_LENGTH || (line.depth !== last.depth && !closesBracket)) break;
		joined = `${start === end && closesBracket ? line.text : line.bare} ${joined}`.trim();
		if (joined.length > MAX_LENGTH) break;
		if (start < end && ENDS_SENTENCE.test(line.bare)) break;
		const { form, isCertain, isComplete } = formOf(joined);
		if (form === null) continue;
		const found = { start, before: '', isCertain };
		if (form === 'dated' && STARTS_WITH_ON.test(joined)) return found;
		const inside = startInside(joined);
		if (inside > 0 && inside < line.bare.length) {
			return { start, before: line.bare.slice(0, inside).trim(), isCertain: true };
		}
		if (isComplete) return found;
		if (form === 'dated') nearestDated ??= found;
		else if (!nearestNamed || (isCertain && !nearestNamed.isCertain)) nearestNamed = found;
	}
	return nearestDated ?? nearestNamed;
}
