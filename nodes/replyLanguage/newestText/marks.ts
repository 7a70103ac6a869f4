/**
 * Marks that the HTML reader leaves in the text for what only the HTML shows, from Unicode's private use area. Any in
 * the email itself are removed first.
 */
export const marks = {
	/** A line: what follows is quoted. */
	quotedFromHere: '\uE000',
	/** Before a line: it is the header of a quote ("On ..., John wrote:"). */
	header: '\uE001',
	/** A line: a rule or border, which may separate a quoted email. */
	rule: '\uE002',
	/** Before a line: it belongs to a signature. */
	signature: '\uE003',
} as const;

const ANY_MARK = /[\uE000-\uE003]/g;

export function withoutMarks(text: string): string {
	return text.replace(ANY_MARK, '');
}
