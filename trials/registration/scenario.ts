import type { Generation } from '../../harness/salesforge';
import type { Lab } from './lab';
import { measure, type Measurement } from './measure';
import { Room } from './room';

/** Something that happens to a registration, and the expected result. */
export interface Scenario {
	/** What happens, for the table. */
	title: string;
	/** Whether no other scenario can run at the same time. */
	isAlone?: boolean;
	/** How many unneeded webhooks an older Salesforge keeps, because it has no DELETE. Default 0. */
	leftBehind?: number;
	/** Ends with the room's workflows active. Its own deliveries and executions are added to the measurement. */
	play(room: Room): Promise<Partial<Counts> | void>;
}

type Counts = Pick<Measurement, 'wanted' | 'events' | 'deliveries' | 'executions'>;

const AT_ONCE = 8;

/** A scenario with one version of Salesforge. */
export interface Play {
	scenario: Scenario;
	generation: Generation;
}

/** How many unneeded webhooks should be left. */
export const leftBehind = ({ scenario, generation }: Play): number =>
	generation === 'older' ? (scenario.leftBehind ?? 0) : 0;

/** Every scenario with every version of Salesforge. */
export const playsOf = (scenarios: readonly Scenario[]): Play[] =>
	(['today', 'older'] as const).flatMap((generation) =>
		scenarios.map((scenario) => ({ scenario, generation })),
	);

/** Plays a scenario in its own room and measures. */
async function run(lab: Lab, { scenario, generation }: Play): Promise<Measurement> {
	const room = await Room.open(lab, generation);
	try {
		const own = (await scenario.play(room)) ?? {};
		const measurement = await measure(room);
		for (const [key, count] of Object.entries(own)) measurement[key as keyof Counts] += count;
		return measurement;
	} finally {
		await room.close();
	}
}

/** A play that waits for its turn. */
function queue(lab: Lab, play: Play) {
	let letIn!: () => void;
	const turn = new Promise<void>((resolve) => {
		letIn = resolve;
	});
	const outcome = turn.then(async () => await run(lab, play));
	const start = async () => {
		letIn();
		await outcome.catch(() => undefined);
	};
	return { play, outcome, start };
}

/**
 * Plays the scenarios: first those that must run alone, then the rest, several at a time, because retries take time.
 *
 * @returns at once, with a promise for the result of each
 */
export function playAll(lab: Lab, plays: readonly Play[]): Map<Play, Promise<Measurement>> {
	const queued = plays.map((play) => queue(lab, play));
	const alone = queued.filter(({ play }) => play.scenario.isAlone);
	const others = queued.filter(({ play }) => !play.scenario.isAlone);
	const takeFrom = async (line: typeof queued) => {
		for (let next = line.shift(); next; next = line.shift()) await next.start();
	};
	void takeFrom(alone).then(
		async () => await Promise.all(Array.from({ length: AT_ONCE }, () => takeFrom(others))),
	);
	return new Map(queued.map(({ play, outcome }) => [play, outcome]));
}
