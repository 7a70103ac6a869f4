import { WebhooksApi } from '../api/webhooks';
import { withoutToken } from '../api/secrets';
import { searchIn } from './search';

/** Lists the registered webhooks. */
export const searchWebhooks = searchIn(async function* (client, workspaceId) {
	for (const { id, name, type, url } of await new WebhooksApi(client, workspaceId).list()) {
		const description = `${type}: ${withoutToken(url)}`;
		yield { name: name === '' ? id : name, value: id, description };
	}
});
