import { Account, type NewWebhook, type Sequence, type Webhook, type Workspace } from './account';
import { accountRoutes } from './accountRoutes';
import { undescribed } from '../apiDescription/conformance';
import {
	areaRoutes,
	Areas,
	DEFAULT_ACTION_BEHAVIOUR,
	type ActionBehaviour,
	type Store,
} from './areas';
import { router } from './areas/routes';
import { behaviourOf, type Behaviour, type Generation } from './behaviour';
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

const answerAccount = router(accountRoutes);

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
	...(['core', 'multichannel'] as const).flatMap((api) =>
		served(api, { ...areaRoutes[api], ...workspaceRoutes[api] }, '/workspaces/:workspaceId'),
	),
];

export interface FakeSalesforgeOptions extends Partial<Behaviour & ActionBehaviour> {
	/** `today` unless told. */
	generation?: Generation;
	/** A free one when left out. */
	port?: number;
	/** A random one when left out. */
	apiKey?: string;
}

/**
 * A Salesforge of its own on 127.0.0.1: its core and its multichannel API as far as they are known, with faults on
 * command, and the deliveries to the webhooks that were registered.
 */
export class FakeSalesforge {
	/** May be changed at any time. */
	readonly behaviour: Behaviour & ActionBehaviour;

	readonly account = new Account();

	/** The first key; `replaceApiKey` changes it. */
	apiKey: string;

	private readonly faults = new Faults();

	private readonly areas: Areas;

	private readonly server = new ApiServer((request) => this.answer(request), this.faults);

	/** What was asked with success, and docs/salesforge-api.json does not describe. */
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
		generation = 'today',
		...behaviour
	}: FakeSalesforgeOptions = {}): Promise<FakeSalesforge> {
		const fake = new FakeSalesforge(apiKey, {
			...DEFAULT_ACTION_BEHAVIOUR,
			...behaviourOf(generation),
			...behaviour,
		});
		fake.origin = `http://127.0.0.1:${await fake.server.listen(port)}`;
		return fake;
	}

	/**
	 * Ends at once, hanging calls included.
	 *
	 * @throws Error when a client has made calls, or used parameters, that docs/salesforge-api.json does not describe
	 */
	async stop(): Promise<void> {
		await this.server.close();
		if (this.undescribed.size > 0) throw new Error([...this.undescribed].join('\n'));
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.stop();
	}

	/** For the credential: without a slash at the end. */
	get baseUrl(): string {
		return `${this.origin}${CORE}`;
	}

	/** For the credential: without a slash at the end. */
	get multichannelBaseUrl(): string {
		return `${this.origin}${MULTICHANNEL}`;
	}

	/** Every request since the start, the oldest first. */
	get requests(): readonly LoggedRequest[] {
		return this.server.requests;
	}

	addWorkspace(name?: string, id?: string): Workspace {
		return this.account.addWorkspace(name, id);
	}

	addSequence(workspaceId: string, sequence?: Partial<Sequence>): Sequence {
		return this.account.addSequence(workspaceId, sequence);
	}

	/** Contacts, conversations, mailboxes and all else that a workspace holds. */
	store(workspaceId: string): Store {
		return this.areas.store(workspaceId);
	}

	/** What is registered, the oldest first, also what the API does not tell of it. */
	webhooks(workspaceId: string): readonly Webhook[] {
		return this.account.webhooks(workspaceId);
	}

	/** Adds a webhook as a person does in Salesforge's settings. */
	addWebhookByHand(workspaceId: string, webhook: NewWebhook): Webhook {
		return this.account.addWebhook(workspaceId, webhook);
	}

	/** Removes a webhook as a person does in Salesforge's settings. */
	removeWebhookByHand(workspaceId: string, id: string): void {
		if (!this.account.removeWebhook(workspaceId, id)) throw new Error(`There is no webhook ${id}`);
	}

	/** Makes a new key and refuses the old one from now on. */
	replaceApiKey(): string {
		this.account.apiKeys.delete(this.apiKey);
		this.apiKey = this.account.addApiKey('n8n');
		return this.apiKey;
	}

	/** Lets calls go wrong from now on; of several faults that meet a call, the first commanded one counts. */
	fail(target: FaultTarget, fault: Fault): void {
		this.faults.arm(target, fault);
	}

	/** Ends all faults. */
	recover(): void {
		this.faults.clear();
	}

	/** Posts what happened to every webhook that fires for it, all at once. */
	async deliver(fakeEvent: FakeEvent, options: DeliveryOptions = {}): Promise<Delivery[]> {
		const firing = this.webhooks(fakeEvent.workspaceId).filter((each) => fires(each, fakeEvent));
		return await Promise.all(firing.map((webhook) => deliverTo(webhook, fakeEvent, options)));
	}

	private answer(request: ApiRequest): ApiAnswer {
		const { path, headers } = request;
		const isMultichannel = path.startsWith(`${MULTICHANNEL}/`);
		const { authorization = '' } = headers;
		if (authorization === '') return refuse(401, 'missing api key');
		// Core takes the bare key alone.
		const key = isMultichannel ? authorization.replace(/^Bearer /, '') : authorization;
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

	/** @param path below the API's base URL */
	private answerBelow(
		api: keyof typeof answers,
		path: string,
		request: ApiRequest,
		apiKeyName: string,
	): ApiAnswer | null {
		const { account, behaviour } = this;
		const [, workspaceId, rest] = /^\/workspaces\/([^/]+)(\/.+)$/.exec(path) ?? [];
		if (!workspaceId || !rest) {
			return api === 'core'
				? answerAccount({ account, behaviour, apiKeyName }, path, request)
				: null;
		}
		if (!account.hasWorkspace(workspaceId)) return null;
		return (
			this.areas.answer(api, path, request) ??
			answers[api]({ account, behaviour, workspaceId }, rest, request)
		);
	}
}
