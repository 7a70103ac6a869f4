import type { Webhook, WebhooksApi } from '../../api/webhooks';

/** What became of the webhooks that were to be removed. */
export interface Removed {
	/** Those that Salesforge still lists. */
	left: Webhook[];
	/** Why they are left. */
	reason: string;
}

const NO_DELETE = "Salesforge's API does not delete webhooks";

/**
 * Deletes webhooks, each once, and looks at the list for what has really become of them. Where Salesforge has no
 * DELETE, the first answer tells, and the rest are left alone.
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

/** @returns why it was given up, `null` when Salesforge has a DELETE, or when it has none */
async function deleteEach(api: WebhooksApi, webhooks: readonly Webhook[]): Promise<string | null> {
	for (const [index, webhook] of webhooks.entries()) {
		const deletion = await api.delete(webhook);
		if (typeof deletion === 'object') return deletion.message;
		if (deletion === 'unsupported') return null;
		// A 404 may be the path's, or mean that a person has removed this webhook meanwhile.
		if (deletion === 'unknown' && index === 0 && (await isListed(api, webhook))) return null;
	}
	return null;
}

async function isListed(api: WebhooksApi, { id }: Webhook): Promise<boolean> {
	return (await api.list()).some((webhook) => webhook.id === id);
}
