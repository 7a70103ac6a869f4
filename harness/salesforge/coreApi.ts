import type { Account, Sequence, Webhook } from './account';
import { ok, refuse, type ApiAnswer, type ApiRequest } from './exchange';
import { corePage } from './paging';
import { readWebhookBody } from './webhookBody';

/**
 * What becomes of `DELETE .../webhooks/{id}`: the status of an API that has no such call, `works`, or `pretends`, which
 * answers 204 and deletes nothing.
 */
export type DeleteSupport = 404 | 405 | 501 | 'works' | 'pretends';

/** What Salesforge's documentation leaves open, and so the client must take either way. */
export interface CoreBehaviour {
	/** 404 unless told. */
	deleteSupport: DeleteSupport;
	/** The most items that a page brings, whatever `limit` asks for; 100 unless told. */
	maxLimit: number;
	/** The order of the list of webhooks; `oldestFirst` unless told. */
	webhookOrder: 'oldestFirst' | 'newestFirst';
}

/** What the API tells of a webhook: its sequence is not among it. */
const asListed = ({ id, name, type, url, sentCount }: Webhook) => ({
	id,
	name,
	type,
	url,
	sentCount,
});

const asListedSequence = ({ id, name, status }: Sequence) => ({ id, name, status });

/** The core API, `/public/v2`: bare lists in `data`, webhooks that can be made and read but not changed. */
export class CoreApi {
	constructor(
		private readonly account: Account,
		private readonly behaviour: CoreBehaviour,
	) {}

	/** @param path below the base URL */
	answer(path: string, request: ApiRequest, apiKeyName: string): ApiAnswer {
		if (path === '/me') return this.only('GET', request, () => this.me(apiKeyName));
		if (path === '/workspaces') {
			return this.only('GET', request, () => this.list(this.account.workspaces(), request));
		}
		const [, workspaceId, rest] = /^\/workspaces\/([^/]+)(\/.+)$/.exec(path) ?? [];
		if (!workspaceId || !rest || !this.account.hasWorkspace(workspaceId)) {
			return refuse(404, 'not found');
		}
		return this.answerWorkspace(workspaceId, rest, request);
	}

	private answerWorkspace(workspaceId: string, path: string, request: ApiRequest): ApiAnswer {
		if (path === '/sequences') {
			const sequences = this.account.sequences(workspaceId, 'core').map(asListedSequence);
			return this.only('GET', request, () => this.list(sequences, request));
		}
		if (path === '/integrations/webhooks') {
			return request.method === 'POST'
				? this.createWebhook(workspaceId, request)
				: this.only('GET', request, () => this.list(this.listed(workspaceId), request));
		}
		const [, webhookId] = /^\/integrations\/webhooks\/([^/]+)$/.exec(path) ?? [];
		if (!webhookId) return refuse(404, 'not found');
		return this.answerWebhook(workspaceId, webhookId, request);
	}

	private answerWebhook(workspaceId: string, id: string, request: ApiRequest): ApiAnswer {
		const { deleteSupport } = this.behaviour;
		const unsupported = typeof deleteSupport === 'number' ? deleteSupport : 405;
		if (request.method === 'GET') {
			const webhook = this.listed(workspaceId).find((each) => each.id === id);
			return webhook ? ok(webhook) : refuse(404, 'not found');
		}
		if (request.method !== 'DELETE') return refuse(unsupported, 'no such call');
		if (deleteSupport === 'pretends') return { status: 204 };
		if (deleteSupport !== 'works') return refuse(unsupported, 'no such call');
		return this.account.removeWebhook(workspaceId, id) ? { status: 204 } : refuse(404, 'not found');
	}

	private me(apiKeyName: string): ApiAnswer {
		return ok({ accountId: this.account.id, apiKeyName });
	}

	private createWebhook(workspaceId: string, { body }: ApiRequest): ApiAnswer {
		const webhook = readWebhookBody(body, this.account.sequences(workspaceId));
		if (typeof webhook === 'string') return refuse(422, webhook);
		return { status: 201, body: asListed(this.account.addWebhook(workspaceId, webhook)) };
	}

	private listed(workspaceId: string) {
		const webhooks = this.account.webhooks(workspaceId).map(asListed);
		return this.behaviour.webhookOrder === 'newestFirst' ? webhooks.reverse() : webhooks;
	}

	private list(items: readonly unknown[], { query }: ApiRequest): ApiAnswer {
		const page = corePage(items, query, this.behaviour.maxLimit);
		return Array.isArray(page) ? ok({ data: page }) : page;
	}

	private only(method: string, request: ApiRequest, answer: () => ApiAnswer): ApiAnswer {
		return request.method === method ? answer() : refuse(405, 'method not allowed');
	}
}
