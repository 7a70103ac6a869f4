import { TriggerMemory } from './memory';

/** A trigger that has had no event for so long is forgotten; what it stored is read again with its next event. */
const IDLE_MS = 24 * 60 * 60 * 1000;

/** By trigger, the one that was used last at the end. */
const memories = new Map<string, { memory: TriggerMemory; usedAt: number }>();

const keyOf = (workflowId: string | undefined, nodeId: string) => `${workflowId ?? ''}/${nodeId}`;

/** n8n calls the hooks of a deactivation in one process only: in the others, memory is given back here. */
function giveBackIdle(now: number): void {
	for (const [key, { usedAt }] of memories) {
		if (Math.abs(now - usedAt) < IDLE_MS) return;
		memories.delete(key);
	}
}

/** The memory of a trigger in this process, by its workflow's and its node's id. */
export function memoryOf(
	workflowId: string | undefined,
	nodeId: string,
	now = Date.now(),
): TriggerMemory {
	const key = keyOf(workflowId, nodeId);
	const memory = memories.get(key)?.memory ?? new TriggerMemory();
	memories.delete(key);
	giveBackIdle(now);
	memories.set(key, { memory, usedAt: now });
	return memory;
}

/**
 * Gives the memory of a trigger back.
 *
 * @returns what it was, `null` when there was none
 */
export function releaseMemory(
	workflowId: string | undefined,
	nodeId: string,
): TriggerMemory | null {
	const key = keyOf(workflowId, nodeId);
	const memory = memories.get(key)?.memory ?? null;
	memories.delete(key);
	return memory;
}
