import { sleep } from 'n8n-workflow';

import { waitBefore, type RetryPolicy } from '../../api/retry';
import type { NewWebhook, Webhook, WebhooksApi } from '../../api/webhooks';
import { webhookKey, type TypeAndUrl } from './webhookKey';

/** Those of the wanted webhooks that Salesforge does not have. */
export function missingFrom<Wanted extends TypeAndUrl>(
	listed: readonly TypeAndUrl[],
	wanted: readonly Wanted[],
): Wanted[] {
	const existing = new Set(listed.map(webhookKey));
	return wanted.filter((webhook) => !existing.has(webhookKey(webhook)));
}

/**
 * Makes one webhook. When it is not known whether Salesforge has made it (the answer was lost, or was a failure of its
 * own), the list is asked before it is tried again: what is made twice stays twice.
 */
async function registerOne(
	api: WebhooksApi,
	webhook: NewWebhook,
	policy: RetryPolicy,
): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		const failure = await api.create(webhook);
		if (!failure) return;
		if (!failure.mayHaveActed) throw api.error(failure);
		const wait = waitBefore(attempt, failure.retryAfter, policy);
		if (wait !== null) await sleep(wait);
		if (missingFrom(await api.list(), [webhook]).length === 0) return;
		if (wait === null) throw api.error(failure);
	}
}

/**
 * Makes those of the wanted webhooks that are missing, one after the other. It may be called at any time, also after
 * half of it has failed: it goes on where it ended.
 *
 * @param prepare gives the missing ones what they are made with
 * @returns what Salesforge listed before
 * @throws SalesforgeApiError at the first webhook that cannot be made
 */
export async function registerMissing<Wanted extends TypeAndUrl>(
	api: WebhooksApi,
	wanted: readonly Wanted[],
	prepare: (missing: readonly Wanted[]) => Promise<NewWebhook[]>,
	policy: RetryPolicy,
): Promise<Webhook[]> {
	const listed = await api.list();
	const missing = missingFrom(listed, wanted);
	if (missing.length === 0) return listed;
	for (const webhook of await prepare(missing)) await registerOne(api, webhook, policy);
	return listed;
}
