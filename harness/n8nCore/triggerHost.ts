import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { HookContext, LoadOptionsContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWebhookData,
	type IWebhookResponseData,
	type IWorkflowExecuteAdditionalData,
	type Logger,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { Salesforge, SalesforgeTrigger } from '../../nodes';
import { CredentialsHelper, type Credential } from './credentials';
import { asN8nRequest, asN8nResponse } from './request';

export type { Credential } from './credentials';

/** A line that the node has logged. */
export interface LogLine {
	level: string;
	message: string;
}

/** The outcome of a delivery. */
export interface TriggerRun {
	status: number;
	json: Record<string, unknown>;
	/** What webhook() returned to n8n. */
	result: IWebhookResponseData;
}

/** What n8n's processes share. */
export interface Database {
	/** The workflow's static data, as JSON. */
	staticData: string;
	/** How often it was written for a delivery. */
	writes: number;
}

export interface TriggerHostOptions {
	/** The trigger as loaded in another process, with its own state. */
	nodeType?: SalesforgeTrigger;
	/** See {@link TriggerHost.mode}. */
	mode?: WorkflowExecuteMode;
	/** Whether n8n fails to start the execution of the next delivery. */
	failsToStart?: () => boolean | Promise<boolean>;
	database?: Database;
}

const trigger = new SalesforgeTrigger();

/** Also loads the Salesforge node's lists. */
const companion = new Salesforge();

/** A workflow with one trigger, as loaded in one of n8n's processes. */
export class TriggerHost {
	/** The credential in n8n's database; `null` after it is deleted. */
	credential: Credential | null;

	/** How often the credential was decrypted. */
	credentialReads = 0;

	/** How often the webhook was called. */
	calls = 0;

	readonly log: LogLine[] = [];

	readonly node: INode;

	/** `WEBHOOK_URL` and the like. */
	webhookOrigin = 'http://127.0.0.1:5678';

	workflowName = 'Leads';

	workflowId = 'wf1';

	/** The mode in which n8n runs the node. `manual` is a test run from the editor. */
	mode: WorkflowExecuteMode;

	private readonly nodeType: SalesforgeTrigger;

	private readonly failsToStart: () => boolean | Promise<boolean>;

	private readonly database: Database;

	private servers: Server[] = [];

	private results: IWebhookResponseData[] = [];

	constructor(
		parameters: INodeParameters,
		credential: Credential | null,
		node: Partial<INode> = {},
		{
			nodeType = trigger,
			mode = 'webhook',
			failsToStart = () => false,
			database = { staticData: '{}', writes: 0 },
		}: TriggerHostOptions = {},
	) {
		this.credential = credential;
		this.nodeType = nodeType;
		this.mode = mode;
		this.failsToStart = failsToStart;
		this.database = database;
		this.node = {
			id: 'node-1',
			name: 'Salesforge Trigger',
			type: 'n8n-nodes-salesforge.salesforgeTrigger',
			typeVersion: 2,
			position: [0, 0],
			webhookId: node.id ?? '6f1c3c5e-0000-4000-8000-000000000001',
			parameters,
			...(credential && { credentials: { salesforgeApi: { id: 'cred-1', name: 'Salesforge' } } }),
			...node,
		};
	}

	/** A trigger that listens like n8n. */
	static async listening(
		...given: ConstructorParameters<typeof TriggerHost>
	): Promise<TriggerHost> {
		const host = new TriggerHost(...given);
		await host.listen();
		return host;
	}

	/** The workflow's static data in n8n's database, as JSON. */
	get staticData(): string {
		return this.database.staticData;
	}

	set staticData(json: string) {
		this.database.staticData = json;
	}

	logged(level: string): string[] {
		return this.log.filter((line) => line.level === level).map(({ message }) => message);
	}

	/** n8n reads the workflow from the database for every request and activation. */
	private workflow({ isTest = false } = {}): Workflow {
		const typeOf = (name: string): INodeType =>
			name === 'n8n-nodes-salesforge.salesforge' ? companion : this.nodeType;
		const nodeTypes: INodeTypes = {
			getByName: typeOf,
			getByNameAndVersion: typeOf,
			getKnownTypes: () => ({}),
		};
		return new Workflow({
			id: this.workflowId,
			name: this.workflowName,
			nodes: [this.node],
			connections: {},
			active: !isTest,
			nodeTypes,
			staticData: JSON.parse(isTest ? '{}' : this.staticData) as IDataObject,
			settings: {},
		});
	}

	private save({ staticData }: Workflow): void {
		if (staticData.__dataChanged !== true) return;
		this.staticData = JSON.stringify(staticData);
		this.database.writes++;
	}

	private additionalData(): IWorkflowExecuteAdditionalData {
		return {
			credentialsHelper: new CredentialsHelper(() => {
				this.credentialReads++;
				if (!this.credential) throw new Error('Credential with ID "cred-1" does not exist');
				return this.credential;
			}),
			webhookBaseUrl: `${this.webhookOrigin}/webhook`,
			webhookTestBaseUrl: `${this.webhookOrigin}/webhook-test`,
			currentNodeParameters: undefined,
		} as unknown as IWorkflowExecuteAdditionalData;
	}

	private withLog<Context extends object>(context: Context): Context {
		const write =
			(level: string) =>
			(message: string): void => {
				this.log.push({ level, message });
			};
		const logger = Object.fromEntries(
			['error', 'warn', 'info', 'debug'].map((level) => [level, write(level)]),
		) as unknown as Logger;
		Object.defineProperty(context, 'logger', { value: logger });
		return context;
	}

	hookContext({ isTest = false } = {}, workflow = this.workflow({ isTest })): HookContext {
		const webhookData = {
			isTest,
			webhookDescription: this.nodeType.description.webhooks![0],
		} as unknown as IWebhookData;
		return this.withLog(
			new HookContext(
				workflow,
				this.node,
				this.additionalData(),
				isTest ? 'manual' : 'trigger',
				isTest ? 'manual' : 'activate',
				webhookData,
			),
		);
	}

	/** Does what n8n does when it activates the workflow or listens for a test event. */
	async activate(options: { isTest?: boolean } = {}): Promise<void> {
		const { checkExists, create } = this.nodeType.webhookMethods.default;
		const workflow = this.workflow(options);
		const exists = await checkExists.call(this.hookContext(options, workflow));
		if (!exists) await create.call(this.hookContext(options, workflow));
		// n8n saves nothing of a test run.
		if (!options.isTest) this.save(workflow);
	}

	async deactivate(options: { isTest?: boolean } = {}): Promise<void> {
		const workflow = this.workflow(options);
		await this.nodeType.webhookMethods.default.delete.call(this.hookContext(options, workflow));
		if (!options.isTest) this.save(workflow);
	}

	loadOptionsContext(): LoadOptionsContext {
		const additionalData = this.additionalData();
		additionalData.currentNodeParameters = this.node.parameters;
		return this.withLog(new LoadOptionsContext(this.workflow(), this.node, additionalData, ''));
	}

	/** Listens like n8n and answers deliveries with the node's `webhook()`. From then on, `webhookOrigin` points here. */
	async listen(
		onResult: (result: IWebhookResponseData) => void = () => undefined,
	): Promise<string> {
		const server = createServer(async (message, response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of message) chunks.push(chunk as Buffer);
			const url = new URL(message.url ?? '/', this.webhookOrigin);
			const httpRequest = asN8nRequest(message, Buffer.concat(chunks), url);
			const httpResponse = asN8nResponse(response);
			const additionalData = {
				...this.additionalData(),
				httpRequest,
				httpResponse,
			} as unknown as IWorkflowExecuteAdditionalData;
			const webhookData = {
				webhookDescription: this.nodeType.description.webhooks![0],
			} as unknown as IWebhookData;
			const workflow = this.workflow();
			const context = new WebhookContext(
				workflow,
				// n8n fills in the parameters' defaults.
				workflow.getNode(this.node.name)!,
				additionalData,
				this.mode,
				webhookData,
				[],
				null,
			);
			this.calls++;
			const result = await this.nodeType.webhook.call(this.withLog(context));
			this.results.push(result);
			onResult(result);
			if (result.noWebhookResponse) return this.save(workflow);
			const isStartFailing = result.workflowData !== undefined && (await this.failsToStart());
			// To start an execution, n8n creates another workflow with the same static data, which marks it as unchanged.
			if (result.workflowData) workflow.staticData.__dataChanged = false;
			const answer: unknown = isStartFailing ? {} : result.webhookResponse;
			if (!isStartFailing) this.save(workflow);
			httpResponse.status(isStartFailing ? 500 : 200);
			httpResponse.json(answer);
		});
		this.servers.push(server);
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		this.webhookOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		return this.webhookOrigin;
	}

	/** Its URL, without the query. */
	get url(): string {
		return `${this.webhookOrigin}/webhook/${this.node.webhookId}/webhook`;
	}

	async post(body: unknown, query = '', headers: Record<string, string> = {}): Promise<TriggerRun> {
		const response = await fetch(this.url + query, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
		const json = (await response.json()) as Record<string, unknown>;
		return { status: response.status, json, result: this.results.at(-1)! };
	}

	async close(): Promise<void> {
		for (const server of this.servers) {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		}
		this.servers = [];
	}
}
