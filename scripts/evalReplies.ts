/**
 * Measures Extract Reply on a file of mails: `npm run eval:replies -- FILE [--min N]`.
 *
 * The file is a JSON array of `{id, kind: 'text' | 'html', body, reply, language?}`, where `reply` is what the lead
 * wrote. Counted is what is equal, white space aside, beside what email-reply-parser makes of the same text. With
 * `--min` the script ends with 1 when fewer are equal.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { htmlToText } from '../nodes/Salesforge/transforms/reply/htmlToText';
import { withoutMarks } from '../nodes/Salesforge/transforms/reply/marks';
import { findNewestText } from '../nodes/Salesforge/transforms/reply/newestText';
import { parseReply } from '../vendor/replyLibraries';
import { languageOf } from './replyLanguage';

interface Mail {
	id: string;
	kind: string;
	body: string;
	reply: string;
	language?: string;
}

interface Score {
	mails: number;
	libraryAlone: number;
	exact: number;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const byLibraryAlone = (text: string) =>
	parseReply(text)
		.filter(({ isHidden }) => !isHidden)
		.map((fragment) => fragment.text)
		.join('\n');

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { min: { type: 'string' }, misses: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('Name the file of mails: npm run eval:replies -- FILE');
const mails = JSON.parse(readFileSync(file, 'utf8')) as Mail[];

const scores = new Map<string, Score>();
function count(row: string, { exact, libraryAlone }: { exact: boolean; libraryAlone: boolean }) {
	const score = scores.get(row) ?? { mails: 0, libraryAlone: 0, exact: 0 };
	scores.set(row, {
		mails: score.mails + 1,
		libraryAlone: score.libraryAlone + Number(libraryAlone),
		exact: score.exact + Number(exact),
	});
}

const misses: string[] = [];
for (const { id, kind, body, reply, language } of mails) {
	const text = kind === 'html' ? htmlToText(body) : body;
	const found = findNewestText(text).text;
	const result = {
		exact: collapse(found) === collapse(reply),
		libraryAlone: collapse(byLibraryAlone(withoutMarks(text))) === collapse(reply),
	};
	count(`language ${language ?? languageOf(withoutMarks(text))}`, result);
	count(`kind ${kind}`, result);
	count('total', result);
	if (!result.exact) misses.push(values.misses ? `${id}:\n${found}\n` : id);
}

console.log("The language is that of the quoted mail's header.");
console.table(
	Object.fromEntries(
		[...scores]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([row, { mails: all, libraryAlone, exact }]) => [
				row,
				{ mails: all, 'email-reply-parser alone': libraryAlone, 'Extract Reply': exact },
			]),
	),
);
if (misses.length > 0) console.log(`Not equal: ${misses.join(', ')}`);

const exact = scores.get('total')?.exact ?? 0;
if (values.min !== undefined && !(exact >= Number(values.min))) {
	console.error(`${exact} of ${mails.length} are equal; at least ${values.min} should be.`);
	process.exitCode = 1;
}
