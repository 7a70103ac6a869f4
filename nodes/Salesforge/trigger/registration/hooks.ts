import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF } from '../../api/retry';
import { WebhooksApi, type Webhook } from '../../api/webhooks';
import { forgetSecret, isManual, webhookPath } from '../access/credentialSecret';
import { activate, isComplete } from './activate';
import { hasJustFailed } from './attempts';
import { forgetLook } from './heal';
import { inTurn } from './inTurn';
import { isOfTrigger } from './ownWebhook';
import { hold, postpone, takeBack } from './postponed';
import { checkAllowlist, checkReachable, readRegistration } from './readRegistration';
import { removeWebhooks } from './removeWebhooks';
import { isServed } from './isServed';
import { forgetSecrets, isTestRun } from './secretStore';
import { describe, warn, WHERE_TO_REMOVE } from './words';

/** Far longer than n8n takes from `delete` to the `create` of the next version. */
const AFTER_DELETE_MS = 10_000;
/** After a failed activation, which n8n also ends by `delete`: the next one goes on where it ended. */
const AFTER_FAILURE_MS = 600_000;

/** Whether all that the trigger needs is there, and nothing that it does not need. */
export async function isRegistered(this: IHookFunctions): Promise<boolean> {
	checkAllowlist(this);
	forgetSecret(this);
	forgetLook(webhookPath(this));
	if (isManual(this)) return true;
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const { webhookUrl } = registration;
	hold(webhookUrl);
	const isDone = await isComplete(this, registration);
	if (isDone) takeBack(webhookUrl);
	return isDone;
}

/** Makes what is missing, then removes what is not needed. */
export async function register(this: IHookFunctions): Promise<boolean> {
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const earlier = takeBack(registration.webhookUrl);
	try {
		await activate(this, registration);
	} finally {
		// What the earlier version has in another workspace is not in this one's list.
		if (earlier && earlier.place !== registration.place) await earlier.run();
	}
	return true;
}

/**
 * Removes the trigger's webhooks, in a while unless it comes back, and names those that stay. It never keeps the
 * workflow from deactivating: n8n would keep its own webhook, and nobody could do anything about it in n8n.
 */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	if (isManual(this)) return true;
	forgetSecret(this);
	forgetLook(webhookPath(this));
	const tell = (error: unknown) => warn(this, mayStay(this, error as Error));
	try {
		const registration = await readRegistration(this);
		// Where nothing could be registered, nothing is left.
		if (!registration.isReachable) return true;
		const { webhookUrl, workspaceId, place } = registration;
		const client = await SalesforgeClient.open(this, BRIEF);
		const api = new WebhooksApi(client, workspaceId);
		const remove = async () =>
			await inTurn(webhookUrl, async () => await removeAll(this, api, webhookUrl)).catch(tell);
		// Nothing is lost between two test runs.
		if (isTestRun(this)) {
			await remove();
			return true;
		}
		const wait = hasJustFailed(webhookUrl) ? AFTER_FAILURE_MS : AFTER_DELETE_MS;
		postpone(webhookUrl, wait, {
			place,
			run: remove,
			isBack: async () => await isServed(this, webhookUrl),
		});
	} catch (error) {
		// What the node's parameters do not allow for was never registered.
		if (!(error instanceof NodeOperationError)) tell(error);
	}
	return true;
}

async function removeAll(
	context: IHookFunctions,
	api: WebhooksApi,
	webhookUrl: string,
): Promise<void> {
	forgetSecrets(context);
	const own = (await api.list()).filter((webhook) => isOfTrigger(webhook, webhookUrl));
	const { left, reason } = await removeWebhooks(api, own);
	if (left.length > 0) warn(context, stays(left, reason));
}

const stays = (left: readonly Webhook[], reason: string) =>
	`these webhooks stay at Salesforge: ${left.map(describe).join(', ')}. ${reason}. The workflow uses them again when it is activated again; if it will not be, remove them ${WHERE_TO_REMOVE}`;

const mayStay = (context: IHookFunctions, { message }: Error) =>
	`its webhooks may stay at Salesforge, named 'n8n: ${context.getWorkflow().name} / ...'. ${message}. If the workflow will not be activated again, remove them ${WHERE_TO_REMOVE}`;
