import { WebhooksApi } from '../../api/webhooks';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import { webhookId, workspaceId } from '../shared/parameters';
import { readIdParameter, readWorkspaceId } from '../shared/read';

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
		const id = readIdParameter(call, 'webhookId', 'Webhook');
		const failure = await new WebhooksApi(call.client, workspace).delete({ id, name: id });
		if (failure?.status === 404) {
			throw new InputError(
				`Salesforge has no webhook ${id} in the workspace ${workspace}`,
				"Choose the webhook from the list, or use the webhookId that 'Webhook: Get Many' returns. The webhookId of an event identifies its delivery, not a webhook",
			);
		}
		if (failure) throw call.client.error(failure);
		return [{ json: { deleted: true, webhookId: id, workspaceId: workspace } }];
	},
});
