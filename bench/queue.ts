/**
 * Measures what an event costs n8n's processes in queue mode, with one webhook process and with two.
 *
 *     npm run bench -- queue --rounds 3 --seconds 10
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { packPackage } from '../harness/n8n/pack';
import type { N8n } from '../harness/n8n/n8n';
import { Cluster } from '../harness/n8n/cluster';
import { cpuTime, load } from './load';
import { describeMachine } from './machine';
import { median } from './measure';
import { n8nVersions, untilIdle } from './n8nHost';
import { save, type QueueFigures, type QueueResults } from './results';
import { queueScenarios, type Scenario } from './scenarios';

interface Options {
	rounds: number;
	seconds: number;
	connections: number;
}

const PROCESSES = [1, 2];
const WARM_UP_SECONDS = 6;
/** n8n's other processes learn about an activated workflow a moment later. */
const LEARNED_WITHIN_MS = 3000;

type Cost = Omit<QueueFigures, 'name' | 'webhooks'>;

/** Loads all webhook processes at once, each with its share of the connections. */
async function loadAll(
	cluster: Cluster,
	scenario: Scenario,
	{ connections }: Options,
	seconds: number,
): Promise<Cost> {
	const path = new URL(scenario.url).pathname;
	const idle = async () => await untilIdle(cluster.main.client);
	const others = [cluster.main, ...cluster.workers];
	const before = await Promise.all(others.map(async (each) => await cpuTime(each.pid)));
	const loads = await Promise.all(
		cluster.webhooks.map(
			async (webhook: N8n) =>
				await load(
					{ ...scenario, url: webhook.baseUrl + path },
					{ pid: webhook.pid, untilIdle: idle },
					{ connections: connections / cluster.webhooks.length, seconds },
				),
		),
	);
	const after = await Promise.all(others.map(async (each) => await cpuTime(each.pid)));
	const events = loads.reduce((sum, { requests }) => sum + requests, 0);
	const [main, ...workers] = others.map((_, index) => (after[index]! - before[index]!) / events);
	return {
		perSecond: loads.reduce((sum, { perSecond }) => sum + perSecond, 0),
		webhookCpu: loads.reduce((sum, { cpu, requests }) => sum + (cpu * requests) / events, 0),
		workerCpu: workers.reduce((sum, cpu) => sum + cpu, 0),
		mainCpu: main!,
	};
}

async function measureSize(
	tarball: string,
	webhooks: number,
	options: Options,
): Promise<QueueFigures[]> {
	const cluster = await Cluster.start(tarball, { webhooks, workers: 1 });
	try {
		const scenarios = await queueScenarios(cluster.main.client);
		await sleep(LEARNED_WITHIN_MS);
		const rounds = scenarios.map((): Cost[] => []);
		for (let round = 0; round <= options.rounds; round++) {
			for (const [index, scenario] of scenarios.entries()) {
				const isWarmUp = round === 0;
				const seconds = isWarmUp ? WARM_UP_SECONDS : options.seconds;
				const cost = await loadAll(cluster, scenario, options, seconds);
				if (isWarmUp) continue;
				rounds[index]!.push(cost);
				console.log(`${webhooks} webhook processes, round ${round}, ${scenario.name}:`, cost);
			}
		}
		return scenarios.map(({ name }, index) => {
			const of = (key: keyof Cost) => median(rounds[index]!.map((cost) => cost[key]));
			return {
				name,
				webhooks,
				perSecond: of('perSecond'),
				webhookCpu: of('webhookCpu'),
				workerCpu: of('workerCpu'),
				mainCpu: of('mainCpu'),
			};
		});
	} finally {
		await cluster.dispose();
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			rounds: { type: 'string', default: '3' },
			seconds: { type: 'string', default: '10' },
			connections: { type: 'string', default: '16' },
		},
	});
	const options: Options = {
		rounds: Number(values.rounds),
		seconds: Number(values.seconds),
		connections: Number(values.connections),
	};
	const tarball = await packPackage();
	const figures: QueueFigures[] = [];
	for (const webhooks of PROCESSES) {
		figures.push(...(await measureSize(tarball, webhooks, options)));
	}
	const { n8n, node } = await n8nVersions();
	const results: QueueResults = {
		machine: { ...describeMachine(), node },
		n8n,
		...options,
		figures,
	};
	await save('queue.json', results);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
