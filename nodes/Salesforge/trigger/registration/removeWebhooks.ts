import type { Webhook, WebhooksApi } from '../../api/webhooks';

/** The outcome of a removal. */
export interface Removed {
	/** Those that Salesforge still lists. */
	left: Webhook[];
	/** Why they are left. */
	reason: string;
}

const NO_DELETE = "Salesforge's API does not delete webhooks";

/**
 * Deletes webhooks, each with one call, and checks the list afterwards. If the first response shows that Salesforge has
 * no DELETE, the rest are left.
 */
export async function removeWebhooks(
	api: WebhooksApi,
	webhooks: readonly Webhook[],
): Promise<Removed> {
	if (webhooks.length === 0) return { left: [], reason: '' };
	const failure = await deleteEach(api, webhooks);
	const listed = new Set((await api.list()).map(({ id }) => id));
	return { left: webhooks.filter(({ id }) => listed.has(id)), reason: failure ?? NO_DELETE };
}

/** @returns why it was given up; `null` when all calls were made, or when Salesforge has no DELETE */
async function deleteEach(api: WebhooksApi, webhooks: readonly Webhook[]): Promise<string | null> {
	for (const [index, webhook] of webhooks.entries()) {
		const deletion = await api.delete(webhook);
		if (typeof deletion === 'object') return deletion.message;
		if (deletion === 'unsupported') return null;
		// A 404 can mean that the path does not exist, or that somebody has removed this webhook.
		if (deletion === 'unknown' && index === 0 && (await isListed(api, webhook))) return null;
	}
	return null;
}

async function isListed(api: WebhooksApi, { id }: Webhook): Promise<boolean> {
	return (await api.list()).some((webhook) => webhook.id === id);
}
