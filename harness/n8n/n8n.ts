import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { N8nClient } from './client';
import { HOST, HOST_ENV, MODULES, NODE, NODE_FOLDER } from './host';

const run = promisify(execFile);

const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 20_000;

export interface N8nOptions {
	/** The tarball from `npm pack`. */
	tarball: string;
	/** Tarballs of other packages. */
	alsoInstall?: string[];
	/** n8n's data folder. By default a new temporary one, which `dispose` deletes. */
	userFolder?: string;
	/** By default a free port. */
	port?: number;
	env?: Record<string, string>;
	/** The process's role in queue mode. By default it does everything. */
	command?: 'start' | 'webhook' | 'worker';
}

async function listenOnce(port: number): Promise<number> {
	const server = createServer().unref();
	await new Promise<void>((listening, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', listening);
	});
	const { port: given } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return given;
}

/** The preferred port if it is free, else any free port. */
export async function freePort(preferred = 0): Promise<number> {
	try {
		return await listenOnce(preferred);
	} catch {
		return await listenOnce(0);
	}
}

/** A real n8n with the packed package installed, in its own process. */
export class N8n {
	readonly client: N8nClient;

	readonly logFile: string;

	private child: ChildProcess | undefined;

	private constructor(
		readonly port: number,
		readonly userFolder: string,
		private readonly isTemporary: boolean,
		private readonly env: Record<string, string>,
		private readonly command: NonNullable<N8nOptions['command']>,
	) {
		this.client = new N8nClient(`http://127.0.0.1:${port}`);
		this.logFile = join(userFolder, 'n8n.log');
	}

	get baseUrl(): string {
		return this.client.baseUrl;
	}

	/** The id of n8n's process. */
	get pid(): number {
		if (this.child?.pid === undefined) throw new Error('n8n is not running');
		return this.child.pid;
	}

	/** Installs the tarball, starts n8n, waits until it is ready and logs in. */
	static async start(options: N8nOptions): Promise<N8n> {
		if (!existsSync(join(MODULES, 'n8n'))) {
			throw new Error(`There is no n8n in ${HOST}: run node scripts/install.mjs --host`);
		}
		const isTemporary = options.userFolder === undefined;
		const userFolder = options.userFolder ?? (await mkdtemp(join(tmpdir(), 'salesforge-n8n-')));
		const n8n = new N8n(
			options.port ?? (await freePort()),
			userFolder,
			isTemporary,
			options.env ?? {},
			options.command ?? 'start',
		);
		await n8n.installPackages([options.tarball, ...(options.alsoInstall ?? [])]);
		await n8n.run();
		return n8n;
	}

	/** Installs the tarballs where n8n keeps community packages, without peer dependencies, as n8n does itself. */
	private async installPackages(tarballs: string[]): Promise<void> {
		const folder = join(this.userFolder, '.n8n', 'nodes');
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const flags = [
			'--legacy-peer-deps',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund',
			'--prefix',
			folder,
		];
		await run('npm', ['install', ...flags, ...tarballs], { cwd: folder });
	}

	/**
	 * Starts n8n's process and waits until it is ready.
	 *
	 * @param env environment variables for this start only
	 */
	async run(env: Record<string, string> = {}): Promise<void> {
		const log = await open(this.logFile, 'a');
		const program = join(MODULES, 'n8n', 'bin', 'n8n');
		const child = spawn(NODE, [program, this.command], {
			cwd: this.userFolder,
			stdio: ['ignore', log.fd, log.fd],
			env: {
				PATH: `${NODE_FOLDER}${delimiter}${process.env.PATH}`,
				HOME: this.userFolder,
				N8N_USER_FOLDER: this.userFolder,
				N8N_PORT: String(this.port),
				N8N_LISTEN_ADDRESS: '127.0.0.1',
				N8N_ENCRYPTION_KEY: 'n8n-nodes-salesforge',
				N8N_DIAGNOSTICS_ENABLED: 'false',
				N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
				N8N_TEMPLATES_ENABLED: 'false',
				N8N_PERSONALIZATION_ENABLED: 'false',
				N8N_SECURE_COOKIE: 'false',
				N8N_RUNNERS_BROKER_PORT: String(await freePort()),
				N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
				...HOST_ENV,
				...this.env,
				...env,
			},
		});
		await log.close();
		this.child = child;
		let hasEnded = false;
		child.once('exit', () => (hasEnded = true));

		const deadline = Date.now() + READY_WITHIN_MS;
		while (!(await this.isReady())) {
			if (hasEnded || Date.now() > deadline) {
				await this.kill();
				throw new Error(
					`n8n ${hasEnded ? 'ended' : 'was not ready in time'}. The end of its log:\n${await this.logTail()}`,
				);
			}
			await sleep(250);
		}
		if (this.command === 'start') await this.client.logIn();
	}

	/** n8n 1 reports that it is ready before its REST API is. */
	private async isReady(): Promise<boolean> {
		try {
			const paths = ['/healthz/readiness'];
			if (this.command === 'start') paths.push('/rest/settings');
			const answers = await Promise.all(paths.map((path) => fetch(this.baseUrl + path)));
			return answers.every(({ ok }) => ok);
		} catch {
			return false;
		}
	}

	async log(): Promise<string> {
		return await readFile(this.logFile, 'utf8');
	}

	private async logTail(): Promise<string> {
		return (await this.log()).slice(-3000);
	}

	get isRunning(): boolean {
		return (
			this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null
		);
	}

	/** Stops n8n as an administrator would, and kills it if it does not stop. */
	async stop(): Promise<void> {
		await this.end('SIGTERM');
	}

	/** Kills n8n, like a crash. */
	async kill(): Promise<void> {
		await this.end('SIGKILL');
	}

	private async end(signal: NodeJS.Signals): Promise<void> {
		const { child } = this;
		if (!child || !this.isRunning) return;
		const ended = new Promise((resume) => child.once('exit', resume));
		child.kill(signal);
		const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
		await ended;
		clearTimeout(force);
	}

	/** Stops n8n and deletes its data if it is temporary. */
	async dispose(): Promise<void> {
		await this.stop();
		if (this.isTemporary) await rm(this.userFolder, { recursive: true, force: true });
	}
}
