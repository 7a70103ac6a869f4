import type { ListedWebhook } from '../../api/webhooks';
import { withoutToken } from '../../api/secrets';
import type { Need } from './need';

export const SIMPLIFIED_FIELDS = [
	'webhookId',
	'workspaceId',
	'name',
	'event',
	'url',
	'sequenceIds',
	'sentCount',
	'isOfThisN8n',
	'isNeeded',
	'reason',
] as const;

/** A webhook and what this n8n knows about it: all fields, or those that most workflows use. The token is hidden. */
export function webhookJson(
	webhook: ListedWebhook,
	workspaceId: string,
	need: Need,
	isSimple: boolean,
): object {
	const ids = { webhookId: webhook.id, workspaceId };
	const url = typeof webhook.url === 'string' ? withoutToken(webhook.url) : null;
	if (!isSimple) return { ...webhook, url, ...ids, ...need };
	return {
		...ids,
		name: webhook.name ?? null,
		event: webhook.type ?? null,
		url,
		sequenceIds: webhook.sequenceIds ?? [],
		sentCount: webhook.sentCount ?? null,
		...need,
	};
}
