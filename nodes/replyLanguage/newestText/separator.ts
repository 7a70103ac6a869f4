import type { Line } from './lines';
import { marks } from './marks';
import { anyOf, everyLanguage } from '../phrases';

const ORIGINAL_MESSAGE = anyOf(everyLanguage(({ quote }) => quote?.originalMessage));
const FORWARDED = anyOf(everyLanguage(({ quote }) => quote?.forwarded));

const ORIGINAL = new RegExp(
	`^[*_\\s]{0,4}(?:[-_=]{1,60}\\s{0,3}${ORIGINAL_MESSAGE}.{0,120}?[-_=]{0,60}|${ORIGINAL_MESSAGE}\\s{0,3}[-_=]{2,60})[*_\\s]{0,4}$`,
	'iu',
);
const FORWARD = new RegExp(
	`^(?:${FORWARDED}\\s?[:：]|\\[?Original Message processed by .{1,40})$`,
	'iu',
);
const REPLY_ABOVE = /^[\W_]{0,20}(?:please )?(?:type your )?reply above this line\b.{0,40}$/i;
/** The last one comes from Mailtrack. */
const RULE = /^(?:[-_=*~#–—━─═]{2,}|ᐧ)$/;
/** A line that announces a quoted email: "-----Original Message-----". */
export function isSeparator({ bare, mark }: Line): boolean {
	if (mark === marks.quotedFromHere) return true;
	return bare.length < 200 && (ORIGINAL.test(bare) || FORWARD.test(bare) || REPLY_ABOVE.test(bare));
}

/** A line of dashes, underscores and the like, or a rule in the HTML. */
export function isRule({ bare, mark }: Line): boolean {
	return mark === marks.rule || RULE.test(bare);
}
