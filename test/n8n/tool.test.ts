import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { flatten, generateSamples, simplifyEvent, toEvent, toRow } from '../../nodes';
import { extractReply, simplifyReply } from '../../nodes/Salesforge/transforms/extractReply';
import type { N8nClient, WorkflowDefinition, WorkflowNode } from '../../harness/n8n/client';
import { sharedN8n } from './shared';

/** A Model Context Protocol client over HTTP. */
class ToolClient {
	private session: string | undefined;

	private calls = 0;

	constructor(private readonly url: string) {}

	private async post(message: object): Promise<Response> {
		return await fetch(this.url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				// n8n may close a kept-alive connection just when it is reused.
				connection: 'close',
				accept: 'application/json, text/event-stream',
				...(this.session !== undefined && { 'mcp-session-id': this.session }),
			},
			body: JSON.stringify({ jsonrpc: '2.0', ...message }),
		});
	}

	private async call<Result>(method: string, params: object): Promise<Result> {
		const response = await this.post({ id: ++this.calls, method, params });
		this.session ??= response.headers.get('mcp-session-id') ?? undefined;
		const text = await response.text();
		const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
		const { result, error } = JSON.parse(data) as { result: Result; error?: unknown };
		if (error !== undefined) throw new Error(JSON.stringify(error));
		return result;
	}

	/** Waits until n8n has registered the server's URL, a moment after the activation. */
	async connect(): Promise<void> {
		for (let attempt = 1; (await this.post({ method: 'ping', id: 0 })).status === 404; attempt++) {
			if (attempt === 100) throw new Error(`${this.url} does not answer`);
			await sleep(100);
		}
		await this.call('initialize', {
			protocolVersion: '2025-03-26',
			capabilities: {},
			clientInfo: { name: 'test', version: '1' },
		});
		await this.post({ method: 'notifications/initialized' });
	}

	async list() {
		const { tools } = await this.call<{
			tools: Array<{ name: string; description: string; inputSchema: { properties: object } }>;
		}>('tools/list', {});
		return tools;
	}

	/** The tool's parsed result. */
	async use(name: string, input: object): Promise<unknown> {
		const { content } = await this.call<{ content: Array<{ text: string }> }>('tools/call', {
			name,
			arguments: input,
		});
		const { text } = content[0]!;
		try {
			return JSON.parse(text) as unknown;
		} catch {
			return text;
		}
	}
}

const fromModel = (key: string, description: string, type: string) =>
	`={{ $fromAI('${key}', '${description}', '${type}') }}`;

function toolNode(name: string, parameters: Record<string, unknown>): WorkflowNode {
	return {
		id: randomUUID(),
		name,
		type: 'n8n-nodes-salesforge.salesforgeTool',
		typeVersion: 1,
		position: [0, 200],
		parameters: { resource: 'event', ...parameters },
	};
}

const event = fromModel('event', 'The event as JSON', 'json');
const tools = [
	toolNode('Flatten', { operation: 'flatten', event }),
	toolNode('To_Row', {
		operation: 'toRow',
		event,
		columns: fromModel('columns', 'Columns', 'string'),
	}),
	toolNode('Normalize', { operation: 'normalize', event, simplify: true }),
	toolNode('Extract_Reply', { operation: 'extractReply', event }),
	toolNode('Generate_Sample', {
		operation: 'generateSample',
		count: fromModel('count', 'How many', 'number'),
		events: fromModel('events', 'Event types', 'string'),
		output: 'raw',
	}),
];

function serverOf(path: string): WorkflowDefinition {
	const trigger: WorkflowNode = {
		id: randomUUID(),
		name: 'MCP Server Trigger',
		type: '@n8n/n8n-nodes-langchain.mcpTrigger',
		typeVersion: 2,
		position: [0, 0],
		webhookId: randomUUID(),
		parameters: { authentication: 'none', path },
	};
	const connections = Object.fromEntries(
		tools.map(({ name }) => [
			name,
			{ ai_tool: [[{ node: trigger.name, type: 'ai_tool', index: 0 }]] },
		]),
	);
	return { name: 'Salesforge as tools', nodes: [trigger, ...tools], connections };
}

let client: N8nClient;
let model: ToolClient;

beforeAll(async () => {
	client = sharedN8n();
	const path = randomUUID();
	const { id } = await client.createWorkflow(serverOf(path));
	await client.activate(id);
	model = new ToolClient(`${client.baseUrl}/mcp/${path}`);
	await model.connect();
});

const [body] = generateSamples({ count: 1, seed: 'salesforge', events: ['positive_reply'] });

it('offers every operation to a model, with a description', async () => {
	const listed = await model.list();
	expect(new Map(listed.map(({ name, description }) => [name, description]))).toEqual(
		new Map([
			['Extract_Reply', 'Extract reply in Salesforge'],
			['Flatten', 'Flatten event in Salesforge'],
			['To_Row', 'Convert event to row in Salesforge'],
			['Normalize', 'Normalize event in Salesforge'],
			['Generate_Sample', 'Generate sample events in Salesforge'],
		]),
	);
	const inputs = Object.fromEntries(
		listed.map(({ name, inputSchema }) => [name, Object.keys(inputSchema.properties).sort()]),
	);
	expect(inputs).toEqual({
		Extract_Reply: ['event'],
		Flatten: ['event'],
		To_Row: ['columns', 'event'],
		Normalize: ['event'],
		Generate_Sample: ['count', 'events'],
	});
});

it('accepts the event and the parameters from a model', async () => {
	const event = toEvent(body);
	expect(await model.use('To_Row', { event: body, columns: 'event, contact_email' })).toEqual([
		toRow(event, { columns: ['event', 'contact_email'] }),
	]);
	expect(await model.use('Normalize', { event: body })).toEqual([simplifyEvent(event)]);
	expect(await model.use('Normalize', { event: [body, event] })).toEqual([
		simplifyEvent(event),
		simplifyEvent(event),
	]);
	expect(await model.use('Flatten', { event })).toEqual([flatten(event)]);
	expect(await model.use('Extract_Reply', { event })).toEqual([simplifyReply(extractReply(event))]);
	expect(await model.use('Generate_Sample', { count: 2, events: 'email_sent' })).toEqual(
		generateSamples({ count: 2, seed: 'salesforge', events: ['email_sent'] }),
	);
});

it('tells a model what is invalid and what to do next', async () => {
	const noEvent = await model.use('To_Row', { event: { a: 1 }, columns: 'event' });
	expect(noEvent).toContain('Expected a Salesforge event, got an object');
	expect(noEvent).toContain("Details: Pass on the trigger's items");
	const noColumn = await model.use('To_Row', { event: body, columns: 'colour' });
	expect(noColumn).toContain("The column 'colour' does not exist");
	expect(noColumn).toContain('contact_email');
	const tooMany = await model.use('Generate_Sample', { count: 1001, events: '*' });
	expect(tooMany).toContain("from 1 to 1,000 in 'Number of Events', got 1001");
});
