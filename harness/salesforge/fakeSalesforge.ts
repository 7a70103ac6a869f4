import {
	Account,
	type NewSequence,
	type NewWebhook,
	type Sequence,
	type Webhook,
	type Workspace,
} from './account';
import { accountRoutes, catalogRoutes } from './accountRoutes';
import { undescribed } from '../apiDescription/conformance';
import {
	areaRoutes,
	Areas,
	DEFAULT_ACTION_BEHAVIOUR,
	type ActionBehaviour,
	type Store,
} from './areas';
import { router } from './areas/routes';
import { DEFAULT_BEHAVIOUR, type Behaviour } from './behaviour';
import {
	deliverTo,
	fires,
	type Delivery,
	type DeliveryOptions,
	type FakeEvent,
} from './deliveries';
import { refuse, type ApiAnswer, type ApiRequest, type LoggedRequest } from './exchange';
import { Faults, type Fault, type FaultTarget } from './faults';
import { coreSequenceRoutes, multichannelListRoutes } from './sequenceRoutes';
import { ApiServer } from './server';
import { webhookRoutes } from './webhookRoutes';

const CORE = '/public/v2';
const MULTICHANNEL = '/public/multichannel';

const answerAccount = { core: router(accountRoutes), multichannel: router(catalogRoutes) };

const workspaceRoutes = {
	core: { ...webhookRoutes, ...coreSequenceRoutes },
	multichannel: multichannelListRoutes,
};

const answers = {
	core: router(workspaceRoutes.core),
	multichannel: router(workspaceRoutes.multichannel),
};

const served = (api: keyof typeof answers, routes: object, prefix = '') =>
	Object.keys(routes).map((route) => `${api} ${route.replace(' ', ` ${prefix}`)}`);

/** Every call that the fake serves: `core GET /workspaces/:workspaceId/dnc`. */
export const servedCalls: readonly string[] = [
	...served('core', accountRoutes),
	...served('multichannel', catalogRoutes),
	...(['core', 'multichannel'] as const).flatMap((api) =>
		served(api, { ...areaRoutes[api], ...workspaceRoutes[api] }, '/workspaces/:workspaceId'),
	),
];

export interface FakeSalesforgeOptions extends Partial<Behaviour & ActionBehaviour> {
	/** By default a free one. */
	port?: number;
	/** By default a random one. */
	apiKey?: string;
}

/**
 * A fake Salesforge on 127.0.0.1: the known parts of its core and multichannel APIs, with faults on command, and
 * deliveries to the registered webhooks.
 */
export class FakeSalesforge {
	/** May be changed at any time. */
	readonly behaviour: Behaviour & ActionBehaviour;

	readonly account = new Account();

	/** The current key. `replaceApiKey` changes it. */
	apiKey: string;

	private readonly faults = new Faults();

	private readonly areas: Areas;

	private readonly server = new ApiServer((request) => this.answer(request), this.faults);

	/** Successful calls and parameters that docs/salesforge-api.json does not describe. */
	readonly undescribed = new Set<string>();

	private origin = '';

	private constructor(apiKey: string | undefined, behaviour: Behaviour & ActionBehaviour) {
		this.behaviour = behaviour;
		this.areas = new Areas(this.account, behaviour);
		this.apiKey = this.account.addApiKey('n8n', apiKey);
	}

	static async start({
		port = 0,
		apiKey,
		...behaviour
	}: FakeSalesforgeOptions = {}): Promise<FakeSalesforge> {
		const fake = new FakeSalesforge(apiKey, {
			...DEFAULT_ACTION_BEHAVIOUR,
			...DEFAULT_BEHAVIOUR,
			...behaviour,
		});
		fake.origin = `http://127.0.0.1:${await fake.server.listen(port)}`;
		return fake;
	}

	/**
	 * Stops at once, even with hanging calls.
	 *
	 * @throws Error when a client has used calls or parameters that docs/salesforge-api.json does not describe
	 */
	async stop(): Promise<void> {
		await this.server.close();
		if (this.undescribed.size > 0) throw new Error([...this.undescribed].join('\n'));
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.stop();
	}

	/** What a user enters in n8n's credential. */
	get credential() {
		const { apiKey, baseUrl, multichannelBaseUrl } = this;
		return { apiKey, baseUrl, multichannelBaseUrl };
	}

	/** For the credential, without a trailing slash. */
	get baseUrl(): string {
		return `${this.origin}${CORE}`;
	}

	/** For the credential, without a trailing slash. */
	get multichannelBaseUrl(): string {
		return `${this.origin}${MULTICHANNEL}`;
	}

	/** Every request since the start, oldest first. */
	get requests(): readonly LoggedRequest[] {
		return this.server.requests;
	}

	addWorkspace(name?: string, id?: string): Workspace {
		return this.account.addWorkspace(name, id);
	}

	addSequence(workspaceId: string, sequence?: NewSequence): Sequence {
		return this.account.addSequence(workspaceId, sequence);
	}

	/** A workspace's contacts, conversations, mailboxes and other data. */
	store(workspaceId: string): Store {
		return this.areas.store(workspaceId);
	}

	/** The registered webhooks, oldest first, including what the API does not show. */
	webhooks(workspaceId: string): readonly Webhook[] {
		return this.account.webhooks(workspaceId);
	}

	/** Adds a webhook like a user in Salesforge's settings. */
	addWebhookByHand(workspaceId: string, webhook: NewWebhook): Webhook {
		return this.account.addWebhook(workspaceId, webhook);
	}

	/** Removes a webhook like a user in Salesforge's settings. */
	removeWebhookByHand(workspaceId: string, id: string): void {
		if (!this.account.removeWebhook(workspaceId, id)) throw new Error(`There is no webhook ${id}`);
	}

	/** Creates a new key and refuses the old one from now on. */
	replaceApiKey(): string {
		this.account.apiKeys.delete(this.apiKey);
		this.apiKey = this.account.addApiKey('n8n');
		return this.apiKey;
	}

	/** Makes calls fail from now on. If several faults match a call, the first one added applies. */
	fail(target: FaultTarget, fault: Fault): void {
		this.faults.arm(target, fault);
	}

	/** Removes all faults. */
	recover(): void {
		this.faults.clear();
	}

	/** Posts an event to every webhook that fires for it, all at once. */
	async deliver(fakeEvent: FakeEvent, options: DeliveryOptions = {}): Promise<Delivery[]> {
		const firing = this.webhooks(fakeEvent.workspaceId).filter((each) => fires(each, fakeEvent));
		return await Promise.all(firing.map((webhook) => deliverTo(webhook, fakeEvent, options)));
	}

	private answer(request: ApiRequest): ApiAnswer {
		const { path, headers } = request;
		const isMultichannel = path.startsWith(`${MULTICHANNEL}/`);
		const { authorization = '' } = headers;
		if (authorization === '') return refuse(401, 'missing api key');
		// Core only accepts the bare key.
		const takesBearer = isMultichannel || this.behaviour.bearer === 200;
		const key = takesBearer ? authorization.replace(/^Bearer /, '') : authorization;
		const apiKeyName = this.account.apiKeys.get(key);
		if (apiKeyName === undefined) return refuse(401, 'invalid api key');
		const api = isMultichannel ? 'multichannel' : 'core';
		const base = isMultichannel ? MULTICHANNEL : CORE;
		if (!path.startsWith(`${base}/`)) return refuse(401, 'invalid api key');
		const below = path.slice(base.length);
		const answer = this.answerBelow(api, below, request, apiKeyName) ?? refuse(404, 'not found');
		if (answer.status < 300) {
			for (const name of undescribed({ ...request, api, path: below })) this.undescribed.add(name);
		}
		return answer;
	}

	/** @param path relative to the API's base URL */
	private answerBelow(
		api: keyof typeof answers,
		path: string,
		request: ApiRequest,
		apiKeyName: string,
	): ApiAnswer | null {
		const { account, behaviour } = this;
		const [, workspaceId, rest] = /^\/workspaces\/([^/]+)(\/.+)$/.exec(path) ?? [];
		if (!workspaceId || !rest) {
			return answerAccount[api]({ account, behaviour, apiKeyName }, path, request);
		}
		if (!account.hasWorkspace(workspaceId)) return null;
		return (
			this.areas.answer(api, workspaceId, rest, request) ??
			answers[api]({ account, behaviour, workspaceId }, rest, request)
		);
	}
}
