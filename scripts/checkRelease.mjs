/**
 * Exits with 1 and the reasons unless the tag can be released: it must be the package's version, the changelog must
 * describe it, and no placeholder may be left. Plain JavaScript without dependencies, because it runs before the
 * installation. Usage: node scripts/checkRelease.mjs TAG
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(process.env.RELEASE_ROOT ?? join(import.meta.dirname, '..'));
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Every file that names the author, the repository or its pages. A test looks for others. */
const PLACES = [
	'package.json',
	'credentials/SalesforgeApi.credentials.ts',
	'nodes/Salesforge/Salesforge.node.json',
	'nodes/Salesforge/SalesforgeTrigger.node.json',
	'nodes/Salesforge/trigger/editor/panel.ts',
	'.github/ISSUE_TEMPLATE/config.yml',
];
const PLACEHOLDER = /github\.com\/n8n-nodes-salesforge\/[^\s"'#]*|[\w.-]+@[\w.-]+\.example\b/g;

function problems(tag) {
	const { version } = JSON.parse(read('package.json'));
	const lock = JSON.parse(read('package-lock.json'));
	const found = [];
	if (tag !== version) found.push(`The tag is ${tag}, package.json has the version ${version}`);
	if (lock.version !== version) found.push(`package-lock.json has the version ${lock.version}`);
	const headings = read('CHANGELOG.md').split('\n');
	if (!headings.includes(`## ${version}`))
		found.push(`CHANGELOG.md has no section '## ${version}'`);
	for (const file of PLACES) {
		for (const placeholder of new Set(read(file).match(PLACEHOLDER))) {
			found.push(`${file} has the placeholder ${placeholder}, see Release in CONTRIBUTING.md`);
		}
	}
	return found;
}

const found = problems(process.argv[2]);
for (const problem of found) console.error(problem);
if (found.length > 0) process.exitCode = 1;
