import type { Failure } from '../../api/apiError';
import { hasWebhook } from '../../api/webhookList';
import { WebhooksApi } from '../../api/webhooks';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import { webhookId, workspaceId } from '../shared/ids';
import { readId, readWorkspaceId } from '../shared/read';

function refuse(deletion: 'unknown' | 'unsupported', webhook: string, workspace: string): never {
	if (deletion === 'unsupported') {
		throw new InputError(
			`Salesforge cannot delete webhooks for your account yet: ${webhook} is still there`,
			'Delete it in Salesforge under Settings > Integrations > Webhooks',
		);
	}
	throw new InputError(
		`Salesforge has no webhook ${webhook} in the workspace ${workspace}`,
		"Choose the webhook from the list, or use the webhookId that 'Webhook: Get Many' returns. The webhookId of an event identifies its delivery, not a webhook",
	);
}

export const deleteWebhook = perItem({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete webhook',
		description:
			'Delete a webhook permanently. Its receiver gets no more deliveries, even if it is a published workflow.',
	},
	parameters: [workspaceId, webhookId],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const id = readId(call, 'webhookId', 'Webhook');
		const deletion = await new WebhooksApi(call.client, workspace).delete({ id, name: id });
		if (typeof deletion === 'object') throw call.client.error(deletion satisfies Failure);
		if (deletion !== 'deleted') {
			// A server without this call answers 404 even for a webhook that exists.
			const isThere = await hasWebhook(call.client, workspace, id);
			refuse(isThere ? 'unsupported' : deletion, id, workspace);
		}
		return [{ json: { deleted: true, webhookId: id, workspaceId: workspace } }];
	},
});
