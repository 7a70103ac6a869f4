import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until a condition is met.
 *
 * @param what the end of the message "Timed out waiting until ..."
 * @throws Error when it is not met in time
 */
export async function until(
	what: string,
	isReached: () => Promise<boolean> | boolean,
	withinMs = 60_000,
): Promise<void> {
	const deadline = Date.now() + withinMs;
	while (!(await isReached())) {
		if (Date.now() > deadline) throw new Error(`Timed out waiting until ${what}`);
		await sleep(100);
	}
}
