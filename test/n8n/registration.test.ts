import { Lab } from '../../trials/registration/lab';
import type { Measurement } from '../../trials/registration/measure';
import { leftBehind, playAll, playsOf, type Play } from '../../trials/registration/scenario';
import { scenarios } from '../../trials/registration/scenarios';
import { tarball } from './shared';

const plays = playsOf(scenarios);

let lab: Lab;
let outcomes: Map<Play, Promise<Measurement>>;

beforeAll(async () => {
	lab = await Lab.start(tarball());
	outcomes = playAll(lab, plays);
	await Promise.allSettled(outcomes.values());
}, 900_000);

afterAll(async () => await lab?.dispose());

it.each(plays)('$scenario.title (Salesforge $generation)', async (play) => {
	const result = await outcomes.get(play)!;
	expect(result.problems).toEqual([]);
	expect(result).toMatchObject({
		registered: result.wanted + leftBehind(play),
		duplicates: 0,
		executions: result.events,
	});
	expect(result.executions).toBeGreaterThan(0);
});
