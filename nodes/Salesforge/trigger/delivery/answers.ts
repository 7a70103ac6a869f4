import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { logOnce } from '../log';
import type { TriggerState } from '../state';
import type { Reception } from './receive';

function answer(context: IWebhookFunctions, code: number, body: IDataObject): IWebhookResponseData {
	context.getResponseObject().status(code).json(body);
	return { noWebhookResponse: true };
}

/** Answers without an execution. */
export const reject = (context: IWebhookFunctions, code: number, reason: string) =>
	answer(context, code, { status: 'rejected', reason });

/** For something that the workflow's owner can correct, so it is logged too. */
export function fail(
	context: IWebhookFunctions,
	state: TriggerState,
	reason: string,
	detail = '',
): IWebhookResponseData {
	logOnce(context, state, 'error', `${reason}${detail && `: ${detail}`}`);
	return answer(context, 500, { status: 'error', reason });
}

/** The response to a delivery that was read. */
export function summarize({ accepted, ignored, rejected }: Reception): IDataObject {
	return {
		status: accepted.length > 0 ? 'accepted' : 'ignored',
		...(accepted.length > 1 && { events: accepted.length }),
		...(ignored.length > 0 && { reason: ignored.join('; ') }),
		...(rejected.length > 0 && { rejected }),
	};
}
