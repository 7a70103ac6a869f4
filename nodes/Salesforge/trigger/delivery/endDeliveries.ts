import type { IHookFunctions } from 'n8n-workflow';

import { doubtSecrets } from '../access/signingSecrets';
import { releaseMemory } from '../memory/memories';

/**
 * Releases what this process keeps for a trigger when its workflow is deactivated. n8n also deactivates a workflow that
 * is published again, and saves static data after the hook. So this stores what the trigger has seen, and marks its
 * secrets as doubtful: a new webhook signs with a new secret before that is saved.
 */
export function endDeliveries(context: IHookFunctions): void {
	// In a test run, n8n treats the workflow as inactive, and the published one keeps running.
	if (!context.getWorkflow().active) return;
	const stored = context.getWorkflowStaticData('node');
	doubtSecrets(stored);
	releaseMemory(context.getWorkflow().id, context.getNode().id, stored);
}
