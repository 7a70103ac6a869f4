import { sleep } from 'n8n-workflow';

/** What to remove unless the trigger is activated again. */
export interface Removal {
	/** Where its webhooks are: the Salesforge address and the workspace. */
	place: string;
	/** Never fails. */
	run: () => Promise<void>;
	/** Whether the trigger is active again in another n8n process. Never fails. */
	isBack: () => Promise<boolean>;
}

/** A removal, or `null` when there is nothing to remove. Never rejected. */
type Prepared = Promise<Removal | null>;

interface Entry {
	removal: Prepared;
	isHeld: boolean;
}

const entries = new Map<string, Entry>();

/**
 * Removes a trigger's webhooks after a while. n8n calls a trigger's `delete` both when the workflow is deactivated and
 * before the `create` of its next version, and does not say which. Webhooks that the next version needs must not be
 * missing in between, because Salesforge never repeats a delivery (docs/salesforge-api.md).
 */
export function postpone(key: string, wait: number, removal: Prepared): void {
	const entry = { removal, isHeld: false };
	const isOff = () => entry.isHeld || entries.get(key) !== entry;
	entries.set(key, entry);
	void sleep(wait).then(async () => {
		const ready = isOff() ? null : await removal;
		const isBack = ready === null || (await ready.isBack());
		if (isOff()) return;
		entries.delete(key);
		if (!isBack) await ready.run();
	});
}

/** Cancels a removal, because the trigger is active again. */
export function hold(key: string): void {
	const entry = entries.get(key);
	if (entry) entry.isHeld = true;
}

/** Cancels a removal. */
export async function takeBack(key: string): Promise<Removal | null> {
	const entry = entries.get(key);
	entries.delete(key);
	return entry ? await entry.removal : null;
}
