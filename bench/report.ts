/** Makes docs/performance.md and its plot of the JSON that the benchmarks have left: npm run bench -- report. */
import { writeFile } from 'node:fs/promises';

import { format, resolveConfig } from 'prettier';

import { againstWebhookNode, compare, type Comparison } from './compare';
import type { Machine } from './machine';
import { drawPlot, type Bar } from './plot';
import { fileOf, read, type N8nResults, type ProcessResults, type QueueResults } from './results';
import { bytes, figure, judged, table, times } from './table';

const PLOT = 'n8n.svg';
const PAGE = '../performance.md';

const EVENT_TARGET = 2;
const FLATTEN_TARGET = 1.3;

const describe = ({ cpu, cores, memory, system, node, date }: Machine) =>
	`${cpu}, ${cores} cores, ${memory}, ${system}, Node.js ${node}, ${date}`;

function comparisonRow({ name, perSecond, cpu, latency, beside }: Comparison): string[] {
	return [
		name,
		figure(perSecond),
		`${cpu.toFixed(2)} ms`,
		`${figure(latency.median)} / ${figure(latency.p99)} ms`,
		...(beside === null
			? ['', '', '', '']
			: [
					judged(beside.control.perSecond, beside.control.perSecond >= beside.target),
					`>= ${beside.target} x`,
					times(beside.control.cpu),
					times(beside.likeOurs.cpu),
				]),
	];
}

function n8nSection({ machine, n8n, rounds, seconds, connections, modes }: N8nResults): string {
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
		'events/s beside control',
		'target',
		'CPU beside control',
		'CPU beside control like ours',
	],
	compare(mode).map(comparisonRow),
)}

Filtered events beside n8n's Webhook node and a Filter: ${verdict}${isLazy ? ` (target: >= ${target} x)` : ''}.
`;
	});
	return `## In n8n

\`npm run bench -- n8n\`: n8n ${n8n} as one process with SQLite, executions that succeed not saved, sample 1 of the help
article, ${connections} connections. All scenarios in turn, ${rounds} rounds of ${seconds} s each after one to warm up. The figures are
medians; a ratio is the median of the rounds' ratios. 'CPU per event' is the processor time of n8n's process, all that
follows from the event included: on a busy machine it is steadier than events a second.

The controls are two triggers of the same typeVersion that do nothing ([bench/controls](../bench/controls)):
one starts an execution on the body, to set beside our matching events, one drops what it gets, to set beside the others.
The 'manual' and 'automatic' controls are the same with our trigger's parameters, and with the credential that automatic
registration needs: n8n resolves a node's parameters several times for each event and looks up its credential before each
execution, whatever the node does with them. What ours does itself is the difference to these ('like ours').
'Webhook and Filter' is what users do without a trigger of Salesforge: n8n's Webhook node, and a Filter on the event type
through which nothing passes.

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
			judged(ratio('parse and receive'), ratio('parse and receive') <= EVENT_TARGET),
			cell(latency['parse and ignore']),
		];
	});
	return `## One event in process

\`npm run bench\`, with tinybench, ${time} ms for each function. Microseconds, median / p99. 'Whole path' is all that the
package does with an event: classify, check against the schema, normalise, identify and filter; 'with JSON.parse' it
starts at the text. \`safeParse\` is zod's alone, with the schema of the same body. Target: the whole path takes at most
${EVENT_TARGET} x bare \`safeParse\`; ours keeps to it with \`JSON.parse\` counted in.

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
		const isTarget = !input.includes('no name recurs');
		return [
			input,
			figure(size),
			figure(fields),
			figure(ours.median),
			figure(flat.median),
			isTarget ? judged(ratio, ratio >= FLATTEN_TARGET) : times(ratio),
			`${figure(perField)} ns`,
			`${figure((fieldsOnly.median * 1000) / (fields * events))} ns`,
		];
	});
	return `## Flatten

Microseconds, medians, beside the npm package \`flat\` with the same separator. Target: >= ${FLATTEN_TARGET} x as fast. The large events
are a reply with a long thread of e-mails below it. Where no name of a field recurs, as in an object with data for keys,
both take their time to make the names.

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

The cost grows with the number of items, and with the number of fields as far as V8 lets it: an object with tens of
thousands of fields takes V8 longer for each to set, and the garbage collector longer to move, whoever sets them (last
column: the same fields set on an empty object, their names and values being there already).
`;
}

function memorySection({ memory }: ProcessResults): string {
	const { capacity, whenFull, growth } = memory;
	return `## Memory

A trigger remembers its newest ${figure(capacity)} events in each process to drop duplicates: ${figure(whenFull / capacity)} bytes an event and
${bytes(whenFull)} when it is full. \`npm run bench -- triggers\` measures many triggers. What the process has in use above what it
had before the first event, when every event comes twice and is flattened:

${table(
	['events', 'in use'],
	growth.map(({ events, bytes: inUse }) => [figure(events), bytes(inUse)]),
)}
`;
}

function startUpSection({ startUp }: ProcessResults): string {
	const { load, tarball, unpacked, files } = startUp;
	return `## Start-up

What the package adds to n8n's start, in fresh processes that have loaded n8n-workflow and zod, as n8n has by then;
medians of the time to load the files and make one of each class:

${table(
	['', 'time'],
	[
		['the trigger alone', `${figure(load.trigger)} ms`],
		['the Salesforge node alone', `${figure(load.companion)} ms`],
		['the package: both nodes and the credential', `${figure(load.package)} ms`],
	],
)}

The trigger loads nothing of the Salesforge node's operations, and the libraries that read e-mails run when the first
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
	return drawPlot(`Events a second, n8n ${n8n}`, groups);
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

With every call n8n reads the workflow's published version from its database, makes a Workflow of it, and parses and
answers the request: ${dropped.toFixed(2)} ms of processor time for a trigger that does nothing, ${cpu(standard, 'control: drops').toFixed(2)} ms under n8n's default, where
it also takes an expression engine for every call. To start an execution costs ${cpu(lazy, 'control: starts an execution').toFixed(2)} ms (${cpu(standard, 'control: starts an execution').toFixed(2)} ms): it is
inserted into the database, run, and deleted or saved. n8n's Webhook node with a Filter costs ${cpu(lazy, 'Webhook and Filter').toFixed(2)} ms
(${cpu(standard, 'Webhook and Filter').toFixed(2)} ms) for an event that nobody wants: all of an execution, and a Filter that evaluates an expression.
Our trigger adds ${(filtered - dropped).toFixed(2)} ms to what n8n takes for a filtered event, and never starts an execution for it.

What stands between an event that matches and the empty trigger, as the profile of n8n 2.40.7 tells (\`--profile\` of
\`npm run bench -- n8n\`): n8n resolves our parameters in each of the Workflows that it makes for an execution, 2 to 3 % of an
event; it looks up a node's credential twice before each execution, 2 to 3 % more with automatic registration; what ours
does itself, token, filter, identity and answer, is about 2 %. The first two are n8n's for any node that has parameters
and a credential, which the controls 'like ours' show. Of a dropped event ours itself is 3 to 5 %, n8n's reading of the
workflow from the database and its answer most of the rest.
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

One n8n process uses one core for its JavaScript. In queue mode the webhook processes take the calls and the workers run
the executions: a filtered, repeated or refused event costs a webhook process alone, and never the queue, a worker or a
row of the database. An event that matches costs the webhook process an execution's row and the queue's entry, and a
worker the rest.

\`npm run bench -- queue\`: n8n ${n8n} in queue mode with PostgreSQL and Redis, one worker, lazy acquire, ${connections} connections,
${rounds} rounds of ${seconds} s, medians. All processes, the databases and the sender share the machine's ${machine.cores} cores, so that events a second
cannot grow with the processes here; what an event costs each of them can be measured. The last column is calculated of
it: what so many webhook processes take when each has a core of its own. It grows with their number until the database,
which all of them read for every call, is the limit.

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

What is remembered to drop duplicates is remembered in each process (see [Memory](#memory)): copies that come to two webhook
processes at the same time can both start an execution.

Measured on: ${describe(machine)}.
`;
}

async function main(): Promise<void> {
	const inProcess = await read<ProcessResults>('process.json');
	const inN8n = await read<N8nResults>('n8n.json');
	const inQueueMode = await read<QueueResults>('queue.json');
	const sections = [
		'# Performance\n\nMade by `npm run bench -- report` of the JSON in [figures](figures), which `npm run bench`, `npm run bench -- n8n` and `npm run bench -- queue` write.\n',
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
