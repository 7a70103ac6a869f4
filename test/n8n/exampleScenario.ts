import {
	FakeSalesforge,
	type Arrival,
	type FakeEvent,
	type Sequence,
	type Workspace,
} from '../../harness/salesforge';
import type { Store } from '../../harness/salesforge/areas';
import type { N8nClient, WorkflowDefinition } from '../../harness/n8n/client';
import { callInstead, choose, importExample, type Credentials } from '../../harness/n8n/examples';
import { Listener } from '../../harness/n8n/listener';
import { TRIGGER } from '../../harness/n8n/workflows';
import { Receiver } from '../../harness/services/receiver';

export const SERVICE_KEY = 'a key of another service';

/**
 * What examples that act on Salesforge need: a fake Salesforge with one workspace, and a server for all other services.
 */
export class ExampleScenario {
	private constructor(
		readonly client: N8nClient,
		readonly salesforge: FakeSalesforge,
		readonly workspace: Workspace,
		readonly service: Receiver,
		readonly credentials: Credentials,
	) {}

	static async start(client: N8nClient): Promise<ExampleScenario> {
		const salesforge = await FakeSalesforge.start();
		const service = await Receiver.start();
		const credentials = {
			salesforgeApi: await client.createCredential(
				'salesforgeApi',
				'Salesforge',
				salesforge.credential,
			),
			httpHeaderAuth: await client.createCredential('httpHeaderAuth', 'CRM', {
				name: 'x-api-key',
				value: SERVICE_KEY,
			}),
			telegramApi: await client.createCredential('telegramApi', 'Telegram', {
				accessToken: 'a-token',
				baseUrl: service.origin,
			}),
		};
		const workspace = salesforge.addWorkspace('Sales Team');
		return new ExampleScenario(client, salesforge, workspace, service, credentials);
	}

	async stop(): Promise<void> {
		await this.service.stop();
		await this.salesforge.stop();
	}

	get store(): Store {
		return this.salesforge.store(this.workspace.id);
	}

	addSequence(sequence: Partial<Sequence> = {}): Sequence {
		return this.salesforge.addSequence(this.workspace.id, { kind: 'multichannel', ...sequence });
	}

	/** The example after a user has chosen the workspace, the given values and further credentials. */
	import(
		file: string,
		choices: Record<string, string | number> = {},
		credentials: Credentials = {},
	): WorkflowDefinition {
		const chosen = { workspaceId: this.workspace.id, chatId: '4711', ...choices };
		const workflow = choose(importExample(file, { ...this.credentials, ...credentials }), chosen);
		return callInstead(workflow, this.service.origin);
	}

	/** Publishes a workflow that starts with the trigger, and so registers its webhooks. */
	async publish(workflow: WorkflowDefinition): Promise<Listener> {
		const listener = await Listener.activate(this.client, workflow);
		await this.client.published(listener.workflow.id);
		expect(workflow.nodes.some(({ name }) => name === TRIGGER)).toBe(true);
		return listener;
	}

	/** Makes Salesforge deliver the events. */
	async deliver(...fakeEvents: FakeEvent[]): Promise<void> {
		for (const fakeEvent of fakeEvents) {
			const deliveries = await this.salesforge.deliver(fakeEvent);
			expect(deliveries.map(({ status }) => status)).toEqual([200]);
		}
	}
}

/** The event after Salesforge has labelled the reply. It names no sequence. */
export function labelled({ fakeEvent }: Arrival, type = 'positive_reply'): FakeEvent {
	const { sequence: _, sequenceEmail: __, ...body } = fakeEvent.body;
	return { ...fakeEvent, type, reportedType: type, body };
}
