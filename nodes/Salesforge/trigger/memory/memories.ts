import { TriggerMemory, type StoredMemory } from './memory';

/** A trigger that has had no event for so long is forgotten; what it stored is read again with its next event. */
const IDLE_MS = 24 * 60 * 60 * 1000;

/** How long what a trigger has seen is kept after its deactivation, for the version that is published next. */
const HAND_OVER_MS = 60 * 1000;

/** By trigger, the one that was used last at the end. */
const memories = new Map<string, { memory: TriggerMemory; usedAt: number }>();

/**
 * By trigger, what it had seen when it was deactivated. It is stored, too, but under the node's name: a trigger that was
 * renamed does not find it there.
 */
const handedOver = new Map<string, { stored: StoredMemory; at: number }>();

const keyOf = (workflowId: string | undefined, nodeId: string) => `${workflowId ?? ''}/${nodeId}`;

/** n8n calls the hooks of a deactivation in one process only: in the others, memory is given back here. */
function giveBackIdle(now: number): void {
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

/** The memory of a trigger in this process, by its workflow's and its node's id. */
export function memoryOf(
	workflowId: string | undefined,
	nodeId: string,
	now = Date.now(),
): TriggerMemory {
	const key = keyOf(workflowId, nodeId);
	forgetHandedOver(now);
	const memory = memories.get(key)?.memory ?? newMemory(key);
	memories.delete(key);
	giveBackIdle(now);
	memories.set(key, { memory, usedAt: now });
	return memory;
}

/**
 * Gives the memory of a trigger back.
 *
 * @param stored the node's static data, into which what it has seen is written
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

/** Whether this process remembers anything of a trigger. */
export const isRemembered = (workflowId: string | undefined, nodeId: string): boolean =>
	memories.has(keyOf(workflowId, nodeId));
