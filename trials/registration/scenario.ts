import type { Generation } from '../../harness/salesforge';
import type { Lab } from './lab';
import { measure, type Measurement } from './measure';
import { Room } from './room';

/** Something that happens to a registration, and what must hold afterwards. */
export interface Scenario {
	/** What happens, as the table tells it. */
	title: string;
	/** Whether no other scenario can be played beside it. */
	isAlone?: boolean;
	/** How many webhooks stay at an older Salesforge that nothing needs any more, since it has no DELETE; 0 unless told. */
	leftBehind?: number;
	/** Ends with the room's workflows active. What it delivered and started itself is added to the measurement. */
	play(room: Room): Promise<Partial<Counts> | void>;
}

type Counts = Pick<Measurement, 'wanted' | 'events' | 'deliveries' | 'executions'>;

const AT_ONCE = 8;

/** A scenario at one Salesforge. */
export interface Play {
	scenario: Scenario;
	generation: Generation;
}

/** How many webhooks should be left that nothing needs. */
export const leftBehind = ({ scenario, generation }: Play): number =>
	generation === 'older' ? (scenario.leftBehind ?? 0) : 0;

/** Every scenario at every Salesforge. */
export const playsOf = (scenarios: readonly Scenario[]): Play[] =>
	(['today', 'older'] as const).flatMap((generation) =>
		scenarios.map((scenario) => ({ scenario, generation })),
	);

/** Plays a scenario in a room of its own, and measures. */
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

/** A play that waits to be let in. */
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
 * Plays the scenarios: those that must be alone one after the other, then the rest, some at a time, since failures take
 * their time to be repeated.
 *
 * @returns at once, with what will come out of each
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
