import type { IHookFunctions } from 'n8n-workflow';

import type { Webhook, WebhooksApi } from '../../api/webhooks';
import { warn } from '../log';
import type { Surplus } from './plan';

export const WHERE_TO_REMOVE = 'in Salesforge under Settings > Integrations > Webhooks';

/** A webhook as named in the log, without its URL, which contains the token. */
export const describe = ({ name, type, id }: Pick<Webhook, 'name' | 'type' | 'id'>) =>
	`'${name}' (${type}, ${id})`;

/** Logs webhooks that Salesforge still has. `advice` is in sentences, up to where to remove them. */
export function warnOfSurplus(
	context: IHookFunctions,
	surplus: readonly Surplus[],
	advice: string,
): void {
	if (surplus.length === 0) return;
	const list = surplus.map(({ webhook, reason }) => `${describe(webhook)}: ${reason}`).join('; ');
	warn(
		context,
		`Salesforge still has webhooks that this trigger does not need. ${advice} ${WHERE_TO_REMOVE}: ${list}`,
	);
}

/** Deletes webhooks until a DELETE fails; one that is already gone counts as deleted. Returns what is left, and why. */
export async function removeWebhooks(
	api: WebhooksApi,
	webhooks: readonly Webhook[],
): Promise<{ left: readonly Webhook[]; reason: string }> {
	for (const [index, webhook] of webhooks.entries()) {
		const failure = await api.delete(webhook);
		if (failure && failure.status !== 404) {
			return { left: webhooks.slice(index), reason: failure.message };
		}
	}
	return { left: [], reason: '' };
}
