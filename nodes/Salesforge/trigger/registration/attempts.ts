/** How long an activation may take in total. n8n 2.40 gives up after 84 seconds, with its own message. */
const ACTIVATION_MS = 60_000;

/** n8n 2.40 repeats a failed activation after 1, 2, 4 and 8 seconds. Within this time it is the same one. */
const PAUSE_MS = 10_000;

interface Run {
	/** A `Date.now()` time. */
	deadline: number;
	/** When the last attempt failed, and why. */
	failure?: { at: number; error: unknown };
}

/** Activations that have not succeeded, by the trigger's URL. */
const runs = new Map<string, Run>();

function runOf(key: string): Run {
	const run = runs.get(key);
	const isOver = run?.failure !== undefined && Date.now() - run.failure.at > PAUSE_MS;
	if (run && !isOver) return run;
	const started = { deadline: Date.now() + ACTIVATION_MS };
	runs.set(key, started);
	return started;
}

/**
 * Runs a step of an activation. All steps and all of n8n's attempts share one time limit. After it, further attempts
 * fail at once with the last message.
 *
 * @param task receives its deadline
 */
export async function withinActivation<Result>(
	key: string,
	task: (deadline: number) => Promise<Result>,
): Promise<Result> {
	const run = runOf(key);
	if (run.failure && Date.now() >= run.deadline) {
		run.failure.at = Date.now();
		throw run.failure.error;
	}
	return await task(run.deadline).catch((error: unknown) => {
		run.failure = { at: Date.now(), error };
		throw error;
	});
}

/** Ends a successful activation. */
export function endActivation(key: string): void {
	runs.delete(key);
}

/** Whether the last attempt to activate the trigger failed just now. */
export function hasJustFailed(key: string): boolean {
	const failure = runs.get(key)?.failure;
	return failure !== undefined && Date.now() - failure.at <= PAUSE_MS;
}
