import type { LoadFigures } from './load';
import { median } from './measure';
import type { Mode } from './results';
import type { ScenarioName } from './scenarios';

export interface Comparison {
	name: ScenarioName;
	/** Medians of all rounds. */
	perSecond: number;
	cpu: number;
	latency: { median: number; p99: number };
	/** What it is compared with; `null` for what others are compared with. */
	against: ScenarioName | null;
	/** The median of the rounds' ratios: the machine's mood changes from round to round. */
	ratio: number;
	/** The same of the processor time that a request takes, the control's by this one's: above 1 is cheaper. */
	cpuRatio: number;
	target: number;
}

const CONTROLS = {
	matching: { against: 'control: starts an execution', target: 0.97 },
	filtered: { against: 'control: drops', target: 0.9 },
	duplicate: { against: 'control: drops', target: 0.9 },
	'wrong token': { against: 'control: drops', target: 0.9 },
} as const;

const FILTERED_AGAINST_WEBHOOK_TARGET = 15;

const medianOf = (rounds: LoadFigures[], read: (round: LoadFigures) => number) =>
	median(rounds.map(read));

function roundsOf(mode: Mode, name: ScenarioName): LoadFigures[] {
	const scenario = mode.scenarios.find((candidate) => candidate.name === name);
	if (!scenario) throw new Error(`The scenario '${name}' was not measured`);
	return scenario.rounds;
}

function medianRatio(
	rounds: LoadFigures[],
	control: LoadFigures[],
	ratio: (own: LoadFigures, other: LoadFigures) => number,
): number {
	return median(rounds.map((round, index) => ratio(round, control[index]!)));
}

/** Every scenario of a mode beside its control, from round to round. */
export function compare(mode: Mode): Comparison[] {
	return mode.scenarios.map(({ name, rounds }) => {
		const kind = name.split(': ')[1] as keyof typeof CONTROLS;
		const { against = null, target = 0 } = CONTROLS[kind] ?? {};
		const control = against === null ? rounds : roundsOf(mode, against);
		return {
			name,
			perSecond: medianOf(rounds, (round) => round.perSecond),
			cpu: medianOf(rounds, (round) => round.cpu),
			latency: {
				median: medianOf(rounds, (round) => round.latency.median),
				p99: medianOf(rounds, (round) => round.latency.p99),
			},
			against,
			ratio: medianRatio(rounds, control, (own, other) => own.perSecond / other.perSecond),
			cpuRatio: medianRatio(rounds, control, (own, other) => other.cpu / own.cpu),
			target,
		};
	});
}

/** How many times as many filtered events a second as with n8n's Webhook node and a Filter. */
export function againstWebhookNode(mode: Mode): { ratio: number; target: number } {
	const ratio = medianRatio(
		roundsOf(mode, 'manual: filtered'),
		roundsOf(mode, 'Webhook and Filter'),
		(own, other) => own.perSecond / other.perSecond,
	);
	return { ratio, target: FILTERED_AGAINST_WEBHOOK_TARGET };
}
