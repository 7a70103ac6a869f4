import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ProjectCopy } from '../harness/projectCopy';

const TYPE = 'call_completed';
const END_OF_DEFINITIONS = '} as const;\n';

/** The code of a step in CONTRIBUTING.md. */
function codeOf(step: string): string {
	const guide = readFileSync(join(__dirname, '../CONTRIBUTING.md'), 'utf8');
	const [, code] = guide.split(`<!-- step: ${step} -->`)[1]!.split('```');
	return code!.slice(code!.indexOf('\n') + 1);
}

function addType({ folder }: ProjectCopy): void {
	const file = join(folder, 'nodes/Salesforge/events/definitions.ts');
	const definitions = readFileSync(file, 'utf8');
	expect(definitions.endsWith(END_OF_DEFINITIONS)).toBe(true);
	const before = definitions.slice(0, -END_OF_DEFINITIONS.length);
	writeFileSync(file, before + codeOf('entry') + END_OF_DEFINITIONS);
	writeFileSync(join(folder, `harness/fixtures/events/${TYPE}.json`), codeOf('fixture'));
}

it('an event type takes one entry and one fixture, as CONTRIBUTING.md says', async () => {
	await using project = await ProjectCopy.make();
	const { folder } = project;
	addType(project);
	expect(await project.run('tsc', '-p', 'tsconfig.all.json')).toEqual({ code: 0, output: '' });

	const { passed, failed } = await project.runFastTests();
	expect(failed).toEqual({});
	expect(passed).toEqual(
		expect.arrayContaining([
			`a body of ${TYPE} is recognised and matches its schema`,
			`a body of ${TYPE} has all its details, and no field without a place in the event`,
			`a body of ${TYPE} passes through the transforms`,
			`ROW_COLUMNS has a column for every field of ${TYPE}`,
			'offers every type in the editor, by its title',
		]),
	);

	expect(await project.run('tsx', 'scripts/docs.ts')).toMatchObject({ code: 0 });
	const page = (file: string) => readFileSync(join(folder, file), 'utf8');
	for (const file of ['README.md', 'docs/reference.md']) expect(page(file)).toContain(TYPE);
	for (const file of ['docs/transforms.md', 'examples/events-to-postgres.json']) {
		expect(page(file)).toContain('ended_at timestamptz');
	}
	expect(await project.run('prettier', '--check', '.')).toMatchObject({ code: 0 });
	const docs = ['--selectProjects', 'slow', '--testPathPatterns', 'test/scripts/docs'];
	expect(await project.run('jest', ...docs)).toMatchObject({ code: 0 });
}, 1_200_000);
