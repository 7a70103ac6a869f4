import { packPackage } from '../../harness/n8n/pack';
import { Lab } from './lab';
import type { Measurement } from './measure';
import { registrationPage } from './page';
import { playAll, playsOf, type Play } from './scenario';
import { scenarios } from './scenarios';

/**
 * Plays the registration scenarios in a real n8n.
 *
 * @returns the page docs/registration.md
 * @throws Error when a scenario has an unexpected result
 */
export async function playAndPrint(): Promise<string> {
	const lab = await Lab.start(await packPackage());
	try {
		const results: Array<[Play, Measurement]> = [];
		for (const [play, outcome] of playAll(lab, playsOf(scenarios))) {
			const measurement = await outcome;
			if (measurement.problems.length > 0) throw new Error(measurement.problems.join('\n'));
			const { scenario, generation } = play;
			console.log(`${scenario.title} (${generation}): ${JSON.stringify(measurement)}`);
			results.push([play, measurement]);
		}
		return registrationPage(results);
	} finally {
		await lab.dispose();
	}
}
