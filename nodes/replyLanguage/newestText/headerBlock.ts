import type { Line } from './lines';
import { languages } from '../languages';
import type { HeaderField } from '../languages/language';

/** If a word means different fields in two languages, the last one here wins: "A" is "to", "Le" a date. */
const FIELDS: readonly HeaderField[] = ['from', 'sent', 'date', 'to', 'copy', 'other', 'subject'];
const fieldOf = new Map(
	FIELDS.flatMap((field) =>
		languages.flatMap(({ quote }) =>
			(quote?.fields?.[field] ?? []).map((word) => [word.toLowerCase(), field] as const),
		),
	),
);

/** A name of at most three words, then a colon; some clients put asterisks around it for bold. */
const FIELD =
	/^[*_\s]{0,6}(\p{L}[\p{L}\p{M}’'-]*(?: [ -]{0,2}\p{L}[\p{L}\p{M}’'-]*){0,3})[\s*_]{0,4}[:：]([\s*_]{0,4}.*)$/u;
const EMAIL = /[^\s<>@]@[^\s<>@]|mailto:/;
/** The most lines of one field, usually addresses. */
const MAX_WRAPPED_LINES = 12;
/** The most lines in total. */
const MAX_LINES = 40;

function readField({ bare }: Line): { field: HeaderField; value: string } | null {
	const match = FIELD.exec(bare.length > 300 ? bare.slice(0, 300) : bare);
	if (!match) return null;
	const field = fieldOf.get(match[1]!.toLowerCase().replace(/\s+/g, ' ').trim());
	return field ? { field, value: match[2]! } : null;
}

/** Possible content of a field's second line: addresses, or the end of a subject or a date. */
function mayContinue(line: Line, wrapped: number, next: Line | undefined): boolean {
	if (wrapped >= MAX_WRAPPED_LINES || line.bare === '') return false;
	if (/[@;]|[,<>]$/.test(line.bare)) return true;
	return next !== undefined && readField(next) !== null;
}

/**
 * The number of lines of the header block that begins at the index, 0 when there is none: "From: ..., Sent: ..., To:
 * ..., Subject: ..." in any of the known languages.
 *
 * Two fields can be an itinerary ("From: Berlin, To: Paris"), so an address, a subject or a word that only emails use
 * is required as well.
 *
 * @param isSetOff whether there is a rule right above it, which makes a quoted email likely
 */
export function headerBlockAt(lines: readonly Line[], start: number, isSetOff = false): number {
	const first = readField(lines[start]!);
	if (!first || first.field === 'copy' || first.field === 'other') return 0;
	const { depth } = lines[start]!;
	const found = new Set<HeaderField>();
	let hasEmail = false;
	let end = start;
	const limit = Math.min(lines.length, start + MAX_LINES);
	for (let index = start, wrapped = 0; index < limit; index++) {
		const line = lines[index]!;
		if (line.depth !== depth) break;
		const read = readField(line);
		if (read) {
			found.add(read.field);
			wrapped = 0;
		} else if (line.bare === '') {
			const next = lines[index + 1];
			if (!next || next.depth !== depth || !readField(next)) break;
			continue;
		} else if (!mayContinue(line, wrapped++, lines[index + 1])) {
			break;
		}
		hasEmail ||= EMAIL.test(line.bare.slice(0, 300));
		end = index + 1;
	}
	const isMail = hasEmail || found.has('sent') || (found.has('subject') && found.size > 2);
	const isBlock = found.has('from')
		? found.size >= 2 && (isMail || isSetOff)
		: found.size >= 3 && isMail && (found.has('sent') || found.has('date'));
	return isBlock ? end - start : 0;
}
