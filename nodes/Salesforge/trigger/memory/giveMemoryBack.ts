import type { IHookFunctions } from 'n8n-workflow';

import { releaseMemory } from './memories';

/**
 * Gives the memory of a trigger back when its workflow is deactivated. What it has seen is stored before, since n8n
 * deactivates and activates a workflow that is published again. n8n saves static data after the hook.
 */
export function giveMemoryBack(context: IHookFunctions): void {
	// A test run has no memory, and the published workflow goes on.
	if (context.getMode() === 'manual') return;
	const memory = releaseMemory(context.getWorkflow().id, context.getNode().id);
	if (memory === null) return;
	const stored = context.getWorkflowStaticData('node');
	memory.load(stored);
	memory.save(stored);
}
