import { asObject, type JsonObject } from '../shared/json';
import type { Failure, Result, SalesforgeApiError } from './apiError';
import { SalesforgeClient, type Call } from './client';
import type { ApiContext } from './credential';
import { readText } from '../shared/fields';
import { isEmptyList, listOf, readItem, withId, type Identified } from './lists';
import { take } from './paging';
import type { RetryOptions } from './retry';
import { workspaceCall, workspacePath } from './workspacePath';

/** A webhook with all the fields that Salesforge returns. */
export type ListedWebhook = Identified;

export type Webhook = ReturnType<typeof asWebhook>;

export interface NewWebhook extends Pick<Webhook, 'name' | 'type' | 'url'> {
	/** `null` for the whole workspace. */
	sequenceId: string | null;
}

/** The outcome of a POST: the webhook as Salesforge returned it. */
export type Creation = Result<{
	webhook: Webhook;
	/** Returned only here. `null` if it is missing: the deliveries cannot be verified. */
	signingSecret: string | null;
}>;

const asWebhook = ({ name, type, url, sequenceIds }: JsonObject, id: string) => ({
	id,
	name: readText(name),
	type: readText(type),
	url: readText(url),
	/** Empty for the whole workspace. */
	sequenceIds: isEmptyList(sequenceIds) ? [] : [sequenceIds ?? []].flat().map(String),
});

const WEBHOOKS = ['integrations', 'webhooks'];

export const streamWebhooks = listOf('webhooks', WEBHOOKS, withId);
const streamTyped = listOf('webhooks', WEBHOOKS, asWebhook);

export class WebhooksApi {
	constructor(
		private readonly client: SalesforgeClient,
		readonly workspaceId: string,
	) {}

	static async open(
		context: ApiContext,
		workspaceId: string,
		retry: RetryOptions,
	): Promise<WebhooksApi> {
		return new WebhooksApi(await SalesforgeClient.open(context, retry), workspaceId);
	}

	async list(): Promise<Webhook[]> {
		return await take(streamTyped(this.client, this.workspaceId));
	}

	/** Creates a webhook. After a failure with `mayHaveActed`, it may exist all the same. */
	async create({ name, type, url, sequenceId }: NewWebhook): Promise<Creation> {
		const call: Call = {
			...workspaceCall(this.workspaceId, `register the webhook '${name}'`, ...WEBHOOKS),
			method: 'POST',
			body: { name, type, url, ...(sequenceId !== null && { sequenceIds: [sequenceId] }) },
		};
		return await this.client.attempt(call, (body) => {
			const webhook = readItem(body, asWebhook);
			const { signingSecret } = asObject(body);
			return webhook && { webhook, signingSecret: readText(signingSecret) || null };
		});
	}

	/** @returns `null` when the webhook is deleted; with the status 404, there is none */
	async delete({ id, name }: Pick<Webhook, 'id' | 'name'>): Promise<Failure | null> {
		const outcome = await this.client.attempt({
			method: 'DELETE',
			path: workspacePath(this.workspaceId, ...WEBHOOKS, id),
			expects: 'nothing',
			purpose: `delete the webhook '${name}'`,
			notFound: 'Salesforge has no such webhook',
		});
		return 'failure' in outcome ? outcome.failure : null;
	}

	error(failure: Failure): SalesforgeApiError {
		return this.client.error(failure);
	}
}
