const turns = new Map<string, Promise<unknown>>();

/** Runs tasks with the same key one after the other, also those of different executions of this process. */
export async function oneAtATime<Result>(
	key: string,
	task: () => Promise<Result>,
): Promise<Result> {
	const result = (turns.get(key) ?? Promise.resolve()).then(task);
	const turn = result.catch(() => undefined);
	turns.set(key, turn);
	try {
		return await result;
	} finally {
		if (turns.get(key) === turn) turns.delete(key);
	}
}
