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

/** A removal, or `null` where there is nothing to be removed. Never rejected. */
type Prepared = Promise<Removal | null>;

interface Entry {
	removal: Prepared;
	isHeld: boolean;
}

const entries = new Map<string, Entry>();

/**
 * Removes the webhooks of a trigger after a while. n8n calls a trigger's `delete` before the `create` of the next
 * version as it does when the workflow is deactivated, and tells neither from the other. Webhooks that the next version
 * needs must not be gone in between: Salesforge repeats no delivery (docs/salesforge-api.md).
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

/** Keeps a removal from starting: the trigger is back. */
export function hold(key: string): void {
	const entry = entries.get(key);
	if (entry) entry.isHeld = true;
}

/** Takes a removal back. */
export async function takeBack(key: string): Promise<Removal | null> {
	const entry = entries.get(key);
	entries.delete(key);
	return entry ? await entry.removal : null;
}
