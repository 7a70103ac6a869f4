import type { IHookFunctions } from 'n8n-workflow';

import { isJsonObject } from '../../events/json';

const WITHIN_MS = 5_000;

/**
 * Whether n8n answers at a trigger's URL: a call without a token, which starts nothing. Where several processes of n8n
 * activate workflows, another one may have activated this workflow again. Where n8n cannot reach its own address, it is
 * taken for not active, as this process believes.
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
