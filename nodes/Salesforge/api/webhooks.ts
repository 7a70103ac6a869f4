import { isJsonObject } from '../events/json';
import type { Failure, SalesforgeApiError } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { readId, readText } from './lists';
import { readByOffset } from './paging';

/** A webhook as Salesforge lists it: its sequence is not among the known fields. */
export interface Webhook {
	id: string;
	name: string;
	type: string;
	url: string;
}

/** What is asked for when a webhook is made. */
export interface NewWebhook {
	name: string;
	type: string;
	url: string;
	/** `null` for the whole workspace. */
	sequenceId: string | null;
}

/** What became of a DELETE: `unsupported` where Salesforge has no such call, `unknown` where it knows no such webhook. */
export type Deletion = 'deleted' | 'unknown' | 'unsupported' | Failure;

/** The webhooks of one workspace. */
export class WebhooksApi {
	private readonly path: string;

	private readonly notFound: string;

	constructor(
		private readonly client: SalesforgeClient,
		workspaceId: string,
	) {
		this.path = `/workspaces/${encodeURIComponent(workspaceId)}/integrations/webhooks`;
		this.notFound = `Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again`;
	}

	async list(): Promise<Webhook[]> {
		const call = { path: this.path, purpose: 'list the webhooks', notFound: this.notFound };
		return await readByOffset(
			async (page) =>
				await this.client.list({ ...call, qs: page }, 'data', ({ name, type, url }, id) => ({
					id,
					name: readText(name),
					type: readText(type),
					url: readText(url),
				})),
		);
	}

	/**
	 * Makes a webhook.
	 *
	 * @returns why it was not made, `null` when it was; `mayHaveActed` tells that it may exist all the same
	 */
	async create(webhook: NewWebhook): Promise<Failure | null> {
		const { sequenceId } = webhook;
		const failure = await this.post(webhook, sequenceId);
		const isMistaken = failure?.status === 400 || failure?.status === 422;
		if (!isMistaken || sequenceId === null || !/^[1-9]\d{0,14}$/.test(sequenceId)) return failure;
		// Whether a multichannel sequence's number is wanted as text or as a number is not documented.
		return await this.post(webhook, Number(sequenceId));
	}

	private async post(
		{ name, type, url }: NewWebhook,
		sequenceID: string | number | null,
	): Promise<Failure | null> {
		const call: Call = {
			method: 'POST',
			path: this.path,
			body: { name, type, url, ...(sequenceID !== null && { sequenceID }) },
			purpose: `register the webhook '${name}'`,
			notFound: this.notFound,
		};
		const outcome = await this.client.attempt(call);
		if ('failure' in outcome) return outcome.failure;
		const { body } = outcome;
		return isJsonObject(body) && readId(body) !== null ? null : this.client.unusable(call);
	}

	/** No delete is documented (docs/salesforge-api.md): it is tried, and the answer tells. */
	async delete({ id, name }: Webhook): Promise<Deletion> {
		const outcome = await this.client.attempt({
			method: 'DELETE',
			path: `${this.path}/${encodeURIComponent(id)}`,
			purpose: `delete the webhook '${name}'`,
			notFound: 'Salesforge has no such webhook',
		});
		if (!('failure' in outcome)) return 'deleted';
		const { failure } = outcome;
		if (failure.status === 404) return 'unknown';
		return failure.status === 405 || failure.status === 501 ? 'unsupported' : failure;
	}

	/** What to throw for a failure. */
	error(failure: Failure): SalesforgeApiError {
		return this.client.error(failure);
	}
}
