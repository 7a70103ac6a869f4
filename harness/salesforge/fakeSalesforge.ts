import { Account, type NewWebhook, type Sequence, type Webhook, type Workspace } from './account';
import { Areas, DEFAULT_ACTION_BEHAVIOUR, type ActionBehaviour, type Store } from './areas';
import { CoreApi, type CoreBehaviour } from './coreApi';
import {
	deliverTo,
	fires,
	type Delivery,
	type DeliveryOptions,
	type Happening,
} from './deliveries';
import { refuse, type ApiAnswer, type ApiRequest, type LoggedRequest } from './exchange';
import { Faults, type Fault, type FaultTarget } from './faults';
import { MultichannelApi } from './multichannelApi';
import { ApiServer } from './server';

const CORE = '/public/v2';
const MULTICHANNEL = '/public/multichannel';

export interface FakeSalesforgeOptions extends Partial<CoreBehaviour & ActionBehaviour> {
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
	/** What Salesforge's documentation leaves open; may be changed at any time. */
	readonly behaviour: CoreBehaviour & ActionBehaviour;

	readonly account = new Account();

	/** The first key; `replaceApiKey` changes it. */
	apiKey: string;

	private readonly faults = new Faults();

	private readonly core: CoreApi;

	private readonly areas: Areas;

	private readonly multichannel = new MultichannelApi(this.account);

	private readonly server = new ApiServer((request) => this.answer(request), this.faults);

	private origin = '';

	private constructor(
		apiKey: string | undefined,
		behaviour: Partial<CoreBehaviour & ActionBehaviour>,
	) {
		this.behaviour = {
			deleteSupport: 404,
			maxLimit: 100,
			webhookOrder: 'oldestFirst',
			...DEFAULT_ACTION_BEHAVIOUR,
			...behaviour,
		};
		this.areas = new Areas(this.account, this.behaviour);
		this.core = new CoreApi(this.account, this.behaviour);
		this.apiKey = this.account.addApiKey('n8n', apiKey);
	}

	static async start({
		port = 0,
		apiKey,
		...behaviour
	}: FakeSalesforgeOptions = {}): Promise<FakeSalesforge> {
		const fake = new FakeSalesforge(apiKey, behaviour);
		fake.origin = `http://127.0.0.1:${await fake.server.listen(port)}`;
		return fake;
	}

	/** Ends at once, hanging calls included. */
	async stop(): Promise<void> {
		await this.server.close();
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

	/** What is registered, the oldest first, with the sequence that the API does not tell. */
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
	async deliver(happening: Happening, options: DeliveryOptions = {}): Promise<Delivery[]> {
		const firing = this.webhooks(happening.workspaceId).filter((each) => fires(each, happening));
		return await Promise.all(firing.map((webhook) => deliverTo(webhook, happening, options)));
	}

	private answer(request: ApiRequest): ApiAnswer {
		const apiKeyName = this.account.apiKeys.get(request.headers.authorization ?? '');
		if (apiKeyName === undefined) return refuse(401, 'invalid api key');
		const { path } = request;
		if (path.startsWith(`${CORE}/`)) {
			const rest = path.slice(CORE.length);
			return (
				this.areas.answer('core', rest, request) ?? this.core.answer(rest, request, apiKeyName)
			);
		}
		if (path.startsWith(`${MULTICHANNEL}/`)) {
			const rest = path.slice(MULTICHANNEL.length);
			return (
				this.areas.answer('multichannel', rest, request) ?? this.multichannel.answer(rest, request)
			);
		}
		return refuse(404, 'not found');
	}
}
