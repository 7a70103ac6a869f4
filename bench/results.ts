import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { EventFigures } from './events';
import type { FlattenFigures } from './flatten';
import type { LoadFigures } from './load';
import type { Machine } from './machine';
import type { MemoryFigures } from './memory';
import type { ScenarioName } from './scenarios';
import type { StartUpFigures } from './startUp';

/** The results of `npm run bench`. */
export interface ProcessResults {
	machine: Machine;
	/** Milliseconds for each function. */
	time: number;
	events: EventFigures[];
	flatten: FlattenFigures[];
	memory: MemoryFigures;
	startUp: StartUpFigures;
}

const folder = resolve(__dirname, '../docs/figures');

export const fileOf = (name: string) => resolve(folder, name);

export async function save(name: string, results: object): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(fileOf(name), `${JSON.stringify(results, null, '\t')}\n`);
}

/** @returns `null` when nothing was measured yet */
export async function read<Results>(name: string): Promise<Results | null> {
	try {
		return JSON.parse(await readFile(fileOf(name), 'utf8')) as Results;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** The results for one setting of n8n. */
export interface Mode {
	name: string;
	scenarios: Array<{ name: ScenarioName; rounds: LoadFigures[] }>;
}

/** The results of `npm run bench -- n8n`. */
export interface N8nResults {
	machine: Machine;
	/** Its version. */
	n8n: string;
	starts: number;
	/** After each start. */
	rounds: number;
	seconds: number;
	connections: number;
	modes: Mode[];
}

/** The cost of one event in queue mode, with the given number of webhook processes and one worker. */
export interface QueueFigures {
	name: ScenarioName;
	webhooks: number;
	/** Answered requests per second, over all webhook processes. */
	perSecond: number;
	/** Milliseconds of processor time per event: of all webhook processes, the worker, and the main process. */
	webhookCpu: number;
	workerCpu: number;
	mainCpu: number;
}

/** The results of `npm run bench -- queue`. */
export interface QueueResults {
	machine: Machine;
	/** Its version. */
	n8n: string;
	rounds: number;
	seconds: number;
	connections: number;
	figures: QueueFigures[];
}
