import type {
	IDataObject,
	INodeExecutionData,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

/** What to do around n8n's start of an execution. */
export interface Hooks {
	/** To write static data: n8n saves them next. */
	onStart: () => void;
	/** n8n could not start the execution. */
	onRefusal: () => void;
}

/**
 * Hands items to n8n. This is what n8n 1.123 and 2.40 do with them, and where the trigger comes in:
 *
 * 1. webhook() returns the items.
 * 2. n8n saves the execution and starts or queues it. For that it makes a second Workflow of the same static data,
 *    which takes them for unchanged: what was written before is not saved.
 * 3. n8n reads `webhookResponse`, more than once. Here `onStart` writes.
 * 4. n8n saves static data, if they have changed.
 * 5. n8n answers, and ends the response in any case, also when the caller has gone. A status from 300 says that a
 *    step has failed: `onRefusal`.
 */
export function startExecution(
	context: IWebhookFunctions,
	workflowData: INodeExecutionData[][],
	answer: IDataObject,
	{ onStart, onRefusal }: Hooks,
): IWebhookResponseData {
	const response = context.getResponseObject();
	const end = response.end.bind(response) as (...given: unknown[]) => typeof response;
	let isEnded = false;
	response.end = (...given: unknown[]) => {
		if (!isEnded && response.statusCode >= 300) onRefusal();
		isEnded = true;
		return end(...given);
	};

	let isStarted = false;
	return {
		get webhookResponse() {
			if (!isStarted) onStart();
			isStarted = true;
			return answer;
		},
		workflowData,
	};
}
