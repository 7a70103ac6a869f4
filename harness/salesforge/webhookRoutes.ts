import type { Webhook } from './account';
import { coreList } from './areas/lists';
import { Refusal, type Routes } from './areas/routes';
import type { Behaviour } from './behaviour';
import { ok } from './exchange';
import type { Place } from './sequenceRoutes';
import { readWebhookBody } from './webhookBody';

const asAnswered = (
	{ id, name, type, url, sequenceIds, sentCount }: Webhook,
	{ answeredUrl }: Behaviour,
) => ({
	id,
	name,
	type,
	url: answeredUrl(url),
	sequenceId: sequenceIds[0] ?? '',
	sequenceIds,
	sentCount,
});

const LIST = '/integrations/webhooks';

/** The webhooks of a workspace, which can be created, read and deleted, but not changed. */
export const webhookRoutes: Routes<Place> = {
	[`GET ${LIST}`]: ({ place: { account, workspaceId, behaviour }, request: { query } }) => {
		const listed = account.webhooks(workspaceId).map((webhook) => asAnswered(webhook, behaviour));
		if (behaviour.webhookOrder === 'newestFirst') listed.reverse();
		return coreList(listed, query, behaviour, { maxLimit: behaviour.maxLimit });
	},
	[`POST ${LIST}`]: ({ place: { account, workspaceId, behaviour }, body }) => {
		const webhook = readWebhookBody(body(), account.sequences(workspaceId), behaviour);
		const created = account.addWebhook(workspaceId, webhook, { isSigned: behaviour.signs });
		const { signingSecret } = created;
		return {
			status: 201,
			body: { ...asAnswered(created, behaviour), ...(signingSecret !== null && { signingSecret }) },
		};
	},
	[`GET ${LIST}/:webhookId`]: ({ place: { account, workspaceId, behaviour }, params }) => {
		const found = account.webhooks(workspaceId).find(({ id }) => id === params.webhookId);
		if (!found) throw new Refusal(404, 'webhook not found');
		return ok(asAnswered(found, behaviour));
	},
	[`DELETE ${LIST}/:webhookId`]: ({ place: { account, workspaceId }, params }) => {
		if (!account.removeWebhook(workspaceId, params.webhookId!)) {
			throw new Refusal(404, 'webhook not found');
		}
		return { status: 204 };
	},
};
