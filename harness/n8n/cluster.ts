import { freePort, N8n, type N8nOptions } from './n8n';
import { Postgres } from '../services/postgres';
import { Redis } from '../services/redis';

/** How many processes of each kind, besides the main process. */
export interface ClusterSize {
	webhooks: number;
	workers: number;
}

/** n8n's queue mode on this machine: Redis, PostgreSQL, a main process, webhook processes and workers. */
export class Cluster {
	main!: N8n;

	webhooks: N8n[] = [];

	workers: N8n[] = [];

	private constructor(
		private readonly tarball: string,
		readonly postgres: Postgres,
		private readonly redis: Redis,
		private readonly env: Record<string, string>,
	) {}

	/** Starts all processes. The package is installed in the user folder of each. */
	static async start(
		tarball: string,
		size: ClusterSize = { webhooks: 2, workers: 2 },
		env: Record<string, string> = {},
	): Promise<Cluster> {
		const cluster = new Cluster(tarball, await Postgres.start(), await Redis.start(), env);
		try {
			// The main process creates the tables that the others need.
			cluster.main = await cluster.startOne('start');
			for (let n = 0; n < size.webhooks; n++) {
				cluster.webhooks.push(await cluster.startOne('webhook'));
			}
			for (let n = 0; n < size.workers; n++) {
				cluster.workers.push(await cluster.startOne('worker'));
			}
		} catch (error) {
			await cluster.dispose();
			throw error;
		}
		return cluster;
	}

	private async startOne(command: NonNullable<N8nOptions['command']>): Promise<N8n> {
		const port = await freePort();
		const { postgres, redis, tarball } = this;
		return await N8n.start({
			tarball,
			command,
			port,
			env: {
				EXECUTIONS_MODE: 'queue',
				QUEUE_BULL_REDIS_HOST: redis.host,
				QUEUE_BULL_REDIS_PORT: String(redis.port),
				// Executions of a killed process are marked as crashed after a minute instead of three hours.
				N8N_EXECUTIONS_QUEUE_RECOVERY_INTERVAL: '1',
				QUEUE_HEALTH_CHECK_ACTIVE: 'true',
				QUEUE_HEALTH_CHECK_PORT: String(command === 'worker' ? port : await freePort()),
				DB_TYPE: 'postgresdb',
				DB_POSTGRESDB_HOST: postgres.host,
				DB_POSTGRESDB_PORT: String(postgres.port),
				DB_POSTGRESDB_DATABASE: postgres.database,
				DB_POSTGRESDB_USER: postgres.user,
				DB_POSTGRESDB_PASSWORD: postgres.password,
				...this.env,
			},
		});
	}

	async dispose(): Promise<void> {
		const processes = [...this.webhooks, ...this.workers, ...(this.main ? [this.main] : [])];
		await Promise.all(processes.map(async (each) => await each.dispose()));
		await this.redis.stop();
		await this.postgres.stop();
	}
}
