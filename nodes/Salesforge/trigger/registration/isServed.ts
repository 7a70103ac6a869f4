import type { IHookFunctions } from 'n8n-workflow';

import { isJsonObject } from '../../shared/json';

const WITHIN_MS = 5_000;

/**
 * Whether n8n answers at a trigger's URL. Calls it without a token, which starts nothing. When several n8n processes
 * activate workflows, another one may have activated this workflow again. If n8n cannot reach its own address, the
 * workflow counts as inactive, as in this process.
 */
export async function isServed(context: IHookFunctions, webhookUrl: string): Promise<boolean> {
	try {
		const { body } = (await context.helpers.httpRequest({
			method: 'POST',
			url: webhookUrl,
			body: {},
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: WITHIN_MS,
		})) as { body: unknown };
		return isJsonObject(body) && body.status === 'rejected';
	} catch {
		return false;
	}
}
