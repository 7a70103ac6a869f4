import { dateOf, dayAfter, toIsoDate, type CalendarDate } from './calendar';
import { toPlainLetters } from '../fold';
import { languages } from '../languages';
import type { DateWords, Language } from '../languages/language';
import { anySource, wholeWord } from '../phrases';
import { edgesOf } from './sentences';
import { dateReader, type DateReader } from './writtenDate';

/** Finds dates with one meaning in one language. */
interface Finder {
	/** Whether the date is the return, or only the end of the absence. */
	isReturn: boolean;
	/** Whether the date is the last day away. */
	isLastDay: boolean;
	pattern: RegExp;
	/** The group that says that the date is the last day away; 0 for none. */
	includedGroup: number;
	reader: DateReader;
}

/** "3-14 June", "01.08. - 14.08." */
const RANGE =
	'\\d{1,2}(?:\\.|st|nd|rd|th)?(?: \\p{L}{3,12})? ?-|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})? ?-';

function findersOf(language: Language, words: DateWords): Finder[] {
	const reader = dateReader(words, language);
	const { source: date, groups } = reader;
	const behind = (sources: readonly string[] | undefined) =>
		sources?.length ? `${date}\\.? ?${anySource(sources)}` : null;
	const before = (sources: readonly string[] | undefined) =>
		sources?.length ? `${wholeWord(sources, language)}[,:]? {0,2}${date}` : null;
	const included = words.included?.length ? `(,? ?\\(?${anySource(words.included)})?` : '()?';
	const until = before(words.until);
	const all: Array<[source: string | null, isReturn: boolean, isLastDay: boolean]> = [
		[before(words.back), true, false],
		[behind(words.backBehind), true, false],
		[before(words.through), false, true],
		[until && `${until}${included}`, false, false],
		[behind(words.untilBehind), false, false],
		[`(?<!\\d)(?:${RANGE}) ?${date}${included}`, false, false],
	];
	return all.flatMap(([source, isReturn, isLastDay]) =>
		source === null
			? []
			: [
					{
						isReturn,
						isLastDay,
						pattern: new RegExp(source, 'gu'),
						includedGroup: source.endsWith(included) ? groups + 1 : 0,
						reader,
					},
				],
	);
}

let compiled: Finder[] | undefined;
const finders = () =>
	(compiled ??= languages.flatMap((language) =>
		language.dates ? findersOf(language, language.dates) : [],
	));

function find(text: string, from: CalendarDate | null, { reader, ...finder }: Finder) {
	return [...text.matchAll(finder.pattern)].map((match) => {
		const date = reader.read(match.slice(1, 1 + reader.groups), from);
		const isLastDay =
			finder.isLastDay || Boolean(finder.includedGroup && match[finder.includedGroup]);
		return date !== null && isLastDay ? dayAfter(date) : date;
	});
}

/** The text before the colon is the mail server's: "Out of office until 6 May: A quick question". */
const BEFORE_COLON = /^[^:：]*/u;

/**
 * The day on which somebody who is away returns: the stated date of the return, else the end of the absence, or the day
 * after it if the text says that it is included. Null when the text names no such date, when it is unclear, or when
 * there are two.
 *
 * @param text the writer's newest words
 * @param subject the writer's own, null when it repeats ours
 * @param repliedAt when the reply was written, ISO 8601: dates without a year and weekdays are relative to it
 * @returns YYYY-MM-DD
 */
export function returnDate(
	text: string,
	subject: string | null,
	repliedAt: string | null,
): string | null {
	const plain = toPlainLetters(`${edgesOf(text)} ${BEFORE_COLON.exec(subject ?? '')![0]}`);
	const from = dateOf(repliedAt);
	for (const isReturn of [true, false]) {
		const dates = finders()
			.filter((finder) => finder.isReturn === isReturn)
			.flatMap((finder) => find(plain, from, finder));
		if (dates.length === 0) continue;
		const [first] = dates;
		const isClear = first !== null && first !== undefined && dates.every((date) => date === first);
		return isClear ? toIsoDate(first) : null;
	}
	return null;
}
