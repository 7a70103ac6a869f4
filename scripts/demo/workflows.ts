import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import type { WorkflowDefinition } from '../../harness/n8n/client';
import { chain, salesforgeNode, triggerNode } from '../../harness/n8n/workflows';
import type { DemoSalesforge } from './salesforge';

export const FLATTEN = 'Flatten';

const REPLIES = ['email_replied', 'linkedin_replied', 'negative_reply', 'positive_reply'];

/** How many webhooks the demo's workflows register: one per event type. */
export const WEBHOOKS = EVENT_TYPES.length + REPLIES.length;

type Credential = { id: string; name: string };

/** A trigger that registers its webhooks in the demo's Salesforge, followed by Flatten. */
function demoWorkflow(
	name: string,
	{ workspace }: DemoSalesforge,
	credential: Credential,
	parameters: Record<string, unknown>,
): WorkflowDefinition {
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: {
			__rl: true,
			mode: 'list',
			value: workspace.id,
			cachedResultName: workspace.name,
		},
		...parameters,
	});
	trigger.credentials = { salesforgeApi: credential };
	const flatten = salesforgeNode(FLATTEN, {
		operation: 'flatten',
		flattenOptions: { dropHtml: true },
	});
	return chain(name, trigger, flatten);
}

/** The demo's workflows: all events of the workspace, and the replies of one sequence. */
export function demoWorkflows(salesforge: DemoSalesforge, credential: Credential) {
	return {
		all: demoWorkflow('Salesforge demo: all events', salesforge, credential, { events: ['*'] }),
		replies: demoWorkflow('Salesforge demo: replies of Q4 Outreach', salesforge, credential, {
			events: REPLIES,
			sequences: [salesforge.chosen.id],
		}),
	};
}
