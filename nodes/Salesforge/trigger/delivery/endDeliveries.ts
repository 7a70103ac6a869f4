import type { IHookFunctions } from 'n8n-workflow';

import { doubtSecrets } from '../access/signingSecrets';
import { releaseMemory } from '../memory/memories';

/**
 * Gives back what this process keeps of a trigger, when its workflow is deactivated. n8n also deactivates a workflow
 * that is published again, and saves static data after the hook: so what the trigger has seen is stored, and its
 * secrets are in doubt, since a webhook that is made anew signs with another one before that is saved.
 */
export function endDeliveries(context: IHookFunctions): void {
	// In a test run n8n holds the workflow as not active, and the published one goes on.
	if (!context.getWorkflow().active) return;
	const stored = context.getWorkflowStaticData('node');
	doubtSecrets(stored);
	releaseMemory(context.getWorkflow().id, context.getNode().id, stored);
}
