import type { Webhook, WebhooksApi } from '../../api/webhooks';

/** The outcome of a removal. */
export interface Removed {
	/** Those that Salesforge still has. */
	left: readonly Webhook[];
	/** Why they are left. */
	reason: string;
}

/** Deletes webhooks one after the other, until a DELETE fails. One that is already gone counts as deleted. */
export async function removeWebhooks(
	api: WebhooksApi,
	webhooks: readonly Webhook[],
): Promise<Removed> {
	for (const [index, webhook] of webhooks.entries()) {
		const failure = await api.delete(webhook);
		if (failure && failure.status !== 404) {
			return { left: webhooks.slice(index), reason: failure.message };
		}
	}
	return { left: [], reason: '' };
}
