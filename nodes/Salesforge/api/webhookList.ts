import type { JsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { listCall, streamList, withId } from './lists';
import { noWorkspace, workspacePath } from './workspacePath';

/** A webhook with all the fields that Salesforge returns. */
export interface ListedWebhook extends JsonObject {
	id: string;
}

/** The webhooks of a workspace, page by page. */
export const streamWebhooks = (
	client: SalesforgeClient,
	workspaceId: string,
): AsyncGenerator<ListedWebhook> =>
	streamList(client, listCall(workspaceId, 'webhooks', 'integrations', 'webhooks'), withId);

/** Whether Salesforge still has a webhook. */
export async function hasWebhook(
	client: SalesforgeClient,
	workspaceId: string,
	webhookId: string,
): Promise<boolean> {
	const outcome = await client.attempt({
		path: workspacePath(workspaceId, 'integrations', 'webhooks', webhookId),
		purpose: 'get the webhook',
		notFound: noWorkspace(workspaceId),
	});
	return 'result' in outcome;
}
