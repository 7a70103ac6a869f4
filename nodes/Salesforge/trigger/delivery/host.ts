import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isJsonObject } from '../../events/json';
import { webhookPath } from '../access/credentialSecret';
import type { SecretOwner } from '../access/newSecrets';

/** What n8n stores for the trigger. A Code node can write anything there. */
export function staticDataOf(context: IWebhookFunctions): IDataObject {
	const staticData: unknown = context.getWorkflowStaticData('node');
	return isJsonObject(staticData) ? (staticData as IDataObject) : {};
}

/** While a user tries the workflow out in the editor. */
export const isTest = (context: IWebhookFunctions) => context.getMode() === 'manual';

/** Whose signing secrets count. */
export const secretOwnerOf = (context: IWebhookFunctions): SecretOwner => ({
	path: webhookPath(context),
	isTest: isTest(context),
});
