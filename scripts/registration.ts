/** Plays the registration's scenarios in a real n8n, and writes what came out to docs/registration.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { packPackage } from '../harness/n8n/pack';
import { Lab } from '../trials/registration/lab';
import type { Measurement } from '../trials/registration/measure';
import { playAll, type Scenario } from '../trials/registration/scenario';
import { scenarios } from '../trials/registration/scenarios';
import { registrationPage } from './registration/page';

const FILE = resolve(__dirname, '../docs/registration.md');

async function play(): Promise<Array<[Scenario, Measurement]>> {
	const lab = await Lab.start(await packPackage());
	try {
		const results: Array<[Scenario, Measurement]> = [];
		for (const [scenario, outcome] of playAll(lab, scenarios)) {
			const measurement = await outcome;
			if (measurement.problems.length > 0) throw new Error(measurement.problems.join('\n'));
			console.log(`${scenario.title}: ${JSON.stringify(measurement)}`);
			results.push([scenario, measurement]);
		}
		return results;
	} finally {
		await lab.dispose();
	}
}

async function main(): Promise<void> {
	const page = registrationPage(await play());
	await mkdir(dirname(FILE), { recursive: true });
	await writeFile(FILE, page);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
