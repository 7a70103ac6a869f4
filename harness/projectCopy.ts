import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);

/** The result of a jest run. */
export interface JestRun {
	passed: string[];
	/** The names and messages of failed tests. */
	failed: Record<string, string[]>;
}

interface JestResults {
	testResults: Array<{
		name: string;
		/** Why the suite did not run, if so. */
		message: string;
		assertionResults: Array<{ fullName: string; status: string; failureMessages: string[] }>;
	}>;
}

/** A copy of this project in its own folder, for changing and testing. */
export class ProjectCopy {
	private constructor(readonly folder: string) {}

	static async make(): Promise<ProjectCopy> {
		const folder = await mkdtemp(join(tmpdir(), 'salesforge-copy-'));
		await cp(ROOT, folder, {
			recursive: true,
			filter: (source) => source === ROOT || !LEFT_OUT.has(basename(source)),
		});
		await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
		await mkdir(join(folder, '.cache'));
		return new ProjectCopy(folder);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}

	/** Runs one of the project's tools: `tsc`, `tsx`, `jest`. @returns its exit code and what it printed */
	async run(tool: string, ...args: string[]): Promise<{ code: number; output: string }> {
		const program = join(this.folder, 'node_modules/.bin', tool);
		const options = { cwd: this.folder, maxBuffer: 1 << 26 };
		return await new Promise((done) => {
			execFile(program, args, options, (error, stdout, stderr) =>
				done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
			);
		});
	}

	/**
	 * Runs the fast tests.
	 *
	 * @param args additional arguments for jest: `--testPathPatterns`, `events/`
	 * @throws Error when jest leaves no results
	 */
	async runFastTests(...args: string[]): Promise<JestRun> {
		// Git ignores this folder, and so does Prettier.
		const file = join(this.folder, '.cache/results.json');
		const json = ['--json', '--outputFile', file];
		const { output } = await this.run('jest', '--selectProjects', 'unit', ...json, ...args);
		const results = await readFile(file, 'utf8').catch(() => {
			throw new Error(`jest left no results:\n${output}`);
		});
		const run: JestRun = { passed: [], failed: {} };
		for (const { name, message, assertionResults } of (JSON.parse(results) as JestResults)
			.testResults) {
			if (assertionResults.length === 0) run.failed[name] = [message];
			for (const { fullName, status, failureMessages } of assertionResults) {
				if (status === 'passed') run.passed.push(fullName);
				if (status === 'failed') run.failed[fullName] = failureMessages;
			}
		}
		return run;
	}
}
