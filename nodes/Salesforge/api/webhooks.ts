import { isJsonObject, type JsonObject } from '../shared/json';
import type { Failure, SalesforgeApiError } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { readId, readText } from '../shared/fields';
import { listCall, streamList } from './lists';
import { take } from './paging';
import { noWorkspace, workspacePath } from './workspacePath';

/** A webhook as Salesforge lists it. */
export interface Webhook {
	id: string;
	name: string;
	type: string;
	url: string;
	/** Empty for the whole workspace; `null` when an older server does not say. */
	sequenceIds: string[] | null;
}

/** The webhook to create. */
export interface NewWebhook {
	name: string;
	type: string;
	url: string;
	/** `null` for the whole workspace. */
	sequenceId: string | null;
}

/** The outcome of a POST. */
export type Creation =
	| {
			/** As Salesforge returned it. */
			webhook: Webhook;
			/** Returned only here; `null` on an older server. */
			signingSecret: string | null;
	  }
	| { failure: Failure };

/** The outcome of a DELETE: `unsupported` when Salesforge has no such call, `unknown` when it has no such webhook. */
export type Deletion = 'deleted' | 'unknown' | 'unsupported' | Failure;

function readSequenceIds(source: JsonObject): string[] | null {
	const { sequenceIds, sequenceId } = source;
	if (sequenceIds === undefined && sequenceId === undefined) return null;
	const ids = [...(Array.isArray(sequenceIds) ? (sequenceIds as unknown[]) : []), sequenceId];
	return [...new Set(ids.map((id) => String(id ?? '')).filter((id) => id !== ''))];
}

const readWebhook = (source: JsonObject, id: string): Webhook => ({
	id,
	name: readText(source.name),
	type: readText(source.type),
	url: readText(source.url),
	sequenceIds: readSequenceIds(source),
});

/**
 * The fields that name a sequence. `sequenceID` is deprecated and ignored beside `sequenceIds`, but an older server
 * knows only `sequenceID` and would register the whole workspace without it (docs/salesforge-api.md). Whether it
 * accepts a multichannel sequence's number as text is unknown.
 */
function formsOf(sequenceId: string | null): Array<Record<string, string | number | string[]>> {
	if (sequenceId === null) return [{}];
	const isNumber = /^[1-9]\d{0,14}$/.test(sequenceId);
	return [
		{ sequenceIds: [sequenceId], sequenceID: sequenceId },
		{ sequenceID: sequenceId },
		...(isNumber ? [{ sequenceID: Number(sequenceId) }] : []),
	];
}

/** A server that has dropped the deprecated field says so. If the sequence does not exist, the call is not repeated. */
const refusesSequenceID = ({ said = '' }: Failure) =>
	/sequenceID/.test(said) &&
	/deprecated|no longer|not (?:allowed|supported)|(?:unknown|unexpected) (?:field|property)/i.test(
		said,
	);

const isInvalid = (creation: Creation) =>
	'failure' in creation && (creation.failure.status === 400 || creation.failure.status === 422);

/** The webhooks of one workspace. */
export class WebhooksApi {
	private readonly path: string;

	private readonly notFound: string;

	constructor(
		private readonly client: SalesforgeClient,
		private readonly workspaceId: string,
	) {
		this.path = workspacePath(workspaceId, 'integrations', 'webhooks');
		this.notFound = noWorkspace(workspaceId);
	}

	async list(): Promise<Webhook[]> {
		const call = listCall(this.workspaceId, 'webhooks', 'integrations', 'webhooks');
		return await take(streamList(this.client, call, readWebhook));
	}

	/** Creates a webhook. After a failure with `mayHaveActed`, it may exist all the same. */
	async create(webhook: NewWebhook): Promise<Creation> {
		const [first, ...others] = formsOf(webhook.sequenceId);
		let creation = await this.post(webhook, first!);
		for (const form of others) {
			if (!isInvalid(creation)) break;
			creation = await this.post(webhook, form);
		}
		const { sequenceId } = webhook;
		if (sequenceId === null || !isInvalid(creation)) return creation;
		if (!('failure' in creation) || !refusesSequenceID(creation.failure)) return creation;
		return await this.post(webhook, { sequenceIds: [sequenceId] });
	}

	private async post(
		{ name, type, url }: NewWebhook,
		sequence: Record<string, string | number | string[]>,
	): Promise<Creation> {
		const call: Call = {
			method: 'POST',
			path: this.path,
			body: { name, type, url, ...sequence },
			purpose: `register the webhook '${name}'`,
			notFound: this.notFound,
		};
		const outcome = await this.client.attempt(call);
		if ('failure' in outcome) return outcome;
		const { result: body } = outcome;
		const id = isJsonObject(body) ? readId(body) : null;
		if (!isJsonObject(body) || id === null) return { failure: this.client.unusable(call) };
		return {
			webhook: readWebhook(body, id),
			signingSecret: readText(body.signingSecret) || null,
		};
	}

	/** Older servers have no DELETE. It is tried, and the response shows whether it is supported. */
	async delete({ id, name }: Pick<Webhook, 'id' | 'name'>): Promise<Deletion> {
		const outcome = await this.client.attempt({
			method: 'DELETE',
			path: workspacePath(this.workspaceId, 'integrations', 'webhooks', id),
			expects: 'nothing',
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
