import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
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
}

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
		...extra
	}: Surroundings = {},
): Promise<INodeExecutionData[]> {
	const { workflow, node } = workflowWith(nodeType, parameters, {
		...(credential && { credentials: { salesforgeApi: { id: 'cred-1', name: 'Salesforge' } } }),
		...extra,
	});
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
		createRunExecutionData({}),
		0,
		items,
		inputData,
		{ data: inputData, node, source: null },
		[],
		signal,
	);
	const output = (await nodeType.execute!.call(context)) as INodeExecutionData[][];
	hints?.push(...context.hints);
	return output[0]!;
}

export const itemsOf = (...jsons: unknown[]): INodeExecutionData[] =>
	jsons.map((json) => ({ json: json as IDataObject }));
