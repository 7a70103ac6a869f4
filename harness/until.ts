import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until something has come about.
 *
 * @param what as in "Waited in vain until the workflow is published"
 * @throws Error when it has not within the time
 */
export async function until(
	what: string,
	isReached: () => Promise<boolean> | boolean,
	withinMs = 60_000,
): Promise<void> {
	const deadline = Date.now() + withinMs;
	while (!(await isReached())) {
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
		await sleep(100);
	}
}
