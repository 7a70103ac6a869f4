import { TriggerMemory, type StoredMemory } from './memory';

/** A trigger without events for this long is forgotten. What it stored is read again with its next event. */
const IDLE_MS = 24 * 60 * 60 * 1000;

/** How long a deactivated trigger's memory is kept for the next published version. */
const HAND_OVER_MS = 60 * 1000;

/** By trigger, least recently used first. */
const memories = new Map<string, { memory: TriggerMemory; usedAt: number }>();

/**
 * By trigger, what it had seen when it was deactivated. It is also stored, but under the node's name, where a renamed
 * trigger does not find it.
 */
const handedOver = new Map<string, { stored: StoredMemory; at: number }>();

const keyOf = (workflowId: string | undefined, nodeId: string) => `${workflowId ?? ''}/${nodeId}`;

/** n8n calls the deactivation hooks in one process only. In the others, memory is released here. */
function releaseIdle(now: number): void {
	for (const [key, { usedAt }] of memories) {
		if (Math.abs(now - usedAt) < IDLE_MS) return;
		memories.delete(key);
	}
}

function forgetHandedOver(now: number): void {
	for (const [key, { at }] of handedOver) {
		if (Math.abs(now - at) >= HAND_OVER_MS) handedOver.delete(key);
	}
}

function newMemory(key: string): TriggerMemory {
	const memory = new TriggerMemory();
	memory.load(handedOver.get(key)?.stored ?? {});
	handedOver.delete(key);
	return memory;
}

/** The memory of a trigger in this process, by the ids of its workflow and node. */
export function memoryOf(
	workflowId: string | undefined,
	nodeId: string,
	now = Date.now(),
): TriggerMemory {
	const key = keyOf(workflowId, nodeId);
	forgetHandedOver(now);
	const memory = memories.get(key)?.memory ?? newMemory(key);
	memories.delete(key);
	releaseIdle(now);
	memories.set(key, { memory, usedAt: now });
	return memory;
}

/**
 * Releases the memory of a trigger.
 *
 * @param stored the node's static data, where the memory is saved
 */
export function releaseMemory(
	workflowId: string | undefined,
	nodeId: string,
	stored: StoredMemory,
	now = Date.now(),
): void {
	const key = keyOf(workflowId, nodeId);
	forgetHandedOver(now);
	const memory = memories.get(key)?.memory;
	if (!memory) return;
	memory.load(stored);
	memory.save(stored);
	const { seen, onlyFirst } = stored;
	memories.delete(key);
	handedOver.set(key, { stored: { seen, onlyFirst }, at: now });
}

/** Whether this process has a memory for a trigger. */
export const isRemembered = (workflowId: string | undefined, nodeId: string): boolean =>
	memories.has(keyOf(workflowId, nodeId));
