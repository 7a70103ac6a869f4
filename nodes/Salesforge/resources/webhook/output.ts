import { withoutToken } from '../../api/secrets';
import type { ListedWebhook } from '../../api/webhooks';
import { defineOutput } from '../shared/output';
import type { Need } from './need';

const urlOf = ({ url }: ListedWebhook) => (typeof url === 'string' ? withoutToken(url) : null);

export const output = defineOutput<{ webhook: ListedWebhook; need: Need }>(
	{ webhook: { id: '' }, need: { isOfThisN8n: false, isNeeded: null, reason: '' } },
	({ webhook, need }, workspaceId) => ({
		...webhook,
		url: urlOf(webhook),
		webhookId: webhook.id,
		workspaceId,
		...need,
	}),
	({ webhook, need }, workspaceId) => ({
		webhookId: webhook.id,
		workspaceId,
		name: webhook.name ?? null,
		event: webhook.type ?? null,
		url: urlOf(webhook),
		sequenceIds: webhook.sequenceIds ?? [],
		sentCount: webhook.sentCount ?? null,
		...need,
	}),
);
