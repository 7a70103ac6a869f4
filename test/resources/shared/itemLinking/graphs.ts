import { randomUUID } from 'node:crypto';

import type { WorkflowDefinition, WorkflowNode } from '../../../../harness/n8n/client';
import { randomBy, type Random } from '../../../../nodes/Salesforge/transforms/sample/random';

/** What the graphs need of the world around them. */
export interface Surroundings {
	/** Answers a POST with the body that it got. */
	echoUrl: string;
	/** Workflows that are called with all items: one keeps the links between items, the other does not. */
	subWorkflows: { linked: string; unlinked: string };
}

interface Parts {
	type: string;
	typeVersion: number;
	parameters: Record<string, unknown>;
}

const base = (
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown> = {},
): Parts => ({ type: `n8n-nodes-base.${type}`, typeVersion, parameters });

const code = (jsCode: string, mode = 'runOnceForAllItems') => base('code', 2, { mode, jsCode });

const compare = (leftValue: string, operation: string) => ({
	conditions: {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
		conditions: [
			{
				id: 'condition',
				leftValue,
				rightValue: 0,
				operator: { type: 'number', operation },
			},
		],
		combinator: 'and',
	},
	options: {},
});

const subWorkflow = (id: string, mode: 'once' | 'each') =>
	base('executeWorkflow', 1.2, {
		workflowId: { __rl: true, mode: 'id', value: id },
		mode,
		options: {},
	});

/** Nodes with one input and one output. Each keeps the contact of its items in the field `who`. */
export const STEPS: Record<string, (around: Surroundings) => Parts> = {
	'Edit Fields': () =>
		base('set', 3.4, {
			mode: 'raw',
			jsonOutput: '={{ { seen: $itemIndex } }}',
			includeOtherFields: true,
			options: {},
		}),
	'No Operation': () => base('noOp', 1),
	'HTTP Request': ({ echoUrl }) =>
		base('httpRequest', 4.2, {
			method: 'POST',
			url: echoUrl,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify($json) }}',
			options: {},
		}),
	Filter: () => base('filter', 2.2, compare('={{ $json.n }}', 'gt')),
	Sort: () =>
		base('sort', 1, { sortFieldsUi: { sortField: [{ fieldName: 'n', order: 'descending' }] } }),
	'Sort, random': () => base('sort', 1, { type: 'random' }),
	'Limit, first': () => base('limit', 1, { maxItems: 1 }),
	'Limit, last': () => base('limit', 1, { maxItems: 2, keep: 'lastItems' }),
	'Remove Duplicates': () =>
		base('removeDuplicates', 2, {
			operation: 'removeDuplicateInputItems',
			compare: 'selectedFields',
			fieldsToCompare: 'g',
			options: {},
		}),
	'Split Out': () =>
		base('splitOut', 1, { fieldToSplitOut: 'parts', include: 'allOtherFields', options: {} }),
	'Aggregate, fields': () =>
		base('aggregate', 1, {
			aggregate: 'aggregateIndividualFields',
			fieldsToAggregate: { fieldToAggregate: [{ fieldToAggregate: 'who' }] },
			options: {},
		}),
	'Aggregate, items': () =>
		base('aggregate', 1, {
			aggregate: 'aggregateAllItemData',
			destinationFieldName: 'who',
			options: {},
		}),
	Summarize: () =>
		base('summarize', 1.1, {
			fieldsToSummarize: { values: [{ aggregation: 'append', field: 'who' }] },
			fieldsToSplitBy: 'g',
			options: {},
		}),
	'Code, each item': () => code('return { json: { ...$json, seen: true } };', 'runOnceForEachItem'),
	'Code, same items': () => code('return $input.all().reverse();'),
	'Code, added field': () =>
		code('return $input.all().map(({ json }) => ({ json: { ...json, seen: true } }));'),
	'Code, new items': () =>
		code('return $input.all().map(({ json: { who } }) => ({ json: { who } }));'),
	'Code, new items in another order': () =>
		code('return $input.all().reverse().map(({ json: { who } }) => ({ json: { who } }));'),
	'Code, added field in another order': () =>
		code('return $input.all().reverse().map(({ json }) => ({ json: { ...json, seen: true } }));'),
	'Code, new items, last one only': () =>
		code('return $input.all().slice(-1).map(({ json: { who } }) => ({ json: { who } }));'),
	'Code, new items, one less': () =>
		code('return $input.all().slice(1).map(({ json: { who } }) => ({ json: { who } }));'),
	'Code, new items with pairedItem': () =>
		code(
			'return $input.all().map(({ json: { who } }, item) => ({ json: { who }, pairedItem: { item } })).reverse();',
		),
	'Execute Workflow, each item': ({ subWorkflows }) => subWorkflow(subWorkflows.unlinked, 'each'),
	'Execute Workflow, links kept': ({ subWorkflows }) => subWorkflow(subWorkflows.linked, 'once'),
	'Execute Workflow, links lost': ({ subWorkflows }) => subWorkflow(subWorkflows.unlinked, 'once'),
};

/** Nodes that make one stream of items of two. */
export const MERGES: Record<string, Parts> = {
	'Merge, append': base('merge', 3.1, { mode: 'append' }),
	'Merge by position': base('merge', 3.1, {
		mode: 'combine',
		combineBy: 'combineByPosition',
		options: {},
	}),
	'Merge by field': base('merge', 3.1, {
		mode: 'combine',
		combineBy: 'combineByFields',
		fieldsToMatchString: 'g',
		options: {},
	}),
	'Merge, all combinations': base('merge', 3.1, {
		mode: 'combine',
		combineBy: 'combineAll',
		options: {},
	}),
	'Merge, second input': base('merge', 3.1, {
		mode: 'chooseBranch',
		useDataOfInput: '2',
	}),
};

/** A graph under construction: its nodes, and the outputs that lead to the next node. */
class Graph {
	readonly nodes: WorkflowNode[] = [];
	readonly connections: Record<
		string,
		{ main: Array<Array<{ node: string; type: 'main'; index: number }>> }
	> = {};
	/** The kinds of nodes in it. */
	readonly kinds: string[] = [];

	constructor(
		private readonly random: Random,
		private readonly around: Surroundings,
	) {}

	add(
		kind: string,
		{ type, typeVersion, parameters }: Parts,
		...from: Array<[string, number]>
	): string {
		const name = `${kind} ${this.nodes.length}`;
		this.nodes.push({ id: randomUUID(), name, type, typeVersion, position: [0, 0], parameters });
		this.connect(name, 0, ...from);
		this.kinds.push(kind);
		return name;
	}

	connect(name: string, input: number, ...from: Array<[string, number]>): void {
		for (const [source, output] of from) {
			const { main } = (this.connections[source] ??= { main: [] });
			while (main.length <= output) main.push([]);
			main[output]!.push({ node: name, type: 'main', index: input });
		}
	}

	/** Items that were put together get a number again: the other nodes use it. */
	private numbered(name: string): string {
		return this.add(
			'Number',
			base('set', 3.4, {
				mode: 'raw',
				jsonOutput:
					'={{ { n: $itemIndex, g: $itemIndex % 2, parts: [1, 2], who: $json.who ?? $json.appended_who } }}',
				includeOtherFields: true,
				options: {},
			}),
			[name, 0],
		);
	}

	step(from: string): string {
		const kind = this.random.pick(Object.keys(STEPS));
		return this.numbered(this.add(kind, STEPS[kind]!(this.around), [from, 0]));
	}

	steps(from: string, most: number): string {
		let last = from;
		for (let count = this.random.integer(0, most); count > 0; count--) last = this.step(last);
		return last;
	}

	private merged(first: [string, number], second: [string, number]): string {
		const kind = this.random.pick(Object.keys(MERGES));
		const merge = this.add(kind, MERGES[kind]!, first);
		this.connect(merge, 1, second);
		return this.numbered(merge);
	}

	/** Two branches of the same items that join again. */
	fork(from: string): string {
		const [left, right] = [this.steps(from, 2), this.steps(from, 2)];
		return this.merged([left, 0], [right, 0]);
	}

	/** Two branches with a part of the items each, which lead to the same node, merged or one after the other. */
	choice(from: string): string {
		const choose = this.random.pick([
			() => this.add('If', base('if', 2.2, compare('={{ $json.n % 2 }}', 'equals')), [from, 0]),
			() =>
				this.add(
					'Switch',
					base('switch', 3.2, {
						mode: 'expression',
						numberOutputs: 2,
						output: '={{ $json.n % 2 }}',
						options: {},
					}),
					[from, 0],
				),
		])();
		const left = this.add('No Operation', base('noOp', 1), [choose, 0]);
		const right = this.add('No Operation', base('noOp', 1), [choose, 1]);
		const ends: Array<[string, number]> = [
			[this.steps(left, 1), 0],
			[this.steps(right, 1), 0],
		];
		if (this.random.pick([true, false])) return this.merged(ends[0]!, ends[1]!);
		return this.add('No Operation', base('noOp', 1), ...ends);
	}

	/** A loop over the items. The next node is in the loop or after it. */
	loop(from: string): string {
		const batchSize = this.random.integer(1, 2);
		const loop = this.add(
			'Loop Over Items',
			base('splitInBatches', 3, { batchSize, options: {} }),
			[from, 0],
		);
		const first = this.add('No Operation', base('noOp', 1), [loop, 1]);
		const last = this.steps(first, 2);
		this.connect(loop, 0, [last, 0]);
		if (this.random.pick([true, false])) return last;
		return this.numbered(this.add('No Operation', base('noOp', 1), [loop, 0]));
	}
}

/** Adds random nodes between the events and the acting node. */
export function randomGraph(
	seed: string,
	around: Surroundings,
	start: WorkflowNode[],
	act: WorkflowNode,
): { workflow: WorkflowDefinition; kinds: string[] } {
	const random = randomBy(seed);
	const graph = new Graph(random, around);
	start.forEach((node, index) => {
		graph.nodes.push(node);
		if (index > 0) graph.connect(node.name, 0, [start[index - 1]!.name, 0]);
	});
	let last = graph.add(
		'Who',
		base('set', 3.4, {
			mode: 'raw',
			jsonOutput:
				'={{ { who: $json.contact.email, n: $itemIndex, g: $itemIndex % 2, parts: [1, 2] } }}',
			options: {},
		}),
		[start.at(-1)!.name, 0],
	);
	for (let count = random.integer(1, 4); count > 0; count--) {
		const block = random.pick(['step', 'step', 'step', 'fork', 'choice', 'loop'] as const);
		last = graph[block](last);
	}
	graph.nodes.push(act);
	graph.connect(act.name, 0, [last, 0]);
	const kinds = graph.kinds.filter((kind) => kind !== 'Who' && kind !== 'Number');
	return { workflow: { name: seed, nodes: graph.nodes, connections: graph.connections }, kinds };
}
