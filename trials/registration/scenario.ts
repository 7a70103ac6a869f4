import { measure, type Measurement } from './measure';
import { Setting } from './setting';
import type { SharedN8n } from './sharedN8n';

/** Something that happens to a registration, and the expected result. */
export interface Scenario {
	/** What happens, for the table. */
	title: string;
	/** Whether no other scenario can run at the same time. */
	isAlone?: boolean;
	/** Ends with the setting's workflows active. Its own deliveries and executions are added to the measurement. */
	run(setting: Setting): Promise<Partial<Counts> | void>;
}

type Counts = Pick<Measurement, 'wanted' | 'events' | 'deliveries' | 'executions'>;

const AT_ONCE = 8;

/** Runs a scenario in its own setting and measures. */
async function run(shared: SharedN8n, scenario: Scenario): Promise<Measurement> {
	const setting = await Setting.open(shared);
	try {
		const own = (await scenario.run(setting)) ?? {};
		const measurement = await measure(setting);
		for (const [key, count] of Object.entries(own)) measurement[key as keyof Counts] += count;
		return measurement;
	} finally {
		await setting.close();
	}
}

/** A scenario that waits for its turn. */
function queue(shared: SharedN8n, scenario: Scenario) {
	let letIn!: () => void;
	const turn = new Promise<void>((resolve) => {
		letIn = resolve;
	});
	const outcome = turn.then(async () => await run(shared, scenario));
	const start = async () => {
		letIn();
		await outcome.catch(() => undefined);
	};
	return { scenario, outcome, start };
}

/**
 * Runs the scenarios: first those that must run alone, then the rest, several at a time, because retries take time.
 *
 * @returns at once, with a promise for the result of each
 */
export function runAll(
	shared: SharedN8n,
	scenarios: readonly Scenario[],
): Map<Scenario, Promise<Measurement>> {
	const queued = scenarios.map((scenario) => queue(shared, scenario));
	const alone = queued.filter(({ scenario }) => scenario.isAlone);
	const others = queued.filter(({ scenario }) => !scenario.isAlone);
	const takeFrom = async (line: typeof queued) => {
		for (let next = line.shift(); next; next = line.shift()) await next.start();
	};
	void takeFrom(alone).then(
		async () => await Promise.all(Array.from({ length: AT_ONCE }, () => takeFrom(others))),
	);
	return new Map(queued.map(({ scenario, outcome }) => [scenario, outcome]));
}
