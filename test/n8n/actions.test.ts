import { randomUUID } from 'node:crypto';

import type { N8nClient, StoredItem, WorkflowNode } from '../../harness/n8n/client';
import { Listener } from '../../harness/n8n/listener';
import { chain, salesforgeNode, triggerNode } from '../../harness/n8n/workflows';
import {
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
} from '../../harness/salesforge';
import { resources } from '../../nodes/Salesforge/resources/resources';
import { mismatches, readSchema } from '../outputSchema';
import { cases } from './actions';
import type { Scene } from './actions/case';
import { sharedN8n } from './shared';

const START = 'Start';

let client: N8nClient;
let scene: Scene;
let credentials: WorkflowNode['credentials'];

beforeAll(async () => {
	client = sharedN8n();
});

beforeEach(async () => {
	const fake = await FakeSalesforge.start();
	const store = fake.store(fake.addWorkspace().id);
	addMailbox(store);
	scene = {
		fake,
		store,
		byEmail: emailReplyArrives(store),
		onLinkedin: linkedinReplyArrives(store),
	};
	const salesforgeApi = await client.createCredential(
		'salesforgeApi',
		randomUUID(),
		fake.credential,
	);
	credentials = { salesforgeApi };
});

afterEach(async () => await scene.fake.stop());

const callsOf = ({ fake }: Scene) =>
	fake.requests.map(
		({ method, path }) => `${method} ${path.replace(/^.*\/workspaces\/[^/]+/, '')}`,
	);

const actionNode = (name: string, parameters: Record<string, unknown>): WorkflowNode => ({
	...salesforgeNode(name, parameters),
	credentials,
});

function startNode(): WorkflowNode {
	return {
		id: randomUUID(),
		name: START,
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
}

/** The operation's output when a user runs the workflow. */
async function runOnce(name: string, given: Record<string, unknown>): Promise<StoredItem[]> {
	const [resource, operation] = name.split('/');
	const parameters = { resource, operation, ...given };
	const workflow = await client.createWorkflow(
		chain(name, startNode(), actionNode('Salesforge', parameters)),
	);
	return await client.itemsOf(await client.runManually(workflow.id, START), 'Salesforge');
}

const operations = resources.flatMap(({ option, operations: all }) =>
	all
		.filter(({ needsCredential }) => needsCredential)
		.map((operation) => `${option.value}/${String(operation.option.value)}`),
);

it.each(operations)('%s makes the expected calls in a real n8n', async (name) => {
	const { parameters, calls, check } = cases[name]!;
	const given = parameters(scene);
	const wanted = calls(scene);
	const items = await runOnce(name, given);
	expect(callsOf(scene)).toEqual(wanted);
	check(items, scene);
	const schema = readSchema(name);
	expect(items.flatMap(({ json }) => mismatches(schema, json))).toEqual([]);
});

// From here, n8n's editor reads what it shows before a node has run.
it.each([
	...resources.flatMap(({ option, operations: all }) =>
		all.map(({ option: { value } }) => `salesforge/1.0.0/${option.value}/${String(value)}`),
	),
	'salesforgeTrigger/2.0.0',
])('n8n knows the fields of %s before it runs', async (name) => {
	const response = await fetch(`${client.baseUrl}/schemas/n8n-nodes-salesforge.${name}.json`);
	expect(response.status).toBe(200);
	const { properties } = (await response.json()) as { properties: object };
	expect(Object.keys(properties).length).toBeGreaterThan(0);
});

it('runs the chain as it is dropped, without any ids or expressions', async () => {
	const extract = salesforgeNode('Extract', { operation: 'extractReply' });
	const isReply: WorkflowNode = {
		id: randomUUID(),
		name: 'IF',
		type: 'n8n-nodes-base.if',
		typeVersion: 2.2,
		position: [110, 0],
		parameters: {
			conditions: {
				options: { caseSensitive: true, typeValidation: 'loose', version: 2 },
				conditions: [
					{
						id: 'away',
						leftValue: '={{ $json.isOutOfOffice }}',
						rightValue: '',
						operator: { type: 'boolean', operation: 'false', singleValue: true },
					},
				],
				combinator: 'and',
			},
			options: {},
		},
	};
	const listener = await Listener.activate(
		client,
		chain(
			'Act on the event',
			triggerNode({ events: ['*'] }),
			extract,
			isReply,
			actionNode('Suppress', { resource: 'doNotContact', operation: 'add' }),
			actionNode('Label', {
				resource: 'conversation',
				operation: 'setLabel',
				labelId: { __rl: true, mode: 'list', value: 'positive' },
			}),
			actionNode('Answer', { resource: 'conversation', operation: 'reply', message: 'Thanks' }),
		),
	);
	const { byEmail, onLinkedin, store } = scene;
	await listener.send(byEmail.fakeEvent.body);
	await listener.send(onLinkedin.fakeEvent.body);
	const executions = await client.finishedExecutions(listener.workflow.id, 2);
	expect(executions.map(({ status }) => status)).toEqual(['success', 'success']);
	expect(store.sent.map(({ channel, threadId }) => [channel, threadId]).sort()).toEqual(
		[
			['email', byEmail.thread.id],
			['linkedin', onLinkedin.thread.id],
		].sort(),
	);
	for (const { thread } of [byEmail, onLinkedin]) {
		expect(store.label(thread.labelId)?.specialLabel).toBe('positive');
	}
	expect(store.doNotContact.size).toBe(2);
});

it('sends no reply twice with Retry On Fail', async () => {
	const { fake, byEmail, onLinkedin, store } = scene;
	fake.behaviour.sentRepliesShow = false;
	fake.fail(
		{ method: 'POST', path: /linkedin\/reply$/, applied: true },
		{ kind: 'answer', status: 502, body: { message: 'bad gateway' } },
	);
	const node = {
		...actionNode('Answer', {
			resource: 'conversation',
			operation: 'reply',
			message: 'Thanks',
			event: '={{ $json.event }}',
		}),
		retryOnFail: true,
		maxTries: 2,
		waitBetweenTries: 10,
	};
	const items: WorkflowNode = {
		id: randomUUID(),
		name: 'Events',
		type: 'n8n-nodes-base.code',
		typeVersion: 2,
		position: [110, 0],
		parameters: {
			jsCode: `return ${JSON.stringify(
				[byEmail, onLinkedin].map(({ fakeEvent }) => ({ json: { event: fakeEvent.body } })),
			)};`,
		},
	};
	const workflow = await client.createWorkflow(chain('Retried', startNode(), items, node));
	await expect(client.runManually(workflow.id, START)).rejects.toThrow(
		/Salesforge did not confirm the reply/,
	);
	// The node ran twice for both items and looked up the first one's conversation each time.
	expect(callsOf(scene).filter((call) => call === 'GET /threads')).toHaveLength(2);
	expect(callsOf(scene).filter((call) => call.startsWith('POST'))).toHaveLength(2);
	expect(store.sent).toHaveLength(2);
});

it('says which webhooks a published workflow of this n8n needs', async () => {
	const { fake, store } = scene;
	const trigger = triggerNode({ events: ['*'] });
	const listener = await Listener.activate(client, chain('Published', trigger));
	// The address that n8n uses and registers when WEBHOOK_URL is not set.
	const own = listener.url.replace('127.0.0.1', 'localhost');
	const urls = [`${own}?event=email_replied&token=1`, own.replace(/[0-9a-f]{8}-/, 'deadbeef-')];
	for (const url of urls) {
		const webhook = { name: 'Replies', type: 'email_replied', url, sequenceIds: [] };
		fake.addWebhookByHand(store.workspace.id, webhook);
	}
	const items = await runOnce('webhook/getMany', { workspaceId: store.workspace.id });
	expect(items.map(({ json }) => json)).toMatchObject([
		{ isOfThisN8n: true, isNeeded: true },
		{ isOfThisN8n: true, isNeeded: false },
	]);
});
