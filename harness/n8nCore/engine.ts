import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IVersionedNodeType,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

import { MODULES } from '../n8n/host';
import type { WorkflowDefinition } from '../n8n/client';
import { CredentialsHelper, type Credential } from './credentials';
import { additionalData } from './workflow';

type AnyNodeType = INodeType | IVersionedNodeType;

const BASE = join(MODULES, 'n8n-nodes-base');
const paths = new Map(
	(
		JSON.parse(readFileSync(join(BASE, 'package.json'), 'utf8')) as { n8n: { nodes: string[] } }
	).n8n.nodes.map((path) => [/(\w+)\.node(?:\.ee)?\.js$/.exec(path)![1]!.toLowerCase(), path]),
);

function load(name: string): AnyNodeType {
	const path = paths.get(name.toLowerCase());
	if (!path) throw new Error(`n8n has no node ${name}`);
	const module = createRequire(__filename)(join(BASE, path)) as Record<
		string,
		new () => AnyNodeType
	>;
	return new (Object.values(module)[0]!)();
}

/** n8n's own nodes, and those of this package. */
function nodeTypesWith(own: Record<string, INodeType>): INodeTypes {
	const known = new Map<string, AnyNodeType>();
	const find = (type: string) => {
		const found = known.get(type) ?? own[type] ?? load(type.replace('n8n-nodes-base.', ''));
		known.set(type, found);
		return found;
	};
	return {
		getByName: find,
		getByNameAndVersion: (type, version) => {
			const found = find(type);
			return 'nodeVersions' in found ? found.getNodeType(version) : found;
		},
		getKnownTypes: () => ({}),
	};
}

interface CodeSettings {
	code: string;
	nodeMode: string;
}

/** Runs the code of a Code node on copies of the items, as n8n's task runner does in another process. */
async function runCode({ code, nodeMode }: CodeSettings, items: INodeExecutionData[]) {
	const run = async (globals: object) =>
		(await vm.runInNewContext(`(async () => { ${code} })()`, globals)) as INodeExecutionData;
	const copies = structuredClone(items);
	if (nodeMode === 'runOnceForAllItems') {
		const result = await run({ $input: { all: () => copies } });
		return JSON.parse(JSON.stringify(result)) as unknown;
	}
	const results: INodeExecutionData[] = [];
	for (const [item, { json }] of copies.entries()) {
		results.push({
			...(JSON.parse(JSON.stringify(await run({ $json: json }))) as INodeExecutionData),
			pairedItem: { item },
		});
	}
	return results;
}

export interface Engine {
	/** By full type. */
	own: Record<string, INodeType>;
	credential: Credential;
	/** Workflows that others call, by id. */
	workflows: Record<string, WorkflowDefinition>;
}

/** Executes a workflow with n8n's engine in this process. */
export async function execute(
	engine: Engine,
	definition: WorkflowDefinition,
	start: string,
	items: INodeExecutionData[] = [{ json: {} }],
	executions = new Map<string, IRun>(),
): Promise<IRun> {
	const workflowData = {
		id: 'workflow-1',
		active: false,
		settings: {},
		...definition,
	} as unknown as IWorkflowBase;
	const workflow = new Workflow({
		...workflowData,
		settings: { executionOrder: 'v1' },
		nodeTypes: nodeTypesWith(engine.own),
	});
	const executionId = `execution-${executions.size + 1}`;
	const data = additionalData({
		executionId,
		currentNodeExecutionIndex: 0,
		hooks: new ExecutionLifecycleHooks('manual', executionId, workflowData),
		credentialsHelper: new CredentialsHelper(() => engine.credential),
		startRunnerTask: async (
			_: unknown,
			__: string,
			settings: CodeSettings,
			context: IExecuteFunctions,
		) => ({ ok: true, result: await runCode(settings, context.getInputData()) }),
		getRunExecutionData: async (id: string) => executions.get(id)?.data,
		executeWorkflow: async (
			{ id }: { id: string },
			_: IWorkflowExecuteAdditionalData,
			{ inputData }: { inputData: INodeExecutionData[] },
		) => {
			const called = engine.workflows[id]!;
			const [first] = called.nodes;
			const run = await execute(engine, called, first!.name, inputData, executions);
			const last = run.data.resultData.lastNodeExecuted!;
			const key = `execution-${executions.size + 1}`;
			executions.set(key, run);
			return { executionId: key, data: run.data.resultData.runData[last]!.at(-1)!.data!.main };
		},
	});
	const first: INode = workflow.getNode(start)!;
	const runExecutionData = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: first, data: { main: [items] }, source: null }],
		},
	});
	return await new WorkflowExecute(data, 'manual', runExecutionData).processRunExecutionData(
		workflow,
	);
}
