import type { IDataObject, INode, IWebhookFunctions } from 'n8n-workflow';

import { isJsonObject } from '../../shared/json';
import { webhookPath } from '../access/credentialSecret';
import type { SecretOwner } from '../access/newSecrets';

/** What n8n stores for the trigger. A Code node can write anything there. */
export function staticDataOf(context: IWebhookFunctions): IDataObject {
	const staticData: unknown = context.getWorkflowStaticData('node');
	return isJsonObject(staticData) ? (staticData as IDataObject) : {};
}

/** The called trigger. `isTest` is true while a user tests the workflow in the editor. */
export interface CalledTrigger extends SecretOwner {
	node: INode;
}

/** Read this only once per delivery, because n8n copies the whole node each time. */
export function calledTrigger(context: IWebhookFunctions): CalledTrigger {
	const node = context.getNode();
	return { node, path: webhookPath(context, node), isTest: context.getMode() === 'manual' };
}
