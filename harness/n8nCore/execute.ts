import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IRunData,
	type ISourceData,
	type NodeExecutionHint,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { CredentialsHelper, type Credential } from './credentials';
import { additionalData, workflowWith } from './workflow';

/** What n8n passes to a node besides its parameters and items. */
export interface Surroundings extends Partial<INode> {
	/** The credential chosen in the node. */
	credential?: Credential;
	/** By default none, as in a run that n8n does not store. */
	executionId?: string;
	/** `WEBHOOK_URL` and the like. */
	webhookOrigin?: string;
	/** Stops the execution as a user does. */
	signal?: AbortSignal;
	/** By default `manual`, as with Execute step. */
	mode?: WorkflowExecuteMode;
	/** Receives what the node shows below its output. */
	hints?: NodeExecutionHint[];
	/** What the nodes before it gave in this execution, each connected to the next. */
	before?: readonly PastNode[];
}

/** A node that has run once. */
export interface PastNode {
	name: string;
	type: string;
	parameters?: INodeParameters;
	/** The items of its only output, linked to those of the node before as n8n stores it. */
	items: INodeExecutionData[];
}

const nodeOf = ({ name, type, parameters = {} }: PastNode): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters,
});

const sourceOf = (node: PastNode | undefined): ISourceData[] =>
	node ? [{ previousNode: node.name }] : [];

const runDataOf = (before: readonly PastNode[]): IRunData =>
	Object.fromEntries(
		before.map(({ name, items }, index) => [
			name,
			[
				{
					startTime: 0,
					executionTime: 0,
					executionIndex: index,
					source: sourceOf(before[index - 1]),
					data: { main: [items] },
				},
			],
		]),
	);

/** Runs a node on the given items in n8n-core's own context, and returns the items of its first output. */
export async function executeNode(
	nodeType: INodeType,
	parameters: INodeParameters,
	items: INodeExecutionData[],
	{
		credential,
		executionId,
		webhookOrigin,
		signal,
		mode = 'manual',
		hints,
		before = [],
		...extra
	}: Surroundings = {},
): Promise<INodeExecutionData[]> {
	const { workflow, node } = workflowWith(
		nodeType,
		parameters,
		{
			...(credential && { credentials: { salesforgeApi: { id: 'cred-1', name: 'Salesforge' } } }),
			...extra,
		},
		{},
		before.map(nodeOf),
	);
	const inputData = { main: [items] };
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData({
			executionId,
			...(webhookOrigin && { webhookWaitingBaseUrl: `${webhookOrigin}/webhook-waiting` }),
			...(credential && { credentialsHelper: new CredentialsHelper(() => credential) }),
		}),
		mode,
		createRunExecutionData({ resultData: { runData: runDataOf(before) } }),
		0,
		items,
		inputData,
		{
			data: inputData,
			node,
			source: before.length > 0 ? { main: sourceOf(before.at(-1)) } : null,
		},
		[],
		signal,
	);
	const output = (await nodeType.execute!.call(context)) as INodeExecutionData[][];
	hints?.push(...context.hints);
	return output[0]!;
}

export const itemsOf = (...jsons: unknown[]): INodeExecutionData[] =>
	jsons.map((json) => ({ json: json as IDataObject }));
