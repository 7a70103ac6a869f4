import { setTimeout as sleep } from 'node:timers/promises';

import { until } from '../until';
import { IS_V1 } from './host';

/** A workflow's node as n8n's REST API accepts it. */
export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	webhookId?: string;
	credentials?: Record<string, { id: string; name: string }>;
	onError?: string;
}

export interface WorkflowDefinition {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	/** Pinned items by node name, which the editor uses instead of running the node. */
	pinData?: Record<string, Array<{ json: object }>>;
}

export interface Workflow extends WorkflowDefinition {
	id: string;
	versionId: string;
	active: boolean;
}

export interface Execution {
	id: string;
	status: string;
	mode: string;
	finished: boolean;
	/** ISO 8601; `null` unless it is waiting. */
	waitTill?: string | null;
}

/** An item as stored by n8n. */
export interface StoredItem {
	json: Record<string, unknown>;
	pairedItem?: unknown;
	error?: unknown;
}

interface StoredRun {
	data?: { main: Array<StoredItem[] | null> };
	error?: { message: string; description?: string };
}

/** An execution as stored by n8n. */
export interface ExecutionData {
	status: string;
	/** The runs of each node, by node name. */
	runs: Record<string, StoredRun[]>;
	error?: { message: string; description?: string };
}

/** n8n's state of activating a workflow. */
interface Publication {
	status: 'in_progress' | 'published' | 'not_published' | 'partial' | 'failed';
	triggers: Array<{ errorMessage: string | null }>;
}

/** The owner account of the tests and the demo. */
export const OWNER = {
	email: 'owner@n8n-nodes-salesforge.example',
	password: 'Salesforge-demo-1',
	firstName: 'Demo',
	lastName: 'Owner',
};

/** n8n accepts a session only with the id that its log-in had. */
export const BROWSER_ID = 'n8n-nodes-salesforge';

const UNFINISHED = ['new', 'running', 'waiting'];

/** Calls n8n's REST API as its editor does. */
export class N8nClient {
	/** @param cookie the session of a client which has logged in, because n8n allows five log-ins a minute */
	constructor(
		readonly baseUrl: string,
		private cookie = '',
	) {}

	get session(): string {
		return this.cookie;
	}

	/** @throws Error with n8n's own message when the call fails */
	async rest<Data>(method: string, path: string, body?: unknown): Promise<Data> {
		const response = await fetch(`${this.baseUrl}/rest${path}`, {
			method,
			headers: {
				'content-type': 'application/json',
				// n8n may close a kept-alive connection just when it is reused.
				connection: 'close',
				'browser-id': BROWSER_ID,
				cookie: this.cookie,
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
		const session = response.headers
			.getSetCookie()
			.find((cookie) => cookie.startsWith('n8n-auth='));
		if (session) this.cookie = session.split(';')[0]!;
		return (JSON.parse(text) as { data: Data }).data;
	}

	/** Creates the owner of a new n8n, or logs in if there is one. */
	async logIn(): Promise<void> {
		try {
			await this.rest('POST', '/login', {
				emailOrLdapLoginId: OWNER.email,
				password: OWNER.password,
			});
		} catch (error) {
			await this.rest('POST', '/owner/setup', OWNER).catch(() => {
				throw error;
			});
		}
	}

	async createCredential(
		type: string,
		name: string,
		data: Record<string, unknown>,
	): Promise<{ id: string; name: string }> {
		return await this.rest('POST', '/credentials', { type, name, data });
	}

	async updateCredential(
		id: string,
		credential: { type: string; name: string; data: Record<string, unknown> },
	): Promise<void> {
		await this.rest('PATCH', `/credentials/${id}`, credential);
	}

	async createWorkflow(workflow: WorkflowDefinition): Promise<Workflow> {
		return await this.rest('POST', '/workflows', {
			active: false,
			settings: { executionOrder: 'v1' },
			...workflow,
		});
	}

	async updateWorkflow(id: string, workflow: Partial<WorkflowDefinition>): Promise<Workflow> {
		return await this.rest('PATCH', `/workflows/${id}`, workflow);
	}

	async workflow(id: string): Promise<Workflow> {
		return await this.rest('GET', `/workflows/${id}`);
	}

	/** Publishes the workflow's newest version. */
	async activate(id: string): Promise<Workflow> {
		const { versionId } = await this.workflow(id);
		return await this.rest('POST', `/workflows/${id}/activate`, { versionId });
	}

	async deactivate(id: string): Promise<Workflow> {
		return await this.rest('POST', `/workflows/${id}/deactivate`, {});
	}

	/**
	 * Runs the workflow from its manual trigger, like a click on Execute Workflow, and waits until it has ended.
	 *
	 * @returns the execution's id
	 */
	async runManually(id: string, trigger: string): Promise<string> {
		const { executionId } = await this.rest<{ executionId: string }>(
			'POST',
			`/workflows/${id}/run`,
			// n8n 1 runs the workflow in the request, n8n 2 the stored one.
			{ triggerToStartFrom: { name: trigger }, workflowData: await this.workflow(id) },
		);
		const deadline = Date.now() + 60_000;
		for (;;) {
			const { status } = await this.rest<{ status: string }>('GET', `/executions/${executionId}`);
			if (status === 'success') return executionId;
			if (!UNFINISHED.includes(status) || Date.now() > deadline) {
				const { error } = await this.executionData(executionId);
				throw new Error(`The execution of ${id} is ${status}: ${error?.message}`);
			}
			await sleep(200);
		}
	}

	/**
	 * Waits until n8n has finished an activation or deactivation. Unlike n8n 1, n8n 2 answers before that.
	 *
	 * @throws Error with the failed trigger's message
	 */
	async published(id: string): Promise<void> {
		if (IS_V1) return;
		const read = async () =>
			await this.rest<Publication>('GET', `/workflows/${id}/publication-status`);
		await until(
			`n8n has published the workflow ${id}`,
			async () => (await read()).status !== 'in_progress',
			120_000,
		);
		// n8n reads a publication and its triggers at once, so the first settled status can be the one before.
		const { status, triggers } = await read();
		if (status !== 'published' && status !== 'not_published') {
			throw new Error(triggers.map(({ errorMessage }) => errorMessage).join('; '));
		}
	}

	/** Listens for a test event, like the editor's button, until one arrives or `stopListening` is called. */
	async listenForTestEvent(
		id: string,
		triggerName: string,
	): Promise<{ waitingForWebhook?: boolean }> {
		return await this.rest('POST', `/workflows/${id}/run`, {
			triggerToStartFrom: { name: triggerName },
			workflowData: await this.workflow(id),
		});
	}

	async stopListening(id: string): Promise<void> {
		await this.rest('DELETE', `/test-webhook/${id}`);
	}

	/** The production URL that n8n registers for a node's webhook. */
	webhookUrl(workflow: WorkflowDefinition, nodeName: string, path = 'webhook'): string {
		const node = workflow.nodes.find(({ name }) => name === nodeName);
		if (!node?.webhookId) throw new Error(`The node ${nodeName} has no webhook id`);
		return `${this.baseUrl}/webhook/${node.webhookId}/${path}`;
	}

	/** The workflow's executions, newest first, at most 100. */
	async executions(workflowId: string): Promise<Execution[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.rest<{ results: Execution[] }>(
			'GET',
			`/executions?filter=${filter}&limit=100`,
		);
		return results;
	}

	/**
	 * Waits until the workflow has that many executions and all have ended.
	 *
	 * @returns the executions, oldest first
	 */
	async finishedExecutions(
		workflowId: string,
		count: number,
		withinMs = 60_000,
	): Promise<Execution[]> {
		const deadline = Date.now() + withinMs;
		for (;;) {
			const executions = await this.executions(workflowId);
			const running = executions.some(({ status }) => UNFINISHED.includes(status));
			if (executions.length >= count && !running) return executions.reverse();
			if (Date.now() > deadline) {
				const seen = executions.map(({ status }) => status).join(', ');
				throw new Error(`Expected ${count} finished executions, got ${executions.length}: ${seen}`);
			}
			await sleep(200);
		}
	}

	/** Waits until the workflow's newest execution is waiting, for a date or for a person. */
	async waitingExecution(workflowId: string): Promise<Execution> {
		const deadline = Date.now() + 60_000;
		for (;;) {
			const [newest] = await this.executions(workflowId);
			if (newest?.status === 'waiting') return newest;
			const isOver = newest !== undefined && !UNFINISHED.includes(newest.status);
			if (isOver || Date.now() > deadline) {
				const data = newest && (await this.executionData(newest.id));
				throw new Error(
					`The execution is ${newest?.status ?? 'missing'}: ${data?.error?.message ?? ''}`,
				);
			}
			await sleep(200);
		}
	}

	async executionData(id: string): Promise<ExecutionData> {
		const { data, status } = await this.rest<{ data: string; status: string }>(
			'GET',
			`/executions/${id}`,
		);
		const { parse } = await import('flatted');
		const { resultData } = parse(data) as {
			resultData: { runData: ExecutionData['runs']; error?: ExecutionData['error'] };
		};
		return { status, runs: resultData.runData, error: resultData.error };
	}

	/** The items that a node returned in its first run. */
	async itemsOf(executionId: string, nodeName: string, output = 0): Promise<StoredItem[]> {
		const { runs } = await this.executionData(executionId);
		return runs[nodeName]?.[0]?.data?.main[output] ?? [];
	}
}
