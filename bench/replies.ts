/**
 * Measures Extract Reply on a file of emails: `npm run bench -- replies FILE [--min N]`.
 *
 * The file is a JSON array of `{id, kind: 'text' | 'html', body, reply, language?}`, where `reply` is what the contact
 * wrote. It counts exact results, ignoring white space. With `--min`, the script exits with 1 when there are fewer.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { findNewestText, htmlToText, withoutMarks } from '../nodes/replyLanguage';
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
	exact: number;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { min: { type: 'string' }, misses: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined)
	throw new Error('Name the file with the e-mails: npm run bench -- replies FILE');
const mails = JSON.parse(readFileSync(file, 'utf8')) as Mail[];

const scores = new Map<string, Score>();
function count(row: string, isExact: boolean) {
	const { mails: all, exact } = scores.get(row) ?? { mails: 0, exact: 0 };
	scores.set(row, { mails: all + 1, exact: exact + Number(isExact) });
}

const misses: string[] = [];
for (const { id, kind, body, reply, language } of mails) {
	const text = kind === 'html' ? htmlToText(body) : body;
	const found = findNewestText(text).text;
	const isExact = collapse(found) === collapse(reply);
	count(`language ${language ?? languageOf(withoutMarks(text))}`, isExact);
	count(`kind ${kind}`, isExact);
	count('total', isExact);
	if (!isExact) misses.push(values.misses ? `${id}:\n${found}\n` : id);
}

console.log("The language is that of the quoted e-mail's header.");
console.table(
	Object.fromEntries(
		[...scores]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([row, { mails: all, exact }]) => [row, { mails: all, equal: exact }]),
	),
);
if (misses.length > 0) console.log(`Different: ${misses.join(', ')}`);

const exact = scores.get('total')?.exact ?? 0;
if (values.min !== undefined && !(exact >= Number(values.min))) {
	console.error(`${exact} of ${mails.length} are exact. Expected at least ${values.min}.`);
	process.exitCode = 1;
}
