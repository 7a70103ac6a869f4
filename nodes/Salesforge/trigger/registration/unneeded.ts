import type { IHookFunctions } from 'n8n-workflow';

import type { Webhook, WebhooksApi } from '../../api/webhooks';
import type { Surplus } from './compare';
import { removeWebhooks } from './removeWebhooks';
import { describe, warn, WHERE_TO_REMOVE } from './words';

const list = (surplus: readonly Surplus[]) =>
	surplus.map(({ webhook, reason }) => `${describe(webhook)}: ${reason}`).join('; ');

/** Logs webhooks that only a person can judge. */
export function warnOfOthers(context: IHookFunctions, others: readonly Surplus[]): void {
	if (others.length === 0) return;
	warn(
		context,
		`Salesforge still has webhooks that this trigger does not need. Remove them ${WHERE_TO_REMOVE}: ${list(others)}`,
	);
}

function warnOfSurplus(context: IHookFunctions, surplus: readonly Surplus[], why: string): void {
	warn(
		context,
		`Salesforge still has webhooks that this trigger does not need. ${why}. Their removal is tried again when the workflow is activated again. You can also remove them ${WHERE_TO_REMOVE}: ${list(surplus)}`,
	);
}

/** Removes unneeded webhooks. A failure does not stop the activation: webhooks that remain are logged. */
export async function removeSurplus(
	context: IHookFunctions,
	api: WebhooksApi,
	surplus: readonly Surplus[],
): Promise<void> {
	try {
		const { left, reason } = await removeWebhooks(
			api,
			surplus.map(({ webhook }) => webhook),
		);
		const isLeft = new Set(left);
		const rest = surplus.filter(({ webhook }) => isLeft.has(webhook));
		if (rest.length > 0) warnOfSurplus(context, rest, reason);
	} catch (error) {
		warnOfSurplus(context, surplus, (error as Error).message);
	}
}

/**
 * Removes webhooks whose events would be mistaken for another sequence's.
 *
 * @throws Error when one cannot be removed
 */
export async function removeMisregistered(
	api: WebhooksApi,
	webhooks: readonly Webhook[],
): Promise<void> {
	const { left, reason } = await removeWebhooks(api, webhooks);
	if (left.length === 0) return;
	throw new Error(
		`Salesforge has these webhooks for other sequences than their URLs say: ${left.map(describe).join(', ')}. ${reason}. Remove them ${WHERE_TO_REMOVE} and activate the workflow again`,
	);
}
