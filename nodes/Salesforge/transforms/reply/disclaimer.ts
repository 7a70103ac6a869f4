import type { Line } from './lines';
import { ADDED_BELOW, IS_CONFIDENTIAL, NOTICES, THIS_MESSAGE } from './vocabulary/disclaimers';
import { anyOf, anyWordOf } from './vocabulary/words';

const NOTICE = new RegExp(`^[*_\\s\\W]{0,4}${anyOf(NOTICES)}(?:\\s?[:.：*-]|$)`, 'iu');
const BEGINS_WITH_MESSAGE = new RegExp(
	`^[*_\\s\\W]{0,4}(?:\\p{L}+[:,]?\\s+){0,4}${anyOf(THIS_MESSAGE)}`,
	'iu',
);
const CONFIDENTIAL = new RegExp(anyWordOf(IS_CONFIDENTIAL), 'iu');
const BELOW = new RegExp(`^.{0,20}${anyOf(ADDED_BELOW)}`, 'iu');

/** Nobody writes so long a paragraph on the mail's own confidentiality by hand. */
const MIN_LENGTH = 100;
const MAX_LENGTH = 1000;
const MAX_TITLE_LENGTH = 50;

/** The beginning of the paragraph that the line begins, with the next one where this is but a title. */
function paragraphAt(lines: readonly Line[], index: number): string {
	let paragraph = '';
	for (let at = index; at < lines.length && paragraph.length < MAX_LENGTH; at++) {
		const { bare } = lines[at]!;
		if (bare === '' && paragraph.length > MAX_TITLE_LENGTH) break;
		paragraph += `${bare.slice(0, MAX_LENGTH)} `;
	}
	return paragraph.slice(0, MAX_LENGTH);
}

/** Whether a disclaimer begins at the line: a paragraph on the mail's confidentiality, or a gateway's addition. */
export function isDisclaimerAt(lines: readonly Line[], index: number): boolean {
	const above = lines[index - 1];
	if (above && above.bare !== '' && !/^[-_=*]+$/.test(above.bare)) return false;
	const start = lines[index]!.bare.slice(0, 200);
	if (BELOW.test(start)) return true;
	const isNotice = NOTICE.test(start);
	if (!isNotice && !BEGINS_WITH_MESSAGE.test(start)) return false;
	const paragraph = paragraphAt(lines, index);
	return paragraph.length >= MIN_LENGTH && (isNotice || CONFIDENTIAL.test(paragraph));
}
