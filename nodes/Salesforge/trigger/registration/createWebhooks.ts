import { sleep, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';

import type { Failure } from '../../api/apiError';
import { PERMANENT } from '../../api/failures';
import { waitBefore, type RetryOptions } from '../../api/retry';
import type { Creation, NewWebhook, Webhook, WebhooksApi } from '../../api/webhooks';
import { nameWebhooks } from './names';
import { firesFor, type WantedWebhook } from './plan';
import { describe, removeWebhooks, WHERE_TO_REMOVE } from './removeWebhooks';
import { webhookKey } from './webhookUrl';

/** How a webhook differs from what was requested. It would be created again with every activation. */
function differenceOf(
	{ name, type, url, sequenceId }: NewWebhook,
	created: Webhook,
): string | null {
	if (webhookKey({ type, url: created.url }) !== webhookKey({ type, url })) {
		return `Salesforge has changed the URL of the webhook '${name}'`;
	}
	if (firesFor(created, sequenceId)) return null;
	const requested = sequenceId === null ? 'the whole workspace' : `the sequence ${sequenceId}`;
	const got = created.sequenceIds.join() || 'the whole workspace';
	return `Salesforge has registered the webhook '${name}' for ${got} instead of ${requested}`;
}

const failureWith = (message: string): { failure: Failure } => ({
	failure: { ...PERMANENT, status: null, message },
});

/** Deletes a new webhook that differs from the request. */
async function undo(api: WebhooksApi, created: Webhook, difference: string): Promise<Creation> {
	const rest = (await api.delete(created))
		? `Delete the webhook ${describe(created)} ${WHERE_TO_REMOVE}`
		: 'It was deleted again, and nothing is registered in its place';
	return failureWith(
		`${difference}. ${rest}. Please report it in the issues of this package on GitHub`,
	);
}

async function create(
	api: WebhooksApi,
	retry: RetryOptions,
	webhook: NewWebhook,
): Promise<Creation> {
	const key = webhookKey(webhook);
	for (let attempt = 1; ; attempt++) {
		const creation = await api.create(webhook);
		if (!('failure' in creation)) {
			const created = creation.result.webhook;
			const difference = differenceOf(webhook, created);
			return difference === null ? creation : await undo(api, created, difference);
		}
		const { failure } = creation;
		if (!failure.mayHaveActed) return creation;
		const wait = waitBefore(attempt, failure.retryAfter, retry);
		if (wait !== null) await sleep(wait);
		// If it exists, it is the newest. Its secret was in the lost response, so it is deleted and created again.
		const lost = (await api.list()).filter((each) => webhookKey(each) === key).at(-1);
		const { left } = await removeWebhooks(api, lost ? [lost] : []);
		if (lost && left.length > 0) return { result: { webhook: lost, signingSecret: null } };
		if (wait === null) return creation;
	}
}

/** Creates webhooks one after the other. It may be called at any time, even after a partial failure. */
export async function* createWebhooks<Wanted extends WantedWebhook>(
	context: IHookFunctions | IWebhookFunctions,
	api: WebhooksApi,
	retry: RetryOptions & { deadline: number },
	wanted: readonly Wanted[],
): AsyncGenerator<{ webhook: Wanted & NewWebhook; creation: Creation }> {
	for (const webhook of await nameWebhooks(context, api.workspaceId, wanted)) {
		const creation =
			Date.now() > retry.deadline
				? failureWith('Salesforge took too long to register the webhooks')
				: await create(api, retry, webhook);
		yield { webhook, creation };
	}
}
