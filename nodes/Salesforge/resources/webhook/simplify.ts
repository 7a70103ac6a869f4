import type { ListedWebhook } from '../../api/webhookList';
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

/** Older servers return one sequence, or none at all: docs/salesforge-api.md. */
function sequencesOf({ sequenceIds, sequenceId }: ListedWebhook): string[] {
	const ids: unknown[] = Array.isArray(sequenceIds) ? sequenceIds : [sequenceId];
	return ids.filter((id) => id !== undefined && id !== null && id !== '').map(String);
}

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
		sequenceIds: sequencesOf(webhook),
		sentCount: webhook.sentCount ?? null,
		...need,
	};
}
