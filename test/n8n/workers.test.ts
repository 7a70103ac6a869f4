import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import type { WorkflowNode } from '../../harness/n8n/client';
import { Cluster } from '../../harness/n8n/cluster';
import { chain, salesforgeNode, TRIGGER, triggerNode } from '../../harness/n8n/workflows';
import { addContact, fakeEvent, FakeSalesforge, type Workspace } from '../../harness/salesforge';
import { until } from '../../harness/until';
import { tarball } from './shared';

/** As in n8n 3: in queue mode, manual executions run on workers. */
const N8N_3 = { OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true' };

let cluster: Cluster;
let fake: FakeSalesforge;
let workspace: Workspace;
let credentials: WorkflowNode['credentials'];

beforeAll(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace();
	cluster = await Cluster.start(tarball(), { webhooks: 0, workers: 1 }, N8N_3);
	const { client } = cluster.main;
	const salesforgeApi = await client.createCredential('salesforgeApi', 'Key', fake.credential);
	credentials = { salesforgeApi };
}, 600_000);

afterAll(async () => {
	await cluster?.dispose();
	await fake?.stop();
});

const workspaceId = () => ({ __rl: true, mode: 'id', value: workspace.id });

const ranOnWorker = (executionId: string) =>
	readFileSync(cluster.workers[0]!.logFile, 'utf8').includes(`execution ${executionId}`);

it('runs a signed test event on a worker, although the main process has its secret', async () => {
	const { client } = cluster.main;
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: workspaceId(),
		events: ['positive_reply'],
		options: { signature: 'require' },
	});
	const flatten = salesforgeNode('Flatten', { operation: 'flatten' });
	const workflow = await client.createWorkflow(chain('Test', { ...trigger, credentials }, flatten));
	await client.listenForTestEvent(workflow.id, TRIGGER);
	await until('the test webhook exists', () => fake.webhooks(workspace.id).length === 1);
	const [delivery] = await fake.deliver(fakeEvent('positive_reply', workspace));
	expect(delivery!.status).toBe(200);
	const [execution] = await client.finishedExecutions(workflow.id, 1);
	expect(execution!.status).toBe('success');
	const [item] = await client.itemsOf(execution!.id, 'Flatten');
	expect(item!.json).toMatchObject({ event: 'positive_reply' });
	expect(ranOnWorker(execution!.id)).toBe(true);
	await until('the test webhook is gone', () => fake.webhooks(workspace.id).length === 0);
});

it('runs an operation on a worker', async () => {
	const { client } = cluster.main;
	const contact = { firstName: 'Ada', email: 'ada@lovelace.example' };
	addContact(fake.store(workspace.id), contact);
	const start: WorkflowNode = {
		id: randomUUID(),
		name: 'Start',
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const parameters = { resource: 'contact', operation: 'getMany', workspaceId: workspaceId() };
	const getMany = { ...salesforgeNode('Contacts', parameters), credentials };
	const workflow = await client.createWorkflow(chain('Operation', start, getMany));
	const executionId = await client.runManually(workflow.id, 'Start');
	const items = await client.itemsOf(executionId, 'Contacts');
	expect(items.map(({ json }) => json)).toMatchObject([contact]);
	expect(ranOnWorker(executionId)).toBe(true);
});
