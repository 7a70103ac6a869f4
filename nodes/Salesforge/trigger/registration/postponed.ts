import { sleep } from 'n8n-workflow';

/** What is to be removed unless the trigger comes back. */
export interface Removal {
	/** Where its webhooks are: another workspace, or another Salesforge, is another place. */
	place: string;
	/** Never fails. */
	run: () => Promise<void>;
	/** Whether the trigger has come back in another process of n8n. Never fails. */
	isBack: () => Promise<boolean>;
}

interface Entry extends Removal {
	isHeld: boolean;
}

const entries = new Map<string, Entry>();

/**
 * Removes the webhooks of a trigger after a while. n8n calls a trigger's `delete` before the `create` of the next
 * version as it does when the workflow is deactivated, and tells neither from the other. Webhooks that the next version
 * needs must not be gone in between: Salesforge repeats no delivery (docs/salesforge-api.md).
 */
export function postpone(key: string, wait: number, removal: Removal): void {
	const entry = { ...removal, isHeld: false };
	entries.set(key, entry);
	void sleep(wait).then(async () => {
		if (entry.isHeld || entries.get(key) !== entry) return;
		const isBack = await entry.isBack();
		if (entry.isHeld || entries.get(key) !== entry) return;
		entries.delete(key);
		if (!isBack) await entry.run();
	});
}

/** Keeps a removal from starting: the trigger is back. */
export function hold(key: string): void {
	const entry = entries.get(key);
	if (entry) entry.isHeld = true;
}

/** Takes a removal back. */
export function takeBack(key: string): Removal | undefined {
	const entry = entries.get(key);
	entries.delete(key);
	return entry;
}
