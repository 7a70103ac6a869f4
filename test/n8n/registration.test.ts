import type { Measurement } from '../../trials/registration/measure';
import { runAll, type Scenario } from '../../trials/registration/scenario';
import { scenarios } from '../../trials/registration/scenarios';
import { SharedN8n } from '../../trials/registration/sharedN8n';
import { tarball } from './shared';

let shared: SharedN8n;
let outcomes: Map<Scenario, Promise<Measurement>>;

beforeAll(async () => {
	shared = await SharedN8n.start(tarball());
	outcomes = runAll(shared, scenarios);
	await Promise.allSettled(outcomes.values());
}, 900_000);

afterAll(async () => await shared?.dispose());

it.each(scenarios)('$title', async (scenario) => {
	const result = await outcomes.get(scenario)!;
	expect(result.problems).toEqual([]);
	expect(result).toMatchObject({
		registered: result.wanted,
		duplicates: 0,
		executions: result.events,
	});
	expect(result.executions).toBeGreaterThan(0);
});
