import { take } from '../../api/paging';
import { streamWebhooks } from '../../api/webhooks';
import { perItem } from '../perItem';
import { workspaceId } from '../shared/ids';
import { returnAllOrLimit, simplify } from '../shared/many';
import { readBoolean, readLimit, readWorkspaceId } from '../shared/read';
import { findNeeds } from './need';
import { webhookJson, SIMPLIFIED_FIELDS } from './simplify';

export const getManyWebhooks = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many webhooks',
		description:
			'Retrieve a list of the webhooks in Salesforge, and whether a published workflow of this n8n needs each. The tokens in the URLs are hidden.',
	},
	parameters: [workspaceId, ...returnAllOrLimit, simplify(SIMPLIFIED_FIELDS)],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const webhooks = await take(streamWebhooks(call.client, workspace), readLimit(call));
		const needs = await findNeeds(call, webhooks);
		const isSimple = readBoolean(call, 'simplify');
		return webhooks.map((webhook) => ({
			json: webhookJson(webhook, workspace, needs.get(webhook.id)!, isSimple),
		}));
	},
});
