import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const script = resolve(__dirname, '../../scripts/checkRelease.mjs');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'salesforge-release-'));
	write();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Release {
	version?: string;
	locked?: string;
	email?: string;
	changelog?: string;
}

function write({ version = '1.2.3', locked, email = 'a@b.org', changelog }: Release = {}): void {
	const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
	put('package.json', JSON.stringify({ version, author: { email } }));
	put('package-lock.json', JSON.stringify({ version: locked ?? version }));
	put('CHANGELOG.md', `# Changelog\n\n${changelog ?? `## ${version}`}\n\n- Something.\n`);
}

function check(tag: string): { status: number | null; says: string } {
	const env = { ...process.env, RELEASE_ROOT: folder };
	const { status, stderr } = spawnSync(process.execPath, [script, tag], { env });
	return { status, says: stderr.toString() };
}

it('accepts a version that is tagged, locked and described', () => {
	expect(check('1.2.3')).toEqual({ status: 0, says: '' });
});

it.each([
	['another tag', {}, '1.2.4', 'The tag is 1.2.4'],
	['another version in the lock', { locked: '1.2.2' }, '1.2.3', 'package-lock.json has'],
	['no section in the changelog', { changelog: '## 1.2.2' }, '1.2.3', "no section '## 1.2.3'"],
	['a placeholder as author', { email: 'a@b.example' }, '1.2.3', 'placeholder'],
])('refuses %s and says why', (_title, changes, tag, reason) => {
	write(changes);
	const { status, says } = check(tag);
	expect(status).toBe(1);
	expect(says).toContain(reason);
});
