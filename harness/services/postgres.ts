import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { N8nClient } from '../n8n/client';
import { freePort } from '../n8n/n8n';

const run = promisify(execFile);

/** Where Debian installs PostgreSQL's programs, one folder per version. */
const DEBIAN = '/usr/lib/postgresql';
const READY_WITHIN_MS = 60_000;
const USER = 'salesforge';
const PASSWORD = 'salesforge';

/** The user for the server. PostgreSQL refuses to run as root, so Debian's package creates one. */
interface Account {
	uid?: number;
	gid?: number;
}

function account(): Account {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

async function programFolder(): Promise<string> {
	const versions = await readdir(DEBIAN).catch(() => []);
	const newest = versions.map(Number).sort((a, b) => b - a)[0];
	if (newest === undefined) {
		throw new Error('There is no PostgreSQL: run node scripts/install.mjs --services');
	}
	return join(DEBIAN, String(newest), 'bin');
}

/** A real PostgreSQL with its own empty database, on 127.0.0.1. */
export class Postgres {
	readonly host = '127.0.0.1';

	readonly user = USER;

	readonly password = PASSWORD;

	readonly database = 'postgres';

	private child: ChildProcess | undefined;

	private constructor(
		readonly port: number,
		private readonly programs: string,
		private readonly folder: string,
	) {}

	/** Creates the data folder, starts the server and waits until it answers. */
	static async start(): Promise<Postgres> {
		const programs = await programFolder();
		const folder = await mkdtemp(join(tmpdir(), 'salesforge-postgres-'));
		const postgres = new Postgres(await freePort(), programs, folder);
		try {
			await postgres.initialize();
			await postgres.run();
		} catch (error) {
			await postgres.stop();
			throw error;
		}
		return postgres;
	}

	private get options() {
		return { ...account(), cwd: this.folder, env: { LC_ALL: 'C.UTF-8', PGPASSWORD: PASSWORD } };
	}

	private async initialize(): Promise<void> {
		const passwordFile = join(this.folder, 'password');
		await writeFile(passwordFile, PASSWORD);
		const { uid, gid } = account();
		if (uid !== undefined) {
			for (const path of [this.folder, passwordFile]) await chown(path, uid, gid!);
		}
		await run(
			join(this.programs, 'initdb'),
			[
				'--pgdata=data',
				`--username=${USER}`,
				`--pwfile=${passwordFile}`,
				'--auth=scram-sha-256',
				'--encoding=UTF8',
				'--no-sync',
			],
			this.options,
		);
	}

	private async run(): Promise<void> {
		const settings = {
			port: this.port,
			listen_addresses: this.host,
			unix_socket_directories: '',
			fsync: 'off',
			timezone: 'UTC',
		};
		const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
		const child = spawn(join(this.programs, 'postgres'), ['-D', 'data', ...flags], {
			...this.options,
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		this.child = child;
		let log = '';
		child.stderr.on('data', (chunk) => (log = (log + String(chunk)).slice(-3000)));
		const deadline = Date.now() + READY_WITHIN_MS;
		while (!(await this.answers())) {
			if (!this.isRunning || Date.now() > deadline) {
				throw new Error(`PostgreSQL was not ready in time. The end of its log:\n${log}`);
			}
			await sleep(100);
		}
	}

	private async answers(): Promise<boolean> {
		return await this.psql('SELECT 1').then(
			() => true,
			() => false,
		);
	}

	private get isRunning(): boolean {
		return this.child?.exitCode === null && this.child.signalCode === null;
	}

	/**
	 * Runs SQL with PostgreSQL's own client and returns its output.
	 *
	 * @throws Error with the server's message when the SQL fails
	 */
	async psql(sql: string, ...flags: string[]): Promise<string> {
		const connection = ['-h', this.host, '-p', String(this.port), '-U', USER, '-d', this.database];
		const { stdout } = await run(
			join(this.programs, 'psql'),
			['-X', '-v', 'ON_ERROR_STOP=1', ...connection, ...flags, '-c', sql],
			this.options,
		);
		return stdout;
	}

	/** The rows of a SELECT, through PostgreSQL's own JSON. */
	async rows<Row = Record<string, unknown>>(select: string): Promise<Row[]> {
		const json = await this.psql(
			`SELECT coalesce(json_agg(r), '[]'::json) FROM (${select}) AS r`,
			'-A',
			'-t',
		);
		return JSON.parse(json) as Row[];
	}

	/** Creates n8n's credential for the server. */
	async createCredential(client: N8nClient): Promise<{ id: string; name: string }> {
		const { host, port, user, password, database } = this;
		const data = { host, port, user, password, database, ssl: 'disable' };
		return await client.createCredential('postgres', 'Postgres', data);
	}

	/** Stops the server and deletes its data. */
	async stop(): Promise<void> {
		const { child } = this;
		if (child && this.isRunning) {
			const ended = new Promise((resume) => child.once('exit', resume));
			// PostgreSQL's fast shutdown closes the connections instead of waiting for them.
			child.kill('SIGINT');
			await ended;
		}
		await rm(this.folder, { recursive: true, force: true });
	}
}
