import type { TriggerState } from '../state';

/** How long an activation may take in total. n8n 2.40 gives up after 84 seconds, with its own message. */
const ACTIVATION_MS = 60_000;

/** n8n 2.40 repeats a failed activation after 1, 2, 4 and 8 seconds. Within this time it is the same one. */
const PAUSE_MS = 10_000;

export function hasJustFailed({ activation }: TriggerState): boolean {
	const failure = activation?.failure;
	return failure !== undefined && Date.now() - failure.at <= PAUSE_MS;
}

/**
 * Runs a step of an activation, which ends with `true`. All steps and all of n8n's attempts share one deadline. After
 * it, further attempts fail at once with the last message.
 */
export async function withinActivation(
	state: TriggerState,
	task: (deadline: number) => Promise<boolean>,
): Promise<boolean> {
	if (state.activation?.failure && !hasJustFailed(state)) state.activation = undefined;
	const activation = (state.activation ??= { deadline: Date.now() + ACTIVATION_MS });
	const { failure, deadline } = activation;
	const isOver = failure !== undefined && Date.now() >= deadline;
	const attempt = isOver ? Promise.reject(failure.error) : task(deadline);
	const isDone = await attempt.catch((error: unknown) => {
		activation.failure = { at: Date.now(), error };
		throw error;
	});
	if (isDone) state.activation = undefined;
	return isDone;
}
