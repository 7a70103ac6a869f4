import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient, StoredItem, Workflow, WorkflowDefinition } from './client';
import { TRIGGER } from './workflows';

/** The production URL's response. */
export interface Answer {
	status: number;
	text: string;
	/** The text as JSON; empty when it is not JSON. */
	json: Record<string, unknown>;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

function asJson(text: string): Record<string, unknown> {
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return {};
	}
}

/** An active workflow that starts with the Salesforge Trigger, and its production URL. */
export class Listener {
	readonly url: string;

	private constructor(
		private readonly client: N8nClient,
		readonly workflow: Workflow,
	) {
		this.url = client.webhookUrl(workflow, TRIGGER);
	}

	/** Creates and activates the workflow and waits until its URL answers. */
	static async activate(client: N8nClient, definition: WorkflowDefinition): Promise<Listener> {
		const { id } = await client.createWorkflow(definition);
		return await Listener.of(client, id);
	}

	/** Activates an existing workflow and waits until its URL answers. */
	static async of(client: N8nClient, workflowId: string): Promise<Listener> {
		await client.activate(workflowId);
		const listener = new Listener(client, await client.workflow(workflowId));
		await listener.isReady();
		return listener;
	}

	/** n8n answers 404 until the webhook is registered, a moment after the activation. */
	async isReady(): Promise<void> {
		const deadline = Date.now() + 30_000;
		while ((await this.post('{}')).status === 404) {
			if (Date.now() > deadline) throw new Error(`${this.url} does not answer`);
			await sleep(100);
		}
	}

	async post(
		body: string | Uint8Array<ArrayBuffer>,
		headers: Record<string, string> = JSON_HEADERS,
	): Promise<Answer> {
		const response = await fetch(this.url, { method: 'POST', body, headers });
		const text = await response.text();
		return { status: response.status, text, json: asJson(text) };
	}

	async send(body: unknown): Promise<Answer> {
		return await this.post(JSON.stringify(body));
	}

	/**
	 * The items that a node returned, by execution, oldest first.
	 *
	 * @param count the exact number of executions, which must all be successful
	 */
	async items(count: number, node = TRIGGER): Promise<StoredItem[][]> {
		const executions = await this.client.finishedExecutions(this.workflow.id, count);
		expect(executions.map(({ status }) => status)).toEqual(Array(count).fill('success'));
		return await Promise.all(executions.map(async ({ id }) => await this.client.itemsOf(id, node)));
	}
}
