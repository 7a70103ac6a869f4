import type { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { REAL_TIMERS } from '../../fakeTimers';

/** Longer than a removal is delayed. */
export const LATER_MS = 5_001;

/** Advances the time for delayed removals. Their calls then take real time. */
export async function advance(milliseconds: number, task: () => Promise<void>): Promise<void> {
	jest.useFakeTimers({ doNotFake: [...REAL_TIMERS, 'Date'] });
	try {
		await task();
		await jest.advanceTimersByTimeAsync(milliseconds);
	} finally {
		jest.useRealTimers();
	}
}

/** Deactivates the workflow, and advances the time until its webhooks are removed. */
export async function deactivate(host: TriggerHost): Promise<void> {
	await advance(LATER_MS, async () => await host.deactivate());
}

/** The trigger's work in the background is awaited by its results. */
export async function until(isReached: () => boolean): Promise<void> {
	while (!isReached()) await new Promise((resume) => setTimeout(resume, 5));
}
