import type { Lab } from './lab';
import { measure, type Measurement } from './measure';
import { Room } from './room';

/** Something that happens to a registration, and what must hold afterwards. */
export interface Scenario {
	/** What happens, as the table tells it. */
	title: string;
	/** Whether no other scenario can be played beside it. */
	isAlone?: boolean;
	/** How many webhooks stay at Salesforge that nothing needs any more, since it has no delete; 0 unless told. */
	leftBehind?: number;
	/** Ends with the room's workflows active. What it delivered and started itself is added to the measurement. */
	play(room: Room): Promise<Partial<Counts> | void>;
}

type Counts = Pick<Measurement, 'wanted' | 'events' | 'deliveries' | 'executions'>;

const AT_ONCE = 5;

/** Plays a scenario in a room of its own, and measures. */
async function run(lab: Lab, { play }: Scenario): Promise<Measurement> {
	const room = await Room.open(lab);
	try {
		const own = (await play(room)) ?? {};
		const measurement = await measure(room);
		for (const [key, count] of Object.entries(own)) measurement[key as keyof Counts] += count;
		return measurement;
	} finally {
		await room.close();
	}
}

/** A scenario that waits to be let in. */
function queue(lab: Lab, scenario: Scenario) {
	let letIn!: () => void;
	const turn = new Promise<void>((resolve) => {
		letIn = resolve;
	});
	const outcome = turn.then(async () => await run(lab, scenario));
	const play = async () => {
		letIn();
		await outcome.catch(() => undefined);
	};
	return { scenario, outcome, play };
}

/**
 * Plays the scenarios: those that must be alone one after the other, then the rest, some at a time, since failures take
 * their time to be repeated.
 *
 * @returns at once, with what will come out of each
 */
export function playAll(
	lab: Lab,
	scenarios: readonly Scenario[],
): Map<Scenario, Promise<Measurement>> {
	const queued = scenarios.map((scenario) => queue(lab, scenario));
	const alone = queued.filter(({ scenario }) => scenario.isAlone);
	const others = queued.filter(({ scenario }) => !scenario.isAlone);
	const takeFrom = async (line: typeof queued) => {
		for (let next = line.shift(); next; next = line.shift()) await next.play();
	};
	void takeFrom(alone).then(
		async () => await Promise.all(Array.from({ length: AT_ONCE }, () => takeFrom(others))),
	);
	return new Map(queued.map(({ scenario, outcome }) => [scenario, outcome]));
}
