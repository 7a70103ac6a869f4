import { randomUUID } from 'node:crypto';

import type { EventType } from '../../nodes/Salesforge/events';
import {
	FakeSalesforge,
	type Sequence,
	type Webhook,
	type Workspace,
} from '../../harness/salesforge';
import type { Workflow, WorkflowNode } from '../../harness/n8n/client';
import { chain, TRIGGER, triggerNode } from '../../harness/n8n/workflows';
import { until } from '../../harness/until';
import type { SharedN8n } from './sharedN8n';

/** What a workflow's trigger listens for. */
export interface Subscription {
	events: readonly EventType[];
	/** Empty for the whole workspace. */
	sequences: readonly Sequence[];
}

/** A workflow with automatic registration, and what its trigger listens for. */
export interface Listening extends Subscription {
	workflow: Workflow;
	/** The URL of its production webhook, without the query. */
	url: string;
}

const CREDENTIAL = { type: 'salesforgeApi', name: 'Salesforge account' };

async function statusOf(url: string): Promise<number> {
	return (await fetch(url, { method: 'POST', headers: { connection: 'close' } })).status;
}

/**
 * The setting of a scenario: a Salesforge with one workspace, two legacy sequences and a multichannel one, a credential
 * for it, and the workflows that use it.
 */
export class Setting {
	readonly workspace: Workspace;

	readonly sequences: [Sequence, Sequence, multichannel: Sequence];

	readonly listening: Listening[] = [];

	private constructor(
		readonly shared: SharedN8n,
		readonly salesforge: FakeSalesforge,
		private readonly credential: { id: string; name: string },
	) {
		this.workspace = salesforge.addWorkspace();
		const { id } = this.workspace;
		this.sequences = [
			salesforge.addSequence(id, { name: 'Founders' }),
			salesforge.addSequence(id, { name: 'Sales leaders' }),
			salesforge.addSequence(id, { name: 'Agencies', kind: 'multichannel' }),
		];
	}

	static async open(shared: SharedN8n): Promise<Setting> {
		const salesforge = await FakeSalesforge.start();
		const credential = await shared.client.createCredential(
			CREDENTIAL.type,
			CREDENTIAL.name,
			salesforge.credential,
		);
		return new Setting(shared, salesforge, credential);
	}

	/** Deactivates all workflows, so a later restart of n8n does not start them. */
	async close(): Promise<void> {
		this.salesforge.recover();
		try {
			for (const listening of this.listening) await this.deactivate(listening);
		} finally {
			await this.salesforge.stop();
		}
	}

	/** Sets the credential's API key. */
	async useApiKey(apiKey: string): Promise<void> {
		const data = { ...this.salesforge.credential, apiKey };
		await this.shared.client.updateCredential(this.credential.id, { ...CREDENTIAL, data });
	}

	/** The webhooks that n8n registered in this workspace. */
	registered(): Webhook[] {
		return this.salesforge
			.webhooks(this.workspace.id)
			.filter(({ url }) => new URL(url).port === String(this.shared.n8n.port));
	}

	/** Creates an inactive workflow. */
	async listen(subscription: Subscription, workspace = this.workspace): Promise<Listening> {
		const definition = chain('Registration', this.trigger(subscription, workspace));
		return this.watch(await this.shared.client.createWorkflow(definition), subscription);
	}

	/** Copies the workflow like the editor's Duplicate, with new webhook ids. */
	async duplicate({ workflow, ...subscription }: Listening): Promise<Listening> {
		const { name, nodes, connections } = await this.shared.client.workflow(workflow.id);
		const copy = await this.shared.client.createWorkflow({
			name: `${name} copy`,
			nodes: nodes.map((node) => ({ ...node, id: randomUUID(), webhookId: randomUUID() })),
			connections,
		});
		return this.watch(copy, subscription);
	}

	/** Saves other events and sequences, which take effect with the next activation. */
	async change(listening: Listening, subscription: Subscription): Promise<void> {
		const { workflow } = listening;
		const [trigger] = workflow.nodes as [WorkflowNode];
		const { parameters } = this.trigger(subscription);
		await this.shared.client.updateWorkflow(workflow.id, { nodes: [{ ...trigger, parameters }] });
		Object.assign(listening, subscription);
	}

	/**
	 * Activates a workflow, or its saved changes.
	 *
	 * @throws Error with the trigger's message when the activation fails
	 */
	async activate({ workflow, url }: Listening): Promise<void> {
		await this.shared.client.activate(workflow.id);
		await this.shared.client.published(workflow.id);
		await until(`n8n answers ${url}`, async () => (await statusOf(url)) !== 404);
	}

	async deactivate({ workflow }: Listening): Promise<void> {
		await this.shared.client.deactivate(workflow.id);
		await this.shared.client.published(workflow.id);
	}

	/** Listens for a test event, like the editor's button. */
	async startTestRun({ workflow }: Listening): Promise<void> {
		const { waitingForWebhook } = await this.shared.client.listenForTestEvent(workflow.id, TRIGGER);
		if (!waitingForWebhook) throw new Error('n8n does not wait for a test event');
	}

	/** Stops listening for a test event, if none has arrived. */
	async stopTestRun(listening: Listening): Promise<void> {
		await this.shared.client.stopListening(listening.workflow.id);
		await this.testRunHasEnded(listening);
	}

	/** n8n ends a test run a moment after its event was answered. */
	async testRunHasEnded({ url }: Listening): Promise<void> {
		const testUrl = url.replace('/webhook/', '/webhook-test/');
		await until(
			`n8n no longer answers at ${testUrl}`,
			async () => (await statusOf(testUrl)) === 404,
		);
	}

	/** Waits until n8n has removed its webhooks, which is a while after the deactivation. */
	async isRemoved(): Promise<void> {
		await until('no webhook is left', async () => this.registered().length === 0);
	}

	/** Waits until n8n's log contains the names. */
	async isLogged(...names: string[]): Promise<void> {
		await until(`n8n's log names ${names.join()}`, async () => {
			const log = await this.shared.n8n.log();
			return names.every((name) => log.includes(name));
		});
	}

	private trigger({ events, sequences }: Subscription, workspace = this.workspace): WorkflowNode {
		const node = triggerNode({
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'id', value: workspace.id },
			events,
			sequences: sequences.map(({ id }) => String(id)),
		});
		return { ...node, credentials: { [CREDENTIAL.type]: this.credential } };
	}

	private watch(workflow: Workflow, { events, sequences }: Subscription): Listening {
		const url = this.shared.client.webhookUrl(workflow, TRIGGER);
		const listening = { workflow, url, events, sequences };
		this.listening.push(listening);
		return listening;
	}
}
