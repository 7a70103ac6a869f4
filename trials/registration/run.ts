import { packPackage } from '../../harness/n8n/pack';
import type { Measurement } from './measure';
import { registrationPage } from './page';
import { runAll, type Scenario } from './scenario';
import { scenarios } from './scenarios';
import { SharedN8n } from './sharedN8n';

/**
 * Runs the registration scenarios in a real n8n.
 *
 * @returns the page docs/registration.md
 * @throws Error when a scenario has an unexpected result
 */
export async function runAndPrint(): Promise<string> {
	const shared = await SharedN8n.start(await packPackage());
	try {
		const results: Array<[Scenario, Measurement]> = [];
		for (const [scenario, outcome] of runAll(shared, scenarios)) {
			const measurement = await outcome;
			if (measurement.problems.length > 0) throw new Error(measurement.problems.join('\n'));
			console.log(`${scenario.title}: ${JSON.stringify(measurement)}`);
			results.push([scenario, measurement]);
		}
		return registrationPage(results);
	} finally {
		await shared.dispose();
	}
}
