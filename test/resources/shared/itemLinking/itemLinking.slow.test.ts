import type { INodeExecutionData, IRun, ITaskData } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { WorkflowNode } from '../../../../harness/n8n/client';
import { chain, salesforgeNode } from '../../../../harness/n8n/workflows';
import { execute, type Engine } from '../../../../harness/n8nCore/engine';
import {
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	type Store,
} from '../../../../harness/salesforge';
import { Salesforge } from '../../../../nodes';
import { MERGES, randomGraph, STEPS, type Surroundings } from './graphs';

const GRAPHS = 200;
const START = 'Start';
const ACT = 'Act';

let fake: FakeSalesforge;
let store: Store;
let echo: Server;
let around: Surroundings;
let engine: Engine;

const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown> = {},
): WorkflowNode => ({
	id: randomUUID(),
	name,
	type: `n8n-nodes-base.${type}`,
	typeVersion,
	position: [0, 0],
	parameters,
});

const code = (name: string, jsCode: string) =>
	node(name, 'code', 2, { mode: 'runOnceForAllItems', jsCode });

const subWorkflow = (jsCode: string) =>
	chain(
		'Called',
		node('Called', 'executeWorkflowTrigger', 1.1, { inputSource: 'passthrough' }),
		code('Work', jsCode),
	);

beforeAll(async () => {
	fake = await FakeSalesforge.start();
	store = fake.store(fake.addWorkspace().id);
	addMailbox(store);
	echo = createServer((request, response) => {
		response.setHeader('content-type', 'application/json');
		request.pipe(response);
	});
	await new Promise<void>((listening) => echo.listen(0, '127.0.0.1', listening));
	around = {
		echoUrl: `http://127.0.0.1:${(echo.address() as AddressInfo).port}/`,
		subWorkflows: { linked: 'linked', unlinked: 'unlinked' },
	};
	engine = {
		own: { 'n8n-nodes-salesforge.salesforge': new Salesforge() },
		credential: fake.credential,
		workflows: {
			linked: subWorkflow('return $input.all().reverse();'),
			unlinked: subWorkflow(
				'return $input.all().reverse().map(({ json: { who } }) => ({ json: { who } }));',
			),
		},
	};
});

afterAll(async () => {
	echo.close();
	await fake.stop();
});

/** Events of that many contacts. */
function startWith(count: number): WorkflowNode[] {
	const bodies = Array.from({ length: count }, () => emailReplyArrives(store).fakeEvent.body);
	return [
		node(START, 'manualTrigger', 1),
		code('Bodies', `return ${JSON.stringify(bodies.map((json) => ({ json })))};`),
		salesforgeNode('Events', { operation: 'normalize' }),
	];
}

/** With its defaults: it acts on the incoming event. */
const act = (): WorkflowNode => ({
	...salesforgeNode(ACT, {
		resource: 'doNotContact',
		operation: 'add',
		actOn: 'event',
		entry: 'email',
	}),
	credentials: { salesforgeApi: { id: '1', name: 'Salesforge' } },
	onError: 'continueRegularOutput',
});

/** The addresses of contacts anywhere in an item. */
const contactsIn = (json: unknown): string[] => [
	...new Set(JSON.stringify(json).match(/[\w.]+@microsoft\.example/g) ?? []),
];

interface Tally {
	right: number;
	refused: number;
	wrong: string[];
}

function itemsGivenTo({ source }: ITaskData, { data }: IRun): INodeExecutionData[] {
	const { previousNode, previousNodeRun = 0, previousNodeOutput = 0 } = source[0]!;
	const { runData } = data.resultData;
	return runData[previousNode]![previousNodeRun]!.data!.main![previousNodeOutput]!;
}

/** What became of each item that reached the acting node. The field `who` says for whom it is. */
function tally(seed: string, run: IRun): Tally {
	const result: Tally = { right: 0, refused: 0, wrong: [] };
	for (const task of run.data.resultData.runData[ACT] ?? []) {
		const given = itemsGivenTo(task, run);
		for (const { json, pairedItem } of task.data!.main![0]!) {
			const who = contactsIn(given[(pairedItem as { item: number }).item]!.json);
			const entry = (json.entries as string[] | undefined)?.[0];
			if (entry === undefined) {
				expect(json.error).toMatch(/^(It is unknown which event|The item belongs to several)/);
				result.refused++;
			} else if (who.length === 1 && who[0] === entry) {
				result.right++;
			} else {
				result.wrong.push(`${seed}: ${entry} instead of ${who.join(' or ')}`);
			}
		}
	}
	return result;
}

it(`acts on no wrong contact behind ${GRAPHS} random graphs of n8n's nodes`, async () => {
	const perKind: Record<string, { graphs: number; right: number; refused: number }> = {};
	const total = { graphs: GRAPHS, right: 0, refused: 0 };
	const wrong: string[] = [];
	for (let index = 0; index < GRAPHS; index++) {
		const seed = `graph-${index}`;
		const { workflow, kinds } = randomGraph(seed, around, startWith([1, 3, 5][index % 3]!), act());
		store.doNotContact.clear();
		const run = await execute(engine, workflow, START);
		const { error } = run.data.resultData;
		if (error) throw new Error(`${seed} (${kinds.join(', ')}): ${error.message}`);
		const result = tally(seed, run);
		wrong.push(...result.wrong.map((each) => `${each} behind ${kinds.join(', ')}`));
		for (const counts of [total, ...new Set(kinds)]) {
			const into =
				typeof counts === 'string'
					? (perKind[counts] ??= { graphs: 0, right: 0, refused: 0 })
					: counts;
			if (typeof counts === 'string') into.graphs++;
			into.right += result.right;
			into.refused += result.refused;
		}
	}
	if (process.env.SALESFORGE_SHOW) console.table({ all: total, ...perKind });
	expect(wrong).toEqual([]);
	expect(total.right).toBeGreaterThan(GRAPHS);
	expect(Object.keys(perKind)).toEqual(
		expect.arrayContaining([...Object.keys(STEPS), ...Object.keys(MERGES)]),
	);
});
