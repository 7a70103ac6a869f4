import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { TRIALS, type Row } from './trials';

const RESULTS = resolve(__dirname, '../docs/figures');
const DOCUMENT = resolve(__dirname, '../docs/reliability.md');
const BEGIN = '<!-- figures -->';
const END = '<!-- /figures -->';

export async function saveResult(trial: string, rows: Row[]): Promise<void> {
	await mkdir(RESULTS, { recursive: true });
	await writeFile(join(RESULTS, `${trial}.json`), `${JSON.stringify(rows, null, '\t')}\n`);
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function lineOf(trial: string, row: Row): string {
	const { promise, done, many, lost, doubled, wronglyAccepted, note } = row;
	const cells = [promise, done, many, lost, doubled, wronglyAccepted, note];
	const command = `\`npm run trial -- ${trial}\``;
	return `| ${[...cells.map((each) => cell(String(each))), command].join(' | ')} |`;
}

/** The outcome by type of event, if the trial counts it. */
function typesOf({ promise, byType = [] }: Row): string[] {
	if (byType.length === 0) return [];
	return [
		'',
		`By type of event, for '${promise}':`,
		'',
		'| Type | Events | Delivered | Missed | Read again | Handled | More than once |',
		'|---|---|---|---|---|---|---|',
		...byType.map(
			({ type, events, delivered, missed, readAgain, handled, twice }) =>
				`| \`${type}\` | ${[events, delivered, missed, readAgain, handled, twice].join(' | ')} |`,
		),
	];
}

/** Writes the tables in docs/reliability.md from the results of all trials so far. */
export async function writeReport(): Promise<void> {
	const files = await readdir(RESULTS);
	const lines = [
		'| Promise | What was done | How many | Lost | Doubled | Wrongly accepted | Note | Command |',
		'|---|---|---|---|---|---|---|---|',
	];
	const types: string[] = [];
	for (const trial of Object.keys(TRIALS)) {
		if (!files.includes(`${trial}.json`)) continue;
		const rows = JSON.parse(await readFile(join(RESULTS, `${trial}.json`), 'utf8')) as Row[];
		lines.push(...rows.map((row) => lineOf(trial, row)));
		types.push(...rows.flatMap(typesOf));
	}
	lines.push(...types);
	const document = await readFile(DOCUMENT, 'utf8');
	const [before, after] = [document.split(BEGIN)[0], document.split(END)[1]];
	if (before === undefined || after === undefined) {
		throw new Error(`${DOCUMENT} has no place for the figures between ${BEGIN} and ${END}`);
	}
	await writeFile(DOCUMENT, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
}
