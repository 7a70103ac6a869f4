import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';

import { additionalData, workflowWith } from './workflow';

/** The items of a node's first output, run by n8n-core's own context on the given items. */
export async function executeNode(
	nodeType: INodeType,
	parameters: INodeParameters,
	items: INodeExecutionData[],
	extra: Partial<INode> = {},
): Promise<INodeExecutionData[]> {
	const { workflow, node } = workflowWith(nodeType, parameters, extra);
	const inputData = { main: [items] };
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData(),
		'manual',
		createRunExecutionData({}),
		0,
		items,
		inputData,
		{ data: inputData, node, source: null },
		[],
	);
	const output = (await nodeType.execute!.call(context)) as INodeExecutionData[][];
	return output[0]!;
}

export const itemsOf = (...jsons: unknown[]): INodeExecutionData[] =>
	jsons.map((json) => ({ json: json as IDataObject }));
