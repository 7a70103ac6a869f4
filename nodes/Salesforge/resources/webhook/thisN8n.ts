import type { IExecuteFunctions, IHttpRequestMethods } from 'n8n-workflow';

const TIMEOUT_MS = 10_000;

/**
 * The base URL of this n8n's webhooks, with a slash at the end. n8n does not pass it to nodes, so it is taken from the
 * URL at which n8n resumes an execution, `<base>/webhook-waiting/<id>`.
 */
export function webhookBase(context: IExecuteFunctions): URL {
	const resumeUrl = context.evaluateExpression('{{ $execution.resumeUrl }}', 0) as string;
	return new URL('..', resumeUrl);
}

/** Whether a URL leads to this n8n. */
export function isOfThisN8n(url: string, base: URL): boolean {
	if (!URL.canParse(url)) return false;
	const called = new URL(url);
	return called.origin === base.origin && called.pathname.startsWith(base.pathname);
}

/** The URL without its query, which contains the token. */
export function withoutQuery(url: string): string {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}

/**
 * Asks this n8n whether a workflow receives deliveries at a URL. n8n answers OPTIONS with the methods of the webhooks
 * that are registered there, if the request has an `Origin`, and starts nothing
 * (https://github.com/n8n-io/n8n/blob/master/packages/cli/src/webhooks/webhook-request-handler.ts).
 *
 * @returns `null` if n8n cannot be reached at its own address, or a proxy answers instead
 */
export async function isListening(
	context: IExecuteFunctions,
	url: string,
	base: URL,
): Promise<boolean | null> {
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
