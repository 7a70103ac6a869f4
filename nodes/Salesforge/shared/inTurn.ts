const turns = new Map<string, Promise<unknown>>();

/** Runs the tasks of a key one after the other, even if one fails. */
export async function inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
	const previous = turns.get(key) ?? Promise.resolve();
	const turn = previous.then(task, task);
	turns.set(key, turn);
	try {
		return await turn;
	} finally {
		if (turns.get(key) === turn) turns.delete(key);
	}
}
