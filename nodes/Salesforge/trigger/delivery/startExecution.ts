import type {
	IDataObject,
	INodeExecutionData,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

export interface Hooks {
	/** For writing static data, which n8n saves next. */
	onStart: () => void;
	/** n8n could not start the execution. */
	onRefusal: () => void;
}

/**
 * Passes items to n8n. This is what n8n 1.123 and 2.40 do with them, and where the trigger hooks in:
 *
 * 1. webhook() returns the items.
 * 2. n8n saves the execution and starts or queues it. For this it creates a second Workflow with the same static data
 * and marks it as unchanged, so earlier changes are not saved.
 * 3. n8n reads `webhookResponse`, more than once. Here `onStart` writes.
 * 4. n8n saves static data if it has changed.
 * 5. n8n answers. It always ends the response, even when the caller has gone. A status of 300 or above means that a
 * step has failed: `onRefusal`.
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
