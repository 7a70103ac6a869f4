import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const script = join(root, 'scripts/checkRelease.mjs');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'salesforge-release-'));
	write();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const REPOSITORY = 'https://github.com/acme/n8n-nodes-salesforge';
const PLACEHOLDER = 'https://github.com/n8n-nodes-salesforge/n8n-nodes-salesforge';

interface Release {
	version?: string;
	locked?: string;
	email?: string;
	changelog?: string;
	homepage?: string;
	repository?: string;
	bugs?: string;
	documentationUrl?: string;
	nodeUrl?: string;
	triggerUrl?: string;
	panelUrl?: string;
	issuesUrl?: string;
}

function write(release: Release = {}): void {
	const { version = '1.2.3', locked, email = 'a@b.org', changelog } = release;
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	put(
		'package.json',
		JSON.stringify({
			version,
			author: { email },
			homepage: release.homepage ?? REPOSITORY,
			repository: { url: release.repository ?? REPOSITORY },
			bugs: { url: release.bugs ?? REPOSITORY },
		}),
	);
	put('package-lock.json', JSON.stringify({ version: locked ?? version }));
	put('CHANGELOG.md', `# Changelog\n\n${changelog ?? `## ${version}`}\n\n- Something.\n`);
	put('credentials/SalesforgeApi.credentials.ts', release.documentationUrl ?? REPOSITORY);
	put('nodes/Salesforge/Salesforge.node.json', release.nodeUrl ?? REPOSITORY);
	put('nodes/Salesforge/SalesforgeTrigger.node.json', release.triggerUrl ?? REPOSITORY);
	put('nodes/Salesforge/trigger/editor/panel.ts', release.panelUrl ?? REPOSITORY);
	put('.github/ISSUE_TEMPLATE/config.yml', release.issuesUrl ?? REPOSITORY);
}

function check(tag: string, releaseRoot = folder): { status: number | null; says: string } {
	const env = { ...process.env, RELEASE_ROOT: releaseRoot };
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
	[
		'a placeholder as author',
		{ email: 'a@b.example' },
		'1.2.3',
		'package.json has the placeholder',
	],
	['a placeholder as homepage', { homepage: PLACEHOLDER }, '1.2.3', 'package.json has the'],
	['a placeholder as repository', { repository: `git+${PLACEHOLDER}.git` }, '1.2.3', '.git'],
	['a placeholder for bugs', { bugs: `${PLACEHOLDER}/issues` }, '1.2.3', '/issues'],
	['a placeholder in the credential', { documentationUrl: PLACEHOLDER }, '1.2.3', 'SalesforgeApi'],
	['a placeholder in the node', { nodeUrl: PLACEHOLDER }, '1.2.3', 'Salesforge.node.json'],
	['a placeholder in the trigger', { triggerUrl: PLACEHOLDER }, '1.2.3', 'SalesforgeTrigger.node'],
	["a placeholder in the trigger's panel", { panelUrl: PLACEHOLDER }, '1.2.3', 'editor/panel.ts'],
	['a placeholder for new issues', { issuesUrl: PLACEHOLDER }, '1.2.3', 'config.yml'],
])('refuses %s and says why', (_title, changes, tag, reason) => {
	write(changes);
	const { status, says } = check(tag);
	expect(status).toBe(1);
	expect(says).toContain(reason);
});

it('knows every file of the repository that has the placeholder of an address', () => {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const search = ['grep', '--untracked', '-lF', PLACEHOLDER, '--', '.', ':!test'];
	const places = spawnSync('git', search, { cwd: root }).stdout.toString().trim().split('\n');
	const { says } = check(version, root);
	const named = new Set(says.split('\n').map((line) => line.split(' has the placeholder')[0]));
	expect(places.filter((file) => file !== '' && !named.has(file))).toEqual([]);
});
