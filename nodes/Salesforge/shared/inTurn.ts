/** What has one task done at a time. */
export interface Queue {
	/** The task that came last. */
	lastTask?: Promise<unknown>;
}

/** Runs the tasks of a queue one after the other, even if one fails. */
export async function inTurn<Result>(queue: Queue, task: () => Promise<Result>): Promise<Result> {
	const turn = (queue.lastTask ?? Promise.resolve()).then(task, task);
	queue.lastTask = turn;
	return await turn;
}
