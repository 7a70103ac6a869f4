/**
 * Measures the package in this process: events, flatten, memory, start-up.
 *
 *     npm run bench -- --time 1000
 */
import { parseArgs } from 'node:util';

import { measureEvents } from './events';
import { measureFlatten } from './flatten';
import { describeMachine } from './machine';
import { measureMemory } from './memory';
import { save, type ProcessResults } from './results';
import { measureStartUp } from './startUp';

const CHECKPOINTS = [100_000, 300_000, 1_000_000];
const PROCESSES = 15;

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { time: { type: 'string', default: '1000' } } });
	const time = Number(values.time);
	const step = async <Figures>(name: string, figures: Promise<Figures>): Promise<Figures> => {
		process.stdout.write(`${name} ...`);
		const result = await figures;
		console.log(' done');
		return result;
	};
	const results: ProcessResults = {
		machine: describeMachine(),
		time,
		events: await step('Events', measureEvents(time)),
		flatten: await step('Flatten', measureFlatten(time)),
		memory: await step('Memory', measureMemory(CHECKPOINTS)),
		startUp: await step('Start-up', measureStartUp(PROCESSES)),
	};
	await save('process.json', results);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
