import type { IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/**
 * Tells whether n8n has started the execution of a delivery. n8n answers after it has saved and started or queued the
 * execution (`responseMode` is onReceived), and by an error when it could not. It ends its answer in either case,
 * also when the caller has gone meanwhile: then the response's events say nothing of the outcome.
 *
 * @param listener is called once, before the caller can see the answer
 */
export function onOutcome(response: Response, listener: (hasStarted: boolean) => void): void {
	const end = response.end.bind(response) as (...given: unknown[]) => Response;
	let isTold = false;
	response.end = (...given: unknown[]) => {
		if (!isTold) listener(response.statusCode < 300);
		isTold = true;
		return end(...given);
	};
}
