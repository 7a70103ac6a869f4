import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(__dirname, '..');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The code of a step in CONTRIBUTING.md. */
function codeOf(step: string): string {
	const [, code] = contributing.split(`<!-- step: ${step} -->`)[1]!.split('```');
	return code!.slice(code!.indexOf('\n') + 1);
}

/** What of the project the steps need. */
const PARTS = [
	'credentials',
	'nodes',
	'vendor',
	'jest.config.js',
	'package.json',
	'tsconfig.json',
	'test/events/knownBodies.test.ts',
	'test/fixtures',
	// jest looks for these before it chooses a project.
	'test/n8n/globalSetup.ts',
	'test/n8n/globalTeardown.ts',
];

let copy: string;

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'salesforge-new-type-'));
	for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const END_OF_DEFINITIONS = '} as const;\n';

it('costs one entry and one fixture, as CONTRIBUTING.md says', async () => {
	const file = join(copy, 'nodes/Salesforge/events/definitions.ts');
	const definitions = readFileSync(file, 'utf8');
	expect(definitions.endsWith(END_OF_DEFINITIONS)).toBe(true);
	const before = definitions.slice(0, -END_OF_DEFINITIONS.length);
	writeFileSync(file, before + codeOf('entry') + END_OF_DEFINITIONS);
	mkdirSync(join(copy, 'test/fixtures/events'), { recursive: true });
	writeFileSync(join(copy, 'test/fixtures/events/meeting_booked.json'), codeOf('fixture'));

	await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--noEmit'], {
		cwd: copy,
	});
	const jest = ['--selectProjects', 'unit', '--json', '--testPathPatterns', 'knownBodies'];
	const { stdout } = await run(join(root, 'node_modules/.bin/jest'), jest, { cwd: copy });
	const { testResults } = JSON.parse(stdout) as {
		testResults: Array<{ assertionResults: Array<{ fullName: string; status: string }> }>;
	};
	const passed = testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'passed')
		.map(({ fullName }) => fullName);
	expect(passed).toEqual(
		expect.arrayContaining([
			'a body of meeting_booked is taken for what it is, and fits its schema',
			'a body of meeting_booked has all its details, and nothing that has no place in the event',
			'a body of meeting_booked goes through the transforms',
			'lets every type be chosen in the editor, by its title',
		]),
	);
});
