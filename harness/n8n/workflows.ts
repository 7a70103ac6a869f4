import { randomUUID } from 'node:crypto';

import type { WorkflowDefinition, WorkflowNode } from './client';

export const TRIGGER = 'Salesforge Trigger';

/** A trigger node with manual registration and the given parameters. */
export function triggerNode(parameters: Record<string, unknown>): WorkflowNode {
	return {
		id: randomUUID(),
		name: TRIGGER,
		type: 'n8n-nodes-salesforge.salesforgeTrigger',
		typeVersion: 2,
		position: [0, 0],
		webhookId: randomUUID(),
		parameters: { registration: 'manual', ...parameters },
	};
}

/** The Salesforge node with the given parameters. */
export function salesforgeNode(name: string, parameters: Record<string, unknown>): WorkflowNode {
	return {
		id: randomUUID(),
		name,
		type: 'n8n-nodes-salesforge.salesforge',
		typeVersion: 1,
		position: [220, 0],
		parameters: { resource: 'event', ...parameters },
	};
}

/** A workflow with the nodes connected in the given order. */
export function chain(name: string, ...nodes: WorkflowNode[]): WorkflowDefinition {
	const connections: WorkflowDefinition['connections'] = {};
	nodes.slice(0, -1).forEach((node, index) => {
		connections[node.name] = {
			main: [[{ node: nodes[index + 1]!.name, type: 'main', index: 0 }]],
		};
	});
	return { name, nodes, connections };
}
