/** Writes docs/performance.md and its plot from the benchmarks' JSON: npm run bench -- report. */
import { writeFile } from 'node:fs/promises';

import { format, resolveConfig } from 'prettier';

import { againstWebhookNode, compare, type Comparison } from './compare';
import type { Machine } from './machine';
import { drawPlot, type Bar } from './plot';
import { fileOf, read, type N8nResults, type ProcessResults, type QueueResults } from './results';
import { bytes, figure, judged, table, times } from './table';

const PLOT = 'n8n.svg';
const PAGE = '../performance.md';

const describe = ({ cpu, cores, memory, system, node, date }: Machine) =>
	`${cpu}, ${cores} cores, ${memory}, ${system}, Node.js ${node}, ${date}`;

const percent = (fraction: number) =>
	`${fraction < 0 ? '−' : '+'}${Math.abs(fraction * 100).toFixed(1)} %`;

function verdictOf({ added, error, target }: NonNullable<Comparison['beside']>): string {
	if (target === null || added <= target) return '';
	return added - error > target ? '**missed** ' : 'unclear ';
}

function addedOf(beside: NonNullable<Comparison['beside']>): string[] {
	const { control, added, error, target } = beside;
	return [
		control,
		`${verdictOf(beside)}${percent(added)} ± ${(error * 100).toFixed(1)}`,
		target === null ? '' : `at most ${target * 100} %`,
	];
}

const comparisonRow = ({ name, perSecond, cpu, latency, beside }: Comparison): string[] => [
	name,
	figure(perSecond),
	`${cpu.toFixed(2)} ms`,
	`${figure(latency.median)} / ${figure(latency.p99)} ms`,
	...(beside === null ? ['', '', '', ''] : [times(beside.emptyTrigger), ...addedOf(beside)]),
];

function n8nSection({
	machine,
	n8n,
	starts,
	rounds,
	seconds,
	connections,
	modes,
}: N8nResults): string {
	const sections = modes.map((mode) => {
		const { ratio, target } = againstWebhookNode(mode);
		const isLazy = mode.name === 'lazy acquire';
		const verdict = isLazy ? judged(ratio, ratio >= target) : times(ratio);
		return `### ${isLazy ? '`N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true`' : "n8n's default"}

${table(
	[
		'',
		'events/s',
		'CPU per event',
		'latency, median / p99',
		'events/s beside an empty trigger',
		'compared with',
		'added CPU',
		'target',
	],
	compare(mode).map(comparisonRow),
)}

Filtered events beside n8n's Webhook node and a Filter: ${verdict}${isLazy ? ` (target: >= ${target} x)` : ''}.
`;
	});
	return `## In n8n

\`npm run bench -- n8n\`: n8n ${n8n} as one process with SQLite, successful executions not saved, sample 1 of the help
article, ${connections} connections. n8n is started ${starts} times. Each time, all scenarios take turns, each next to its
control: one round to warm up, then ${rounds} rounds of ${seconds} s. The figures are medians; a ratio is the median of the
rounds' ratios. 'CPU per event' is the processor time of the n8n process, including everything that the event causes: on a
busy machine it is steadier than events per second.

The controls are two triggers that do nothing ([bench/controls](../bench/controls)). One starts an execution on the body:
compare it with our matching events. The other drops what it receives: compare it with our other events. The 'manual' and
'automatic' controls also have our trigger's parameters, and the credential that automatic registration needs: n8n
resolves a node's parameters several times per event and looks up its credential before each execution, whatever the node
does with them. They receive the same requests. (Parsing the query of an automatic URL costs about 1 % of a dropped event.)
'Added CPU' is what our trigger adds to these controls: its share of what an event costs n8n, with its standard error. A
target is 'missed' when the share is above it by more than that, and 'unclear' when it is above it by less. A signed
delivery is compared with an unsigned one.
'Webhook and Filter' is what users do without a Salesforge trigger: n8n's Webhook node, and a Filter on the event type
that lets nothing through.

Measured on: ${describe(machine)}.

![Events per second](figures/${PLOT})

${sections.join('\n')}`;
}

function eventsSection({ events, time }: ProcessResults): string {
	const rows = events.map(({ sample, event, size, latency }) => {
		const bare = latency.safeParse.median;
		const cell = ({ median, p99 }: { median: number; p99: number }) =>
			`${figure(median)} / ${figure(p99)}`;
		const ratio = (what: 'receive' | 'parse and receive') => latency[what].median / bare;
		return [
			`${sample} ${event}`,
			figure(size),
			cell(latency['JSON.parse']),
			cell(latency.safeParse),
			cell(latency.receive),
			cell(latency['parse and receive']),
			times(ratio('receive')),
			times(ratio('parse and receive')),
			cell(latency['parse and ignore']),
		];
	});
	return `## One event in process

\`npm run bench\`, with tinybench, ${time} ms for each function. Microseconds, median / p99. 'Whole path' is everything the
package does with an event: classify, check against the schema, normalize, identify and filter; 'with JSON.parse' starts
at the text. \`safeParse\` is zod alone, with the schema of the same body.

${table(
	[
		'sample',
		'bytes',
		'JSON.parse',
		'safeParse',
		'whole path',
		'with JSON.parse',
		'whole path / safeParse',
		'with JSON.parse / safeParse',
		'filtered, with JSON.parse',
	],
	rows,
)}
`;
}

function flattenSection({ flatten }: ProcessResults): string {
	const rows = flatten.map(({ input, size, events, fields, latency }) => {
		const { ours, flat, fieldsOnly } = latency;
		const ratio = flat.median / ours.median;
		const perField = (ours.median * 1000) / (fields * events);
		return [
			input,
			figure(size),
			figure(fields),
			figure(ours.median),
			figure(flat.median),
			times(ratio),
			`${figure(perField)} ns`,
			`${figure((fieldsOnly.median * 1000) / (fields * events))} ns`,
		];
	});
	return `## Flatten

Microseconds, medians, beside the npm package \`flat\` with the same separator. Ours keeps no cache of names. The large
events are a reply with a long thread of emails below it. In the last of them no field name occurs twice, as in an object
whose keys are data.

${table(
	[
		'',
		'bytes',
		'fields',
		'ours',
		'flat',
		'flat / ours',
		'ours, per field',
		'only setting the fields',
	],
	rows,
)}

The cost grows with the number of items and of fields. In an object with tens of thousands of fields, V8 takes longer to
set each one, and the garbage collector takes longer to move the object (last column: the same fields, with known names
and values, set on an empty object).
`;
}

function memorySection({ memory }: ProcessResults): string {
	const { capacity, whenFull, growth } = memory;
	return `## Memory

To drop duplicates, each process remembers a trigger's newest ${figure(capacity)} events: ${figure(whenFull / capacity)} bytes per event, and
${bytes(whenFull)} when the memory is full. \`npm run bench -- triggers\` measures many triggers. Memory in use, compared with before the
first event, when every event arrives twice and is flattened:

${table(
	['events', 'in use'],
	growth.map(({ events, bytes: inUse }) => [figure(events), bytes(inUse)]),
)}
`;
}

function startUpSection({ startUp }: ProcessResults): string {
	const { load, tarball, unpacked, files } = startUp;
	return `## Start-up

What the package adds to n8n's start: the median time to load the files and create one instance of each class, in fresh
processes that have loaded n8n-workflow and zod, as n8n has by then.

${table(
	['', 'time'],
	[
		['the trigger alone', `${figure(load.trigger)} ms`],
		['the Salesforge node alone', `${figure(load.companion)} ms`],
		['the package: both nodes and the credential', `${figure(load.package)} ms`],
	],
)}

The trigger loads none of the Salesforge node's operations, and the libraries that read emails are loaded when the first
reply is extracted. The tarball has ${bytes(tarball)}, ${files} files, ${bytes(unpacked)} unpacked.
`;
}

function barsOf(comparisons: readonly Comparison[]): Bar[] {
	return comparisons.map(({ name, perSecond }) => ({
		label: name,
		value: perSecond,
		kind: name.includes('control') ? 'control' : name.startsWith('Webhook') ? 'today' : 'ours',
	}));
}

function plotOf({ n8n, modes }: N8nResults): string {
	const groups = modes.map((mode) => ({
		title: mode.name === 'lazy acquire' ? 'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true' : mode.name,
		bars: barsOf(compare(mode)),
	}));
	return drawPlot(`Events per second, n8n ${n8n}`, groups);
}

function hostSection({ modes }: N8nResults): string {
	const [lazy, standard] = ['lazy acquire', "n8n's default"].map((name) => {
		const mode = modes.find((candidate) => candidate.name === name);
		return mode && compare(mode);
	});
	if (!lazy || !standard) return '';
	const cpu = (comparisons: Comparison[], name: Comparison['name']) =>
		comparisons.find((comparison) => comparison.name === name)!.cpu;
	const dropped = cpu(lazy, 'control: drops');
	const filtered = cpu(lazy, 'manual: filtered');
	return `## What n8n itself costs

For every call, n8n reads the workflow's published version from its database, builds a Workflow from it, parses the
request and answers it: ${dropped.toFixed(2)} ms of processor time for a trigger that does nothing, ${cpu(standard, 'control: drops').toFixed(2)} ms with n8n's default
setting, under which it also takes an expression engine for every call. Starting an execution costs ${cpu(lazy, 'control: starts an execution').toFixed(2)} ms
(${cpu(standard, 'control: starts an execution').toFixed(2)} ms): it is inserted into the database, run, and then deleted or saved. n8n's Webhook node with a Filter
costs ${cpu(lazy, 'Webhook and Filter').toFixed(2)} ms (${cpu(standard, 'Webhook and Filter').toFixed(2)} ms) for an event that nobody wants: a whole execution, and a Filter that evaluates
an expression. Our trigger adds ${(filtered - dropped).toFixed(2)} ms to what a filtered event costs n8n, and never starts an execution for it.

A node's parameters and credential cost n8n time whatever the node does: it resolves the parameters in each of the
Workflows that it builds for an execution, and looks up the credential twice before each execution. The controls with our
parameters show how much that is.
`;
}

function queueSection({
	n8n,
	machine,
	rounds,
	seconds,
	connections,
	figures,
}: QueueResults): string {
	const rows = figures.map(({ name, webhooks, perSecond, webhookCpu, workerCpu, mainCpu }) => [
		`${webhooks}, ${name}`,
		figure(perSecond),
		`${webhookCpu.toFixed(2)} ms`,
		`${workerCpu.toFixed(2)} ms`,
		`${mainCpu.toFixed(2)} ms`,
		figure((1000 * webhooks) / webhookCpu),
	]);
	return `## From one process to queue mode

One n8n process uses one core for its JavaScript. In queue mode, webhook processes take the calls and workers run the
executions. A filtered, repeated or refused event costs a webhook process only: it never reaches the queue, a worker or
the database's executions. A matching event costs the webhook process an execution's row and a queue entry, and the worker
the rest.

\`npm run bench -- queue\`: n8n ${n8n} in queue mode with PostgreSQL and Redis, one worker, lazy acquire, ${connections} connections,
${rounds} rounds of ${seconds} s, medians. All processes, the databases and the sender share the machine's ${machine.cores} cores, so events per
second cannot grow with the number of processes here; what an event costs each of them can be measured. The last column is
calculated from it: what the webhook processes handle when each has a core of its own. In practice the database, which all
of them read for every call, becomes the limit.

${table(
	[
		'webhook processes',
		'events/s here',
		'CPU of webhook processes, per event',
		'CPU of the worker',
		'CPU of the main process',
		'events/s with a core for each',
	],
	rows,
)}

Each process remembers events for itself (see [Memory](#memory)): copies that reach two webhook processes at the same time
can both start an execution.

Measured on: ${describe(machine)}.
`;
}

async function main(): Promise<void> {
	const inProcess = await read<ProcessResults>('process.json');
	const inN8n = await read<N8nResults>('n8n.json');
	const inQueueMode = await read<QueueResults>('queue.json');
	const sections = [
		'# Performance\n\nMade by `npm run bench -- report` from the JSON in [figures](figures), which `npm run bench`, `npm run bench -- n8n` and `npm run bench -- queue` write.\n',
	];
	if (inN8n) {
		await writeFile(fileOf(PLOT), plotOf(inN8n));
		sections.push(n8nSection(inN8n), hostSection(inN8n));
	}
	if (inQueueMode) sections.push(queueSection(inQueueMode));
	if (inProcess) {
		sections.push(
			eventsSection(inProcess),
			flattenSection(inProcess),
			memorySection(inProcess),
			startUpSection(inProcess),
			`All but the figures in n8n were measured on: ${describe(inProcess.machine)}.\n`,
		);
	}
	const page = fileOf(PAGE);
	const options = await resolveConfig(page);
	await writeFile(page, await format(sections.join('\n'), { ...options, parser: 'markdown' }));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
