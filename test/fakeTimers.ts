/** The network takes real time. */
export const REAL_TIMERS = [
	'hrtime',
	'nextTick',
	'performance',
	'queueMicrotask',
	'setImmediate',
	'clearImmediate',
	'setInterval',
	'clearInterval',
] as const;

/** Runs a task whose waits take no time. `Date.now()` shows the time that they would have taken. */
export async function withFakeTimers<Result>(task: () => Promise<Result>): Promise<Result> {
	jest.useFakeTimers({ doNotFake: [...REAL_TIMERS] });
	try {
		let isOver = false;
		const outcome = task().finally(() => (isOver = true));
		outcome.catch(() => undefined);
		while (!isOver) {
			for (let n = 0; n < 20; n++) await new Promise((resume) => setImmediate(resume));
			await jest.advanceTimersByTimeAsync(500);
		}
		return await outcome;
	} finally {
		jest.useRealTimers();
	}
}
