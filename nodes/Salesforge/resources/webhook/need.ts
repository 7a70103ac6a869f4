import type { IExecuteFunctions, IHttpRequestMethods } from 'n8n-workflow';

import type { ListedWebhook } from '../../api/webhooks';
import { readText } from '../../shared/fields';
import { concurrently } from '../concurrently';
import type { ItemCall } from '../session';

/** Who uses a webhook. */
export interface Need {
	/** Whether its URL leads to this n8n. */
	isOfThisN8n: boolean;
	/** Whether a published workflow of this n8n receives its deliveries; `null` if that is unknown. */
	isNeeded: boolean | null;
	reason: string;
}

const WIDTH = 5;

const OTHER_ADDRESS: Need = {
	isOfThisN8n: false,
	isNeeded: null,
	reason: 'Its URL leads to another system, or to an earlier address of this n8n',
};

const REASONS = {
	true: 'A published workflow of this n8n receives its deliveries',
	false: 'No published workflow of this n8n receives its deliveries',
	null: 'This n8n could not be reached at its own address',
};

const TIMEOUT_MS = 10_000;

/**
 * The base URL of this n8n's webhooks, with a slash at the end. n8n does not pass it to nodes, so it is taken from the
 * URL at which n8n resumes an execution, `<base>/webhook-waiting/<id>`.
 */
function webhookBase(context: IExecuteFunctions): URL {
	const resumeUrl = context.evaluateExpression('{{ $execution.resumeUrl }}', 0) as string;
	return new URL('..', resumeUrl);
}

/** The URL without its query, which contains the token; `null` if it does not lead to this n8n. */
function addressIn(url: string, base: URL): string | null {
	if (!URL.canParse(url)) return null;
	const { origin, pathname } = new URL(url);
	return origin === base.origin && pathname.startsWith(base.pathname) ? origin + pathname : null;
}

/**
 * Asks this n8n whether a workflow receives deliveries at a URL. n8n answers OPTIONS with the methods of the webhooks
 * that are registered there, if the request has an `Origin`, and starts nothing
 * (https://github.com/n8n-io/n8n/blob/master/packages/cli/src/webhooks/webhook-request-handler.ts).
 *
 * @returns `null` if n8n cannot be reached at its own address, or a proxy answers instead
 */
async function isListening(context: IExecuteFunctions, url: string, base: URL) {
	try {
		const { headers } = (await context.helpers.httpRequest({
			method: 'OPTIONS' as IHttpRequestMethods,
			url,
			headers: { origin: base.origin },
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: TIMEOUT_MS,
		})) as { headers: Record<string, unknown> };
		const methods = headers['access-control-allow-methods'];
		return typeof methods === 'string' ? /\bPOST\b/i.test(methods) : null;
	} catch {
		return null;
	}
}

/** Finds out who uses each webhook. Each address of this n8n is asked only once per execution. */
export async function findNeeds({ context, session }: ItemCall, webhooks: ListedWebhook[]) {
	const base = webhookBase(context);
	const found = webhooks.map((webhook) => ({ webhook, need: OTHER_ADDRESS }));
	await concurrently(found, WIDTH, async (each) => {
		const address = addressIn(readText(each.webhook.url), base);
		if (address === null) return;
		const ask = async () => await isListening(context, address, base);
		const isNeeded = await session.once(`listens ${address}`, ask);
		each.need = { isOfThisN8n: true, isNeeded, reason: REASONS[`${isNeeded}`] };
	});
	return found;
}
