import { sleep } from 'n8n-workflow';

import type { Failure } from '../../api/apiError';
import { waitBefore, type RetryOptions } from '../../api/retry';
import type { Creation, NewWebhook, Webhook, WebhooksApi } from '../../api/webhooks';
import { firesFor } from './plan';
import { describe, WHERE_TO_REMOVE } from './words';
import { webhookKey } from './webhookUrl';

/** How a webhook differs from what was requested. It would be created again with every activation. */
function differenceOf({ name, type, url, sequenceId }: NewWebhook, made: Webhook): string | null {
	if (webhookKey({ type, url: made.url }) !== webhookKey({ type, url })) {
		return `Salesforge has changed the URL of the webhook '${name}'`;
	}
	if (firesFor(made, sequenceId)) return null;
	const requested = sequenceId === null ? 'the whole workspace' : `the sequence ${sequenceId}`;
	const got = made.sequenceIds.join() || 'the whole workspace';
	return `Salesforge has registered the webhook '${name}' for ${got} instead of ${requested}`;
}

/** @throws Error when Salesforge has created a different webhook, which is deleted again */
async function check(api: WebhooksApi, webhook: NewWebhook, made: Webhook): Promise<void> {
	const difference = differenceOf(webhook, made);
	if (difference === null) return;
	const rest = (await api.delete(made))
		? `Delete the webhook ${describe({ ...webhook, id: made.id })} ${WHERE_TO_REMOVE}`
		: 'It was deleted again, and nothing is registered in its place';
	throw new Error(
		`${difference}. ${rest}. Please report it in the issues of this package on GitHub`,
	);
}

/** The newest webhook with the type and URL, if Salesforge has it. */
async function findListed(api: WebhooksApi, webhook: NewWebhook): Promise<Webhook | undefined> {
	const key = webhookKey(webhook);
	return (await api.list()).filter((each) => webhookKey(each) === key).at(-1);
}

async function create(
	api: WebhooksApi,
	retry: RetryOptions,
	webhook: NewWebhook,
): Promise<Creation> {
	for (let attempt = 1; ; attempt++) {
		const creation = await api.create(webhook);
		if (!('failure' in creation)) {
			await check(api, webhook, creation.webhook);
			return creation;
		}
		const { failure } = creation;
		if (!failure.mayHaveActed) return creation;
		const wait = waitBefore(attempt, failure.retryAfter, retry);
		if (wait !== null) await sleep(wait);
		// Its secret was in the lost response, so it is deleted and created again.
		const lost = await findListed(api, webhook);
		if (lost && (await api.delete(lost))) return { webhook: lost, signingSecret: null };
		if (wait === null) return creation;
	}
}

const OUT_OF_TIME: Failure = {
	status: null,
	message: 'Salesforge took too long to register the webhooks',
	isTransient: true,
	mayHaveActed: false,
	retryAfter: null,
};

/**
 * Creates webhooks one after the other. It may be called at any time, even after a partial failure.
 *
 * @param retry with a deadline for all of them
 * @throws SalesforgeApiError after the deadline; Error when Salesforge creates a different webhook
 */
export async function* createWebhooks(
	api: WebhooksApi,
	retry: RetryOptions & { deadline: number },
	webhooks: readonly NewWebhook[],
): AsyncGenerator<{ webhook: NewWebhook; creation: Creation }> {
	for (const webhook of webhooks) {
		if (Date.now() > retry.deadline) throw api.error(OUT_OF_TIME);
		yield { webhook, creation: await create(api, retry, webhook) };
	}
}
