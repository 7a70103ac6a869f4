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
	/** `null` for what ours are compared with. */
	beside: {
		/** An empty trigger. */
		control: Ratios;
		/** One with our parameters, and our credential where there is one, that does nothing either. */
		likeOurs: Ratios;
		/** For the events a second, beside the empty trigger. */
		target: number;
	} | null;
}

/** The medians of the rounds' ratios: the machine's mood changes from round to round. */
export interface Ratios {
	/** Our events a second by the control's. */
	perSecond: number;
	/** The processor time that the control takes for an event by ours: below 1 ours takes more. */
	cpu: number;
}

const TARGETS = {
	matching: { control: 'starts an execution', target: 0.97 },
	filtered: { control: 'drops', target: 0.9 },
	duplicate: { control: 'drops', target: 0.9 },
	'wrong token': { control: 'drops', target: 0.9 },
} as const;

const isOurs = (kind: string | undefined): kind is keyof typeof TARGETS =>
	kind !== undefined && kind in TARGETS;

const FILTERED_AGAINST_WEBHOOK_TARGET = 15;

const medianOf = (rounds: LoadFigures[], read: (round: LoadFigures) => number) =>
	median(rounds.map(read));

function roundsOf(mode: Mode, name: ScenarioName): LoadFigures[] {
	const scenario = mode.scenarios.find((candidate) => candidate.name === name);
	if (!scenario) throw new Error(`The scenario '${name}' was not measured`);
	return scenario.rounds;
}

function besides(rounds: LoadFigures[], control: LoadFigures[]): Ratios {
	const ratio = (read: (own: LoadFigures, other: LoadFigures) => number) =>
		median(rounds.map((round, index) => read(round, control[index]!)));
	return {
		perSecond: ratio((own, other) => own.perSecond / other.perSecond),
		cpu: ratio((own, other) => other.cpu / own.cpu),
	};
}

function besideControls(mode: Mode, name: ScenarioName): Comparison['beside'] {
	const [registration, kind] = name.split(': ') as ['manual' | 'automatic', string?];
	if (!isOurs(kind)) return null;
	const { control, target } = TARGETS[kind];
	const rounds = roundsOf(mode, name);
	return {
		control: besides(rounds, roundsOf(mode, `control: ${control}`)),
		likeOurs: besides(rounds, roundsOf(mode, `${registration} control: ${control}`)),
		target,
	};
}

/** Every scenario of a mode beside its controls, from round to round. */
export function compare(mode: Mode): Comparison[] {
	return mode.scenarios.map(({ name, rounds }) => ({
		name,
		perSecond: medianOf(rounds, (round) => round.perSecond),
		cpu: medianOf(rounds, (round) => round.cpu),
		latency: {
			median: medianOf(rounds, (round) => round.latency.median),
			p99: medianOf(rounds, (round) => round.latency.p99),
		},
		beside: besideControls(mode, name),
	}));
}

/** How many times as many filtered events a second as with n8n's Webhook node and a Filter. */
export function againstWebhookNode(mode: Mode): { ratio: number; target: number } {
	const filtered = roundsOf(mode, 'manual: filtered');
	const { perSecond } = besides(filtered, roundsOf(mode, 'Webhook and Filter'));
	return { ratio: perSecond, target: FILTERED_AGAINST_WEBHOOK_TARGET };
}
