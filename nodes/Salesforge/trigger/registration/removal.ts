import { NodeOperationError, sleep, type IHookFunctions } from 'n8n-workflow';

import { inTurn } from '../../shared/inTurn';
import { BRIEF } from '../../api/retry';
import { WebhooksApi } from '../../api/webhooks';
import { isJsonObject } from '../../shared/json';
import { warn } from '../log';
import { releaseState, type Removal, type TriggerState } from '../state';
import { hasJustFailed } from './activation';
import { readRegistration } from './readRegistration';
import { describe, removeWebhooks, WHERE_TO_REMOVE } from './removeWebhooks';
import { originOf } from './webhookUrl';

/** Far longer than n8n takes from `delete` to the `create` of the next version. */
const AFTER_DELETE_MS = 5_000;
/** After a failed activation, which n8n also ends with `delete`. The next one continues where it stopped. */
const AFTER_FAILURE_MS = 600_000;

const WITHIN_MS = 5_000;

/**
 * Whether n8n answers at a trigger's URL. Calls it without a token, which starts nothing. When several n8n processes
 * activate workflows, another one may have activated this workflow again. If n8n cannot reach its own address, the
 * workflow counts as inactive, as in this process.
 */
async function isServed(context: IHookFunctions, webhookUrl: string): Promise<boolean> {
	try {
		const { body } = (await context.helpers.httpRequest({
			method: 'POST',
			url: webhookUrl,
			body: {},
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: WITHIN_MS,
		})) as { body: unknown };
		return isJsonObject(body) && ['rejected', 'error'].includes(String(body.status));
	} catch {
		return false;
	}
}

async function removeAll(
	context: IHookFunctions,
	api: WebhooksApi,
	webhookUrl: string,
): Promise<void> {
	const own = (await api.list()).filter((webhook) => originOf(webhook, webhookUrl) === 'own');
	const { left, reason } = await removeWebhooks(api, own);
	if (left.length === 0) return;
	warn(
		context,
		`these webhooks remain in Salesforge: ${left.map(describe).join(', ')}. ${reason}. They are reused when the workflow is activated again. Otherwise, remove them ${WHERE_TO_REMOVE}`,
	);
}

/** Prepares the removal of a trigger's webhooks while n8n lets it read its settings. It never fails. */
export async function prepareRemoval(
	context: IHookFunctions,
	state: TriggerState,
): Promise<Removal | null> {
	const logFailure = (error: unknown) =>
		warn(
			context,
			`its webhooks may remain in Salesforge, named 'n8n: ${context.getWorkflow().name} / ...'. ${(error as Error).message}. If the workflow will not be activated again, remove them ${WHERE_TO_REMOVE}`,
		);
	try {
		const registration = await readRegistration(context, state.path);
		// If nothing could be registered, nothing remains.
		if (!registration.isReachable) return null;
		const { webhookUrl, workspaceId, place } = registration;
		const api = await WebhooksApi.open(context, workspaceId, BRIEF);
		const remove = async () => await removeAll(context, api, webhookUrl);
		return {
			place,
			run: async () => await inTurn(state, remove).catch(logFailure),
			isBack: async () => await isServed(context, webhookUrl),
		};
	} catch (error) {
		// With invalid parameters, nothing was ever registered.
		if (!(error instanceof NodeOperationError)) logFailure(error);
		return null;
	}
}

/**
 * Removes a trigger's webhooks after a while, and releases its state. n8n calls a trigger's `delete` both when the
 * workflow is deactivated and before the `create` of its next version, and does not say which. Webhooks that the next
 * version needs must not be missing in between, because Salesforge never repeats a delivery (docs/salesforge-api.md).
 */
export function postponeRemoval(state: TriggerState, removal: Promise<Removal | null>): void {
	const pending = { removal, isCancelled: false };
	const isOff = () => pending.isCancelled || state.pendingRemoval !== pending;
	state.pendingRemoval = pending;
	void sleep(hasJustFailed(state) ? AFTER_FAILURE_MS : AFTER_DELETE_MS).then(async () => {
		if (isOff()) return;
		const ready = await removal;
		const isBack = ready !== null && (await ready.isBack());
		if (isOff()) return;
		if (!isBack) await ready?.run();
		if (!isOff()) releaseState(state);
	});
}

/** Removes what an earlier version has registered in another place: it is not in this place's list of webhooks. */
export async function removeEarlier(state: TriggerState, place: string | null): Promise<void> {
	const removal = state.pendingRemoval?.removal;
	state.pendingRemoval = undefined;
	const earlier = await removal;
	if (earlier && earlier.place !== place) await earlier.run();
}
