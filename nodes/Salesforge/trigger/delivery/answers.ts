import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { Rejection } from '../access/rejection';
import { logOnce } from '../log';
import type { TriggerState } from '../state';
import type { Reception } from './receive';

/** Answers without an execution. What the workflow's owner can correct is logged too. */
export function reject(
	context: IWebhookFunctions,
	state: TriggerState,
	error: unknown,
): IWebhookResponseData {
	const { message } = error as Error;
	const { code, reason, log } =
		error instanceof Rejection
			? error
			: Rejection.ofTrigger('The delivery could not be processed', message);
	if (log !== undefined) logOnce(context, state, 'error', log);
	const status = code === 500 ? 'error' : 'rejected';
	context.getResponseObject().status(code).json({ status, reason });
	return { noWebhookResponse: true };
}

export function summarize({ accepted, ignored, rejected }: Reception): IDataObject {
	return {
		status: accepted.length > 0 ? 'accepted' : 'ignored',
		...(accepted.length > 1 && { events: accepted.length }),
		...(ignored.length > 0 && { reason: ignored.join('; ') }),
		...(rejected.length > 0 && { rejected }),
	};
}
