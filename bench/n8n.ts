/**
 * Measures the trigger in a real n8n, compared with triggers that do nothing and with n8n's Webhook and Filter nodes.
 *
 *     npm run bench -- n8n --starts 6 --rounds 2 --seconds 2
 *
 * To profile n8n: --mode 'lazy acquire' --only 'manual: filtered' --profile FOLDER, then open the file in Chrome's
 * developer tools.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { N8n } from '../harness/n8n/n8n';
import { packPackage } from '../harness/n8n/pack';
import { FakeSalesforge } from '../harness/salesforge';
import { load } from './load';
import { describeMachine } from './machine';
import { n8nVersions, untilIdle } from './n8nHost';
import { save, type Mode, type N8nResults } from './results';
import { Scenarios } from './scenarios';

const run = promisify(execFile);
const WARM_UP_SECONDS = 3;

const MODES: Record<string, Record<string, string>> = {
	'lazy acquire': { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
	"n8n's default": { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'false' },
};

interface Options {
	/** How often n8n is started: from start to start, a scenario differs more than from round to round. */
	starts: number;
	/** After each start. */
	rounds: number;
	seconds: number;
	connections: number;
	/** Only the scenarios whose name contains one of these. */
	only: string[];
	/** The folder for n8n's CPU profile, if wanted. */
	profile?: string;
}

/** Packs the controls in a folder that the caller deletes. */
async function packControls(folder: string): Promise<string> {
	const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
		cwd: join(__dirname, 'controls'),
	});
	const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
	return join(folder, filename);
}

/** Measures all scenarios in a new n8n, and adds the figures to the mode. */
async function measureStart(
	mode: Mode,
	start: number,
	tarball: string,
	controls: string,
	{ rounds, seconds, connections, only, profile }: Options,
): Promise<void> {
	const fake = await FakeSalesforge.start();
	const n8n = await N8n.start({
		tarball,
		alsoInstall: [controls],
		env: {
			EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none',
			...MODES[mode.name],
			...(profile && { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${resolve(profile)}` }),
		},
	});
	try {
		const scenarios = (await new Scenarios(n8n.client, fake).all()).filter((scenario) =>
			only.some((part) => scenario.name.includes(part)),
		);
		const server = { pid: n8n.pid, untilIdle: async () => await untilIdle(n8n.client) };
		if (start === 1) mode.scenarios = scenarios.map(({ name }) => ({ name, rounds: [] }));
		for (let round = 0; round <= rounds; round++) {
			// Every other round runs backwards, so no scenario always follows the same one.
			const order = [...scenarios.entries()];
			for (const [index, scenario] of round % 2 === 0 ? order : order.reverse()) {
				const isWarmUp = round === 0;
				const figures = await load(scenario, server, {
					connections,
					seconds: isWarmUp ? WARM_UP_SECONDS : seconds,
				});
				if (isWarmUp) continue;
				mode.scenarios[index]!.rounds.push(figures);
				console.log(
					`${mode.name}, start ${start}, round ${round}, ${scenario.name}: ${figures.perSecond.toFixed(0)}/s, ${figures.cpu.toFixed(2)} ms each`,
				);
			}
		}
	} finally {
		await n8n.dispose();
		await fake.stop();
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			starts: { type: 'string', default: '6' },
			rounds: { type: 'string', default: '2' },
			seconds: { type: 'string', default: '2' },
			connections: { type: 'string', default: '16' },
			mode: { type: 'string', multiple: true, default: Object.keys(MODES) },
			only: { type: 'string', multiple: true, default: [''] },
			profile: { type: 'string' },
		},
	});
	const options: Options = {
		starts: Number(values.starts),
		rounds: Number(values.rounds),
		seconds: Number(values.seconds),
		connections: Number(values.connections),
		only: values.only,
		profile: values.profile,
	};
	const folder = await mkdtemp(join(tmpdir(), 'salesforge-controls-'));
	try {
		const tarball = await packPackage();
		const controls = await packControls(folder);
		const modes: Mode[] = values.mode.map((name) => ({ name, scenarios: [] }));
		for (const mode of modes) {
			for (let start = 1; start <= options.starts; start++) {
				await measureStart(mode, start, tarball, controls, options);
			}
		}
		const { n8n, node } = await n8nVersions();
		const results: N8nResults = {
			machine: { ...describeMachine(), node },
			n8n,
			starts: options.starts,
			rounds: options.rounds,
			seconds: options.seconds,
			connections: options.connections,
			modes,
		};
		if (!options.profile && options.only.includes('')) await save('n8n.json', results);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
