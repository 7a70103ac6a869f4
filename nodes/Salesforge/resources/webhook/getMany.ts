import { take } from '../../api/paging';
import { streamWebhooks } from '../../api/webhooks';
import { getMany } from '../shared/getMany';
import { readLimit } from '../shared/read';
import { findNeeds } from './need';
import { output } from './output';

export const getManyWebhooks = getMany({
	action: 'Get many webhooks',
	description:
		'Retrieve a list of the webhooks in Salesforge, and whether a published workflow of this n8n needs each. The tokens in the URLs are hidden.',
	output,
	async *list(call, workspaceId) {
		const webhooks = await take(streamWebhooks(call.client, workspaceId), readLimit(call));
		yield* await findNeeds(call, webhooks);
	},
});
