import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(__dirname, '../..');

/** The environment variable with a packed package, which the tests set for each other. */
export const TARBALL = 'SALESFORGE_TEST_TARBALL';

/**
 * Builds the package and packs it as for publishing, unless that is done already.
 *
 * @returns the tarball's path
 */
export async function packPackage(): Promise<string> {
	const packed = process.env[TARBALL];
	if (packed) return packed;
	await run('npm', ['run', 'build'], { cwd: root });
	return await pack(root);
}

/** Packs the control triggers, which do nothing. */
export const packControls = async (): Promise<string> => await pack(join(root, 'bench/controls'));

async function pack(cwd: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'salesforge-pack-'));
	const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd });
	const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
	return join(folder, filename);
}
