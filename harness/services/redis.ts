import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { freePort } from '../n8n/n8n';

const run = promisify(execFile);
const READY_WITHIN_MS = 30_000;

/** A separate, empty, real Redis on 127.0.0.1. */
export class Redis {
	readonly host = '127.0.0.1';

	private child: ChildProcess | undefined;

	private constructor(
		readonly port: number,
		private readonly folder: string,
	) {}

	/** @throws Error when Debian's package redis-server is not installed */
	static async start(): Promise<Redis> {
		const folder = await mkdtemp(join(tmpdir(), 'salesforge-redis-'));
		const redis = new Redis(await freePort(), folder);
		try {
			await redis.run();
		} catch (error) {
			await redis.stop();
			throw error;
		}
		return redis;
	}

	private async run(): Promise<void> {
		const flags = ['--port', String(this.port), '--bind', this.host, '--dir', this.folder];
		const child = spawn('redis-server', [...flags, '--save', ''], { stdio: 'ignore' });
		this.child = child;
		let failure: Error | undefined;
		child.once('error', (error) => (failure = error));
		const deadline = Date.now() + READY_WITHIN_MS;
		while (!(await this.answers())) {
			if (failure) {
				throw new Error(
					`There is no Redis (${failure.message}): run node scripts/install.mjs --services`,
				);
			}
			if (child.exitCode !== null || Date.now() > deadline) {
				throw new Error('Redis was not ready in time');
			}
			await sleep(100);
		}
	}

	private async answers(): Promise<boolean> {
		return await run('redis-cli', ['-h', this.host, '-p', String(this.port), 'PING']).then(
			({ stdout }) => stdout.trim() === 'PONG',
			() => false,
		);
	}

	/** Stops the server and deletes its data. */
	async stop(): Promise<void> {
		const { child } = this;
		if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
			const ended = new Promise((resume) => child.once('exit', resume));
			child.kill('SIGTERM');
			await ended;
		}
		await rm(this.folder, { recursive: true, force: true });
	}
}
