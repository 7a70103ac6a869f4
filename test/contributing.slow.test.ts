import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ProjectCopy, type JestRun } from '../harness/projectCopy';

/** A step's comment says what to do with the code below it: `new: FILE`, `in FILE before: TEXT`, `in FILE at the end`. */
const STEP =
	/<!-- (?:new: (?<added>\S+)|in (?<file>\S+) (?:before: (?<anchor>.+?)|at the end)) -->\n```\w*\n(?<code>[^]*?)```/g;

let project: ProjectCopy;
let run: JestRun;

function edit(file: string, change: (text: string) => string): void {
	const path = join(project.folder, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function insert(text: string, anchor: string, code: string): string {
	const [before, after, ...more] = text.split(anchor);
	expect({ anchor, found: after !== undefined, more }).toEqual({ anchor, found: true, more: [] });
	const isLine = before === '' || before!.endsWith('\n');
	return before + (isLine ? code : code.trimEnd()) + anchor + after;
}

/** Follows the recipe. @returns the files that somebody edits by hand */
function follow(page: string, section: string): string[] {
	const guide = readFileSync(join(project.folder, page), 'utf8');
	const recipe = guide.split(`## ${section}\n`)[1]!.split('\n## ')[0]!;
	const steps = [...recipe.matchAll(STEP)].map(({ groups }) => groups!);
	for (const { added, file, anchor, code } of steps) {
		if (added !== undefined) writeFileSync(join(project.folder, added), code!, { flag: 'wx' });
		else if (anchor === undefined) edit(file!, (text) => text + code!);
		else edit(file!, (text) => insert(text, anchor, code!));
	}
	return [...new Set(steps.map(({ added, file }) => added ?? file!))];
}

let files: Record<'eventType' | 'operation' | 'language', string[]>;

beforeAll(async () => {
	project = await ProjectCopy.make();
	files = {
		eventType: follow('CONTRIBUTING.md', 'Add an event type'),
		operation: follow('CONTRIBUTING.md', 'Add an operation'),
		language: follow('nodes/replyLanguage/README.md', 'Add a language'),
	};
	for (const script of ['scripts/train.ts', 'scripts/docs.ts']) {
		const { code, output } = await project.run('tsx', script);
		if (code !== 0) throw new Error(output);
	}
	run = await project.runFastTests();
}, 1_200_000);

afterAll(async () => await project?.[Symbol.asyncDispose]());

const page = (file: string) => readFileSync(join(project.folder, file), 'utf8');

it('an event type takes an entry, a fixture and a row', () => {
	expect(files.eventType).toHaveLength(3);
	const type = 'call_completed';
	expect(run.passed).toEqual(
		expect.arrayContaining([
			`a body of ${type} is recognised and matches its schema`,
			`a body of ${type} has all its details, and no field without a place in the event`,
			`a body of ${type} passes through the transforms`,
			`ROW_COLUMNS has a column for every field of ${type}`,
			'offers every type in the editor, by its title',
		]),
	);
	for (const file of ['README.md', 'docs/reference.md']) expect(page(file)).toContain(type);
	for (const file of ['docs/transforms.md', 'examples/events-to-postgres.json']) {
		expect(page(file)).toContain('ended_at timestamptz');
	}
});

it('an operation takes five files', () => {
	expect(files.operation).toHaveLength(5);
	expect(run.passed).toContain('counts the contacts of a workspace');
	expect(page('README.md')).toContain('[Count](docs/actions.md#contact-count)');
	expect(page('docs/actions.md')).toContain('### Contact: Count');
});

it('a language takes five files', () => {
	expect(files.language).toHaveLength(5);
	expect(run.passed).toEqual(
		expect.arrayContaining([
			'is documented in Icelandic',
			'Icelandic recognises Afskrá mig as a request to stop, with or without courtesies',
			'Icelandic reads the flags of: Vinsamlegast hættið að senda mér póst.',
			'Icelandic reads the flags of: Ég er í fríi til 12. ágúst.',
		]),
	);
});

it('leaves the project as a pull request has to be', async () => {
	expect(run.failed).toEqual({});
	expect(await project.run('tsc', '-p', 'tsconfig.all.json')).toEqual({ code: 0, output: '' });
	expect(await project.run('prettier', '--check', '.')).toMatchObject({ code: 0 });
	const docs = ['--selectProjects', 'slow', '--testPathPatterns', 'test/scripts/docs'];
	expect(await project.run('jest', ...docs)).toMatchObject({ code: 0 });
}, 600_000);
