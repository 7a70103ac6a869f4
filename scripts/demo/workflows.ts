import { randomUUID } from 'node:crypto';

import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import type { WorkflowDefinition, WorkflowNode } from '../../harness/n8n/client';
import { chain, salesforgeNode, triggerNode } from '../../harness/n8n/workflows';
import type { DemoSalesforge } from './salesforge';

export const FLATTEN = 'Flatten';

const REPLIES = ['email_replied', 'linkedin_replied', 'negative_reply', 'positive_reply'];

/** How many webhooks the demo's published workflows register: one per event type. */
export const WEBHOOKS = EVENT_TYPES.length + REPLIES.length;

type Credential = { id: string; name: string };

/** A trigger that registers its webhooks in the demo's Salesforge. */
function demoTrigger(
	{ workspace }: DemoSalesforge,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return triggerNode({
		registration: 'automatic',
		workspaceId: {
			__rl: true,
			mode: 'list',
			value: workspace.id,
			cachedResultName: workspace.name,
		},
		...parameters,
	});
}

/** A chain whose Salesforge nodes have the credential. */
function demoChain(
	name: string,
	credential: Credential,
	...nodes: WorkflowNode[]
): WorkflowDefinition {
	return chain(
		name,
		...nodes.map((node, index) => ({
			...node,
			position: [index * 220, 0] satisfies WorkflowNode['position'],
			...(node.type.startsWith('n8n-nodes-salesforge.') && {
				credentials: { salesforgeApi: credential },
			}),
		})),
	);
}

const flatten = () =>
	salesforgeNode(FLATTEN, { operation: 'flatten', flattenOptions: { dropHtml: true } });

/** Lets the replies pass that ask to stop. */
const asksToStop = (): WorkflowNode => ({
	id: randomUUID(),
	name: 'Asks to Stop?',
	type: 'n8n-nodes-base.if',
	typeVersion: 2.2,
	position: [0, 0],
	parameters: {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			conditions: [
				{
					id: randomUUID(),
					leftValue: '={{ $json.asksToStop }}',
					rightValue: '',
					operator: { type: 'boolean', operation: 'true', singleValue: true },
				},
			],
			combinator: 'and',
		},
		options: {},
	},
});

/** The steps after a reply. The actions are as they are dropped, except for what to choose and to write. */
function actions({ store }: DemoSalesforge): WorkflowNode[] {
	const label = store.labels.find(({ specialLabel }) => specialLabel === 'negative')!;
	return [
		salesforgeNode('Extract Reply', { operation: 'extractReply' }),
		asksToStop(),
		salesforgeNode('Add to Do Not Contact', { resource: 'doNotContact', operation: 'add' }),
		salesforgeNode('Set Label', {
			resource: 'conversation',
			operation: 'setLabel',
			labelId: { __rl: true, mode: 'list', value: label.id, cachedResultName: label.name },
		}),
		salesforgeNode('Reply', {
			resource: 'conversation',
			operation: 'reply',
			message: 'Thank you for telling me. You will hear nothing more from us.',
		}),
	];
}

/**
 * The demo's workflows: all events of the workspace, and the replies of one sequence, to be published. The third acts on
 * a reply. It is not published, so it sends something only when a person runs it.
 */
export function demoWorkflows(salesforge: DemoSalesforge, credential: Credential) {
	const make = (name: string, parameters: Record<string, unknown>, ...rest: WorkflowNode[]) =>
		demoChain(`Salesforge demo: ${name}`, credential, demoTrigger(salesforge, parameters), ...rest);
	return {
		all: make('all events', { events: ['*'] }, flatten()),
		replies: make(
			'replies of Q4 Outreach',
			{ events: REPLIES, sequences: [salesforge.chosen.id] },
			flatten(),
		),
		act: make('act on a reply', { events: ['email_replied'] }, ...actions(salesforge)),
	};
}
