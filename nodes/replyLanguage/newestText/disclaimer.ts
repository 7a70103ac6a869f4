import type { Line } from './lines';
import { anyOf, anyWordOf, everyLanguage } from '../phrases';

const TITLE = new RegExp(
	`^[*_\\s\\W]{0,4}${anyOf(everyLanguage(({ disclaimer }) => disclaimer?.titles))}(?:\\s?[:.：*-]|$)`,
	'iu',
);
const BEGINS_WITH_MESSAGE = new RegExp(
	`^[*_\\s\\W]{0,4}(?:\\p{L}+[:,]?\\s+){0,4}${anyOf(everyLanguage(({ disclaimer }) => disclaimer?.thisMessage))}`,
	'iu',
);
const CONFIDENTIAL = new RegExp(
	anyWordOf(everyLanguage(({ disclaimer }) => disclaimer?.confidential)),
	'iu',
);
const MISDIRECTED = new RegExp(
	anyWordOf(everyLanguage(({ disclaimer }) => disclaimer?.misdirected)),
	'iu',
);
const BELOW = new RegExp(
	`^.{0,20}${anyOf(everyLanguage(({ disclaimer }) => disclaimer?.addedBelow))}`,
	'iu',
);

/** Nobody writes such a long paragraph about an email's own confidentiality by hand. */
const MIN_LENGTH = 100;
const MAX_LENGTH = 1000;
const MAX_LINES = 30;
const MAX_TITLE_LENGTH = 50;

/** The beginning of the paragraph that starts at the line, with the next one if this is only a title. */
function paragraphAt(lines: readonly Line[], index: number): string {
	let paragraph = '';
	const end = Math.min(lines.length, index + MAX_LINES);
	for (let at = index; at < end && paragraph.length < MAX_LENGTH; at++) {
		const { bare } = lines[at]!;
		if (bare === '' && paragraph.length > MAX_TITLE_LENGTH) break;
		paragraph += `${bare.slice(0, MAX_LENGTH)} `;
	}
	return paragraph.slice(0, MAX_LENGTH);
}

/**
 * Whether a disclaimer begins at the line: a gateway's addition, or a paragraph that calls the email confidential and
 * says whom it is for. A writer's own words about confidentiality have only one of the two, or ask a question.
 */
export function isDisclaimerAt(lines: readonly Line[], index: number): boolean {
	const above = lines[index - 1];
	if (above && above.bare !== '' && !/^[-_=*]+$/.test(above.bare.slice(0, 200))) return false;
	const start = lines[index]!.bare.slice(0, 200);
	if (BELOW.test(start)) return true;
	if (!TITLE.test(start) && !BEGINS_WITH_MESSAGE.test(start)) return false;
	const paragraph = paragraphAt(lines, index);
	return (
		paragraph.length >= MIN_LENGTH &&
		CONFIDENTIAL.test(paragraph) &&
		MISDIRECTED.test(paragraph) &&
		!/[?？]/u.test(paragraph)
	);
}
