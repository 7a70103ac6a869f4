import {
	NodeConnectionTypes,
	Workflow,
	type IDataObject,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/**
 * An instance of n8n's Workflow class with one node of the given type.
 *
 * @param before the nodes before it, each connected to the next
 */
export function workflowWith(
	nodeType: INodeType,
	parameters: INodeParameters,
	extra: Partial<INode> = {},
	staticData: IDataObject = {},
	before: readonly INode[] = [],
): { workflow: Workflow; node: INode } {
	const { name, displayName, version } = nodeType.description;
	const node: INode = {
		id: 'node-1',
		name: displayName,
		type: `n8n-nodes-salesforge.${name}`,
		typeVersion: [version].flat()[0]!,
		position: [0, 0],
		webhookId: 'webhook-1',
		parameters,
		...extra,
	};
	const nodeTypes: INodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Test',
		nodes: [...before, node],
		connections: Object.fromEntries(
			before.map(({ name: from }, index) => {
				const to = (before[index + 1] ?? node).name;
				return [from, { main: [[{ node: to, type: NodeConnectionTypes.Main, index: 0 }]] }];
			}),
		),
		active: true,
		nodeTypes,
		staticData,
	});
	// n8n fills in the parameters' defaults.
	return { workflow, node: workflow.getNode(displayName)! };
}

/** n8n's additional data for running a node. Its contexts need the addresses. */
export function additionalData(extra: object = {}): IWorkflowExecuteAdditionalData {
	return {
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		...extra,
	} as IWorkflowExecuteAdditionalData;
}
