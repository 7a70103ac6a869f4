import { WebhookContext } from 'n8n-core';
import {
	type IDataObject,
	type IHttpRequestMethods,
	type INodeParameters,
	type INodeType,
	type IWebhookResponseData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { additionalData, workflowWith } from './workflow';

export interface TriggerRun {
	status: number;
	json: Record<string, unknown>;
	/** What webhook() returned to n8n. */
	result: IWebhookResponseData;
}

/** Express returns an array for a repeated key. */
function asQuery({ searchParams }: URL): Record<string, string | string[]> {
	return Object.fromEntries(
		[...new Set(searchParams.keys())].map((key) => {
			const values = searchParams.getAll(key);
			return [key, values.length > 1 ? values : values[0]!];
		}),
	);
}

/** What n8n adds to a request before a trigger sees it. */
export function asN8nRequest(request: IncomingMessage, rawBody: Buffer, url: URL) {
	const contentType = request.headers['content-type']?.split(';')[0]?.toLowerCase();
	const isJson = contentType === 'application/json';
	return Object.assign(request, {
		contentType,
		query: asQuery(url),
		params: {},
		body: isJson && rawBody.length > 0 ? JSON.parse(rawBody.toString()) : undefined,
		rawBody: undefined as Buffer | undefined,
		ip: request.socket.remoteAddress,
		ips: [],
		async readRawBody(this: { rawBody?: Buffer }) {
			this.rawBody = rawBody;
		},
	});
}

/** The methods of Express's response that n8n uses. */
export function asN8nResponse(response: ServerResponse) {
	return Object.assign(response, {
		status(this: ServerResponse, code: number) {
			this.statusCode = code;
			return this;
		},
		json(this: ServerResponse, body: unknown) {
			this.setHeader('content-type', 'application/json');
			this.end(JSON.stringify(body));
			return this;
		},
	});
}

/** A trigger behind a real HTTP server, whose webhook() runs in n8n-core's own context. */
export class TriggerServer {
	private results: IWebhookResponseData[] = [];

	private constructor(
		private readonly nodeType: INodeType,
		private readonly parameters: INodeParameters,
		private readonly options: TriggerServerOptions,
		private readonly server: Server,
	) {
		server.on('request', (request, response) => void this.handle(request, response));
	}

	static async start(
		nodeType: INodeType,
		parameters: INodeParameters,
		options: TriggerServerOptions = {},
	): Promise<TriggerServer> {
		const server = createServer();
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		return new TriggerServer(nodeType, parameters, options, server);
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook`;
	}

	private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const { database, nodeId = 'node-1' } = this.options;
		const staticData = JSON.parse(database?.staticData ?? '{}') as IDataObject;
		const load = () => workflowWith(this.nodeType, this.parameters, { id: nodeId }, staticData);
		const { workflow, node } = load();
		const httpRequest = asN8nRequest(
			request,
			Buffer.concat(chunks),
			new URL(request.url!, this.url),
		);
		const httpResponse = asN8nResponse(response);
		const context = new WebhookContext(
			workflow,
			node,
			additionalData({ httpRequest, httpResponse }),
			this.options.mode ?? 'webhook',
			{
				httpMethod: 'POST' as IHttpRequestMethods,
				node: node.name,
				path: 'webhook',
				webhookDescription: this.nodeType.description.webhooks![0]!,
				workflowId: workflow.id,
				workflowExecuteAdditionalData: additionalData(),
			},
			[],
			null,
		);
		const result = await this.nodeType.webhook!.call(context);
		this.results.push(result);
		if (result.noWebhookResponse) return;
		const isStartFailing =
			result.workflowData !== undefined && ((await this.options.failsToStart?.()) ?? false);
		// To start an execution, n8n creates another workflow with the same static data, which marks it as unchanged.
		if (result.workflowData) load();
		const answer: unknown = isStartFailing ? {} : result.webhookResponse;
		if (database && !isStartFailing && workflow.staticData.__dataChanged === true) {
			database.staticData = JSON.stringify(workflow.staticData);
			database.writes++;
		}
		httpResponse.status(isStartFailing ? 500 : 200);
		httpResponse.json(answer);
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

	async stop(): Promise<void> {
		await new Promise((closed) => this.server.close(closed));
	}
}

export interface TriggerServerOptions {
	nodeId?: string;
	/** `manual` for a test run from the editor. Default `webhook`. */
	mode?: WorkflowExecuteMode;
	/** Whether n8n fails to start the execution of the next delivery. */
	failsToStart?: () => boolean | Promise<boolean>;
	/** The workflow's static data, which n8n's processes share, as JSON. */
	database?: { staticData: string; writes: number };
}
