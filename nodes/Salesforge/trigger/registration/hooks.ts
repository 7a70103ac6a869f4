import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF } from '../../api/retry';
import { WebhooksApi, type Webhook } from '../../api/webhooks';
import { forgetSecret, isManual, webhookPath } from '../access/credentialSecret';
import { activate, isComplete } from './activate';
import { hasJustFailed } from './attempts';
import { forgetLook } from './heal';
import { inTurn } from '../../api/inTurn';
import { isOfTrigger } from './ownWebhook';
import { hold, postpone, takeBack, type Removal } from './postponed';
import { checkAllowlist, checkReachable, readRegistration } from './readRegistration';
import { removeWebhooks } from './removeWebhooks';
import { isServed } from './isServed';
import { forgetSecrets, isTestRun } from './secretStore';
import { describe, warn, WHERE_TO_REMOVE } from './words';

/** Far longer than n8n takes from `delete` to the `create` of the next version. */
const AFTER_DELETE_MS = 5_000;
/** After a failed activation, which n8n also ends with `delete`. The next one continues where it stopped. */
const AFTER_FAILURE_MS = 600_000;

/** Whether all webhooks that the trigger needs exist, and no others. */
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
	if (isDone) void takeBack(webhookUrl);
	return isDone;
}

/** Creates missing webhooks, then removes unneeded ones. */
export async function register(this: IHookFunctions): Promise<boolean> {
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const earlier = await takeBack(registration.webhookUrl);
	try {
		await activate(this, registration);
	} finally {
		// The earlier version's webhooks in another workspace are not in this workspace's list.
		if (earlier && earlier.place !== registration.place) await earlier.run();
	}
	return true;
}

/**
 * Removes the trigger's webhooks after a while, unless it is activated again, and logs those that remain. It never
 * prevents the deactivation: n8n would keep its own webhook, and users could not change that. Nor does it wait for
 * anything: n8n 2.40 answers deliveries with 404 from before this call until the next version is active.
 */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	if (isManual(this)) return true;
	forgetSecret(this);
	forgetLook(webhookPath(this));
	const webhookUrl = this.getNodeWebhookUrl('default')!;
	const removal = prepareRemoval(this);
	// Between two test runs, no events can be lost.
	if (isTestRun(this)) {
		await (await removal)?.run();
		return true;
	}
	postpone(webhookUrl, hasJustFailed(webhookUrl) ? AFTER_FAILURE_MS : AFTER_DELETE_MS, removal);
	return true;
}

/** @returns `null` when nothing can be removed. It never fails */
async function prepareRemoval(context: IHookFunctions): Promise<Removal | null> {
	const logFailure = (error: unknown) => warn(context, mayStay(context, error as Error));
	try {
		const registration = await readRegistration(context);
		// If nothing could be registered, nothing remains.
		if (!registration.isReachable) return null;
		const { webhookUrl, workspaceId, place } = registration;
		const api = new WebhooksApi(await SalesforgeClient.open(context, BRIEF), workspaceId);
		const run = async () =>
			await inTurn(webhookUrl, async () => await removeAll(context, api, webhookUrl)).catch(
				logFailure,
			);
		return { place, run, isBack: async () => await isServed(context, webhookUrl) };
	} catch (error) {
		// With invalid parameters, nothing was ever registered.
		if (!(error instanceof NodeOperationError)) logFailure(error);
		return null;
	}
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
	`these webhooks remain in Salesforge: ${left.map(describe).join(', ')}. ${reason}. They are reused when the workflow is activated again. Otherwise, remove them ${WHERE_TO_REMOVE}`;

const mayStay = (context: IHookFunctions, { message }: Error) =>
	`its webhooks may remain in Salesforge, named 'n8n: ${context.getWorkflow().name} / ...'. ${message}. If the workflow will not be activated again, remove them ${WHERE_TO_REMOVE}`;
