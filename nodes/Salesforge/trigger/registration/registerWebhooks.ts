import { sleep } from 'n8n-workflow';

import type { Failure } from '../../api/apiError';
import { waitBefore, type RetryPolicy } from '../../api/retry';
import type { Creation, NewWebhook, Webhook, WebhooksApi } from '../../api/webhooks';
import { removeWebhooks } from './removeWebhooks';
import { hasSequences, webhookKey } from './webhookKey';

/** How webhooks are created. */
export interface Registrar {
	api: WebhooksApi;
	policy: RetryPolicy;
	/** The deadline, as a `Date.now()` time. */
	deadline: number;
	/** Receives what Salesforge returned for a new webhook. */
	keep: (webhook: NewWebhook, creation: Made) => void;
	/** Whether to continue without a webhook that could not be created; never by default. */
	leavesOut?: (webhook: NewWebhook, failure: Failure) => boolean;
}

type Made = Exclude<Creation, { failure: unknown }>;

const describe = ({ name, id }: Webhook) => `'${name}' (${id})`;

/** Removes a webhook that differs from the request. */
async function undo(api: WebhooksApi, webhook: Webhook, why: string): Promise<never> {
	const { left } = await removeWebhooks(api, [webhook]);
	const rest =
		left.length === 0
			? 'It was deleted again, and nothing is registered in its place'
			: `It cannot be deleted through the API: delete the webhook ${describe(webhook)} in Salesforge under Settings > Integrations > Webhooks`;
	throw new Error(`${why}. ${rest}. Please report it in the issues of this package on GitHub`);
}

const urlDiffers = (a: { type: string; url: string }, webhook: NewWebhook) =>
	a.url !== '' && webhookKey({ type: webhook.type, url: a.url }) !== webhookKey(webhook);

/** A webhook that differs from the request would be created again with every activation. */
async function check(api: WebhooksApi, webhook: NewWebhook, made: Webhook): Promise<void> {
	const { name, sequenceId } = webhook;
	if (urlDiffers(made, webhook)) {
		await undo(api, made, `Salesforge has changed the URL of the webhook '${name}'`);
	}
	if (!hasSequences(made, sequenceId)) {
		const wanted = sequenceId === null ? 'the whole workspace' : `the sequence ${sequenceId}`;
		const got = made.sequenceIds!.length === 0 ? 'the whole workspace' : made.sequenceIds!.join();
		await undo(
			api,
			made,
			`Salesforge has registered the webhook '${name}' for ${got} instead of ${wanted}`,
		);
	}
}

/**
 * Refuses to create a webhook that exists under a URL that Salesforge has changed. As it cannot be recognised, it would
 * be created again with every activation.
 */
function refuseChanged(changed: readonly Webhook[], { name, type }: NewWebhook): void {
	const found = changed.find((each) => each.name === name && each.type === type);
	if (!found) return;
	throw new Error(
		`Salesforge has changed the URL of the webhook ${describe(found)}, so it cannot be recognised. Delete it in Salesforge under Settings > Integrations > Webhooks, and report it in the issues of this package on GitHub`,
	);
}

/** Whether the list shows the webhook as it was created. */
async function checkListed(api: WebhooksApi, webhook: NewWebhook, id: string): Promise<void> {
	const listed = (await api.list()).find((each) => each.id === id);
	if (listed) await check(api, webhook, listed);
}

/**
 * Decides what to do when it is unknown whether Salesforge has created a webhook: the response was lost, or was a
 * server error.
 *
 * @returns whether the webhook exists and must not be created again
 */
async function isThere(api: WebhooksApi, webhook: NewWebhook): Promise<boolean> {
	const key = webhookKey(webhook);
	const found = (await api.list()).filter((each) => webhookKey(each) === key);
	const lost = found.at(-1);
	if (!lost) return false;
	// Its secret was in the lost response. If Salesforge returns no secrets or deletes no webhooks, it is kept.
	if (lost.sequenceIds === null || !hasSequences(lost, webhook.sequenceId)) return true;
	return (await api.delete(lost)) !== 'deleted';
}

/** @returns `left out` if the registrar continues without it, `null` if it exists and its response was lost */
async function registerOne(
	registrar: Registrar,
	webhook: NewWebhook,
): Promise<Webhook | 'left out' | null> {
	const { api, policy } = registrar;
	for (let attempt = 1; ; attempt++) {
		const creation = await api.create(webhook);
		if (!('failure' in creation)) {
			await check(api, webhook, creation.webhook);
			registrar.keep(webhook, creation);
			return creation.webhook;
		}
		const { failure } = creation;
		if (!failure.mayHaveActed) {
			if (registrar.leavesOut?.(webhook, failure)) return 'left out';
			throw api.error(failure);
		}
		const wait = waitBefore(attempt, failure.retryAfter, policy);
		if (wait !== null) await sleep(wait);
		if (await isThere(api, webhook)) return null;
		if (wait === null) throw api.error(failure);
	}
}

/**
 * Creates webhooks one after the other and reports each. It may be called at any time, even after a partial failure.
 *
 * @throws SalesforgeApiError at the first that cannot be created; Error when Salesforge creates a different one
 */
export async function registerWebhooks(
	registrar: Registrar,
	webhooks: readonly NewWebhook[],
	/** This trigger's webhooks whose URL Salesforge has changed. */
	changed: readonly Webhook[],
	onMade: (webhook: NewWebhook) => void,
): Promise<void> {
	for (const [index, webhook] of webhooks.entries()) {
		if (Date.now() > registrar.deadline) throw registrar.api.error(OUT_OF_TIME);
		refuseChanged(changed, webhook);
		const made = await registerOne(registrar, webhook);
		if (made === 'left out') continue;
		if (index === 0 && made) await checkListed(registrar.api, webhook, made.id);
		onMade(webhook);
	}
}

const OUT_OF_TIME: Failure = {
	status: null,
	message: 'Salesforge took too long to register the webhooks',
	isTransient: true,
	mayHaveActed: false,
	retryAfter: null,
};
