/**
 * Installs what a benchmark needs, then runs it: `npm run bench -- [NAME] [its options]`. Without a name, it runs the
 * one in this process.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What each benchmark needs besides the package's own tools, by name. */
const needs = {
	contacts: [],
	inProcess: [],
	missed: [],
	n8n: ['--host'],
	queue: ['--host', '--services'],
	replies: [],
	report: [],
	triggers: [],
};

const [first, ...rest] = process.argv.slice(2);
const [name, options] =
	first === undefined || first.startsWith('-')
		? ['inProcess', process.argv.slice(2)]
		: [first, rest];

function run(command, args) {
	const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

if (!(name in needs)) {
	console.error(`There is no benchmark '${name}'. Choose from: ${Object.keys(needs).join(', ')}`);
	process.exit(1);
}
run(process.execPath, ['scripts/install.mjs', ...needs[name]]);
if (['contacts', 'inProcess', 'missed'].includes(name)) run('npx', ['gulp', 'build']);
run('npx', ['tsx', `bench/${name}.ts`, ...options]);
