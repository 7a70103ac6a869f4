import { Lab } from '../../trials/registration/lab';
import type { Measurement } from '../../trials/registration/measure';
import { playAll, type Scenario } from '../../trials/registration/scenario';
import { scenarios } from '../../trials/registration/scenarios';
import { tarball } from './shared';

let lab: Lab;
let outcomes: Map<Scenario, Promise<Measurement>>;

beforeAll(async () => {
	lab = await Lab.start(tarball());
	outcomes = playAll(lab, scenarios);
	await Promise.allSettled(outcomes.values());
}, 600_000);

afterAll(async () => await lab?.dispose());

it.each(scenarios)('$title', async (scenario) => {
	const result = await outcomes.get(scenario)!;
	expect(result.problems).toEqual([]);
	expect(result).toMatchObject({
		registered: result.wanted + (scenario.leftBehind ?? 0),
		duplicates: 0,
		executions: result.events,
	});
	expect(result.executions).toBeGreaterThan(0);
});
