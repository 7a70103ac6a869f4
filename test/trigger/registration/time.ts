import type { TriggerHost } from '../../../harness/n8nCore/triggerHost';

/** Longer than a removal is postponed. */
export const LATER_MS = 10_001;

/** The network takes its real time. */
const REAL = [
	'hrtime',
	'nextTick',
	'performance',
	'queueMicrotask',
	'setImmediate',
	'clearImmediate',
	'setInterval',
	'clearInterval',
] as const;

/** Lets time pass for what has been postponed; what follows from it then takes its real time. */
export async function pass(milliseconds: number, task: () => Promise<void>): Promise<void> {
	jest.useFakeTimers({ doNotFake: [...REAL, 'Date'] });
	try {
		await task();
		await jest.advanceTimersByTimeAsync(milliseconds);
	} finally {
		jest.useRealTimers();
	}
}

/** Runs a task whose waits take no time. */
export async function hurry(task: () => Promise<void>): Promise<void> {
	jest.useFakeTimers({ doNotFake: [...REAL] });
	try {
		let isOver = false;
		const outcome = task().finally(() => (isOver = true));
		outcome.catch(() => undefined);
		while (!isOver) {
			for (let n = 0; n < 20; n++) await new Promise((resume) => setImmediate(resume));
			await jest.advanceTimersByTimeAsync(500);
		}
		await outcome;
	} finally {
		jest.useRealTimers();
	}
}

/** Deactivates the workflow, and lets pass as long as n8n waits for the trigger to come back. */
export async function deactivate(host: TriggerHost): Promise<void> {
	await pass(LATER_MS, async () => await host.deactivate());
}

/** What the trigger does after n8n has gone on is awaited by what comes of it. */
export async function until(isReached: () => boolean): Promise<void> {
	while (!isReached()) await new Promise((resume) => setTimeout(resume, 5));
}
