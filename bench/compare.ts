import type { LoadFigures } from './load';
import { errorOfMedian, median } from './measure';
import type { Mode } from './results';
import type { ScenarioName } from './scenarios';

export interface Comparison {
	name: ScenarioName;
	/** Medians of all rounds. */
	perSecond: number;
	cpu: number;
	latency: { median: number; p99: number };
	/** `null` for the controls. */
	beside: {
		/** Our events per second divided by those of an empty trigger without parameters. */
		emptyTrigger: number;
		/** The scenario that shows what n8n spends without our work. */
		control: ScenarioName;
		/** The processor time that is added to the control's, as a fraction of it. */
		added: number;
		/** The standard error of `added`. */
		error: number;
		/** For `added`; `null` where there is none. */
		target: number | null;
	} | null;
}

const KINDS = {
	matching: { control: 'starts an execution', target: 0.05 },
	filtered: { control: 'drops', target: 0.08 },
	duplicate: { control: 'drops', target: null },
	'wrong token': { control: 'drops', target: null },
} as const;

/** A signed delivery is compared with an unsigned one. */
const SIGNED_TARGET = 0.05;

const isKind = (kind: string | undefined): kind is keyof typeof KINDS =>
	kind !== undefined && kind in KINDS;

const FILTERED_AGAINST_WEBHOOK_TARGET = 15;

const medianOf = (rounds: LoadFigures[], read: (round: LoadFigures) => number) =>
	median(rounds.map(read));

function roundsOf(mode: Mode, name: ScenarioName): LoadFigures[] {
	const scenario = mode.scenarios.find((candidate) => candidate.name === name);
	if (!scenario) throw new Error(`The scenario '${name}' was not measured`);
	return scenario.rounds;
}

/** Of each round: the machine's speed changes from round to round. */
function ratiosOf(
	mode: Mode,
	name: ScenarioName,
	other: ScenarioName,
	key: 'perSecond' | 'cpu',
): number[] {
	const others = roundsOf(mode, other);
	return roundsOf(mode, name).map((round, index) => round[key] / others[index]![key]);
}

function besideControl(mode: Mode, name: ScenarioName): Comparison['beside'] {
	const [registration, what] = name.split(': ') as ['manual' | 'automatic', string?];
	const [kind, signed] = what?.split(', ') ?? [];
	if (!isKind(kind)) return null;
	const { control, target } = KINDS[kind];
	const own: ScenarioName = signed
		? `automatic: ${kind as 'matching' | 'filtered'}`
		: `${registration} control: ${control}`;
	const cpu = ratiosOf(mode, name, own, 'cpu');
	return {
		emptyTrigger: median(ratiosOf(mode, name, `control: ${control}`, 'perSecond')),
		control: own,
		added: median(cpu) - 1,
		error: errorOfMedian(cpu),
		target: signed ? SIGNED_TARGET : target,
	};
}

/** Every scenario of a mode beside its control, round by round. */
export function compare(mode: Mode): Comparison[] {
	return mode.scenarios.map(({ name, rounds }) => ({
		name,
		perSecond: medianOf(rounds, (round) => round.perSecond),
		cpu: medianOf(rounds, (round) => round.cpu),
		latency: {
			median: medianOf(rounds, (round) => round.latency.median),
			p99: medianOf(rounds, (round) => round.latency.p99),
		},
		beside: besideControl(mode, name),
	}));
}

/** How many times as many filtered events a second as with n8n's Webhook node and a Filter. */
export function againstWebhookNode(mode: Mode): { ratio: number; target: number } {
	const ratio = median(ratiosOf(mode, 'manual: filtered', 'Webhook and Filter', 'perSecond'));
	return { ratio, target: FILTERED_AGAINST_WEBHOOK_TARGET };
}
