import { addSenderProfile } from '../../harness/salesforge/areas';
import { ChatModel } from '../../harness/services/chatModel';
import { approvalAsked, click } from './approval';
import { ExampleScenario, SERVICE_KEY } from './exampleScenario';
import { sharedN8n } from './shared';

const FILE = 'crm-list-to-launched-sequence.json';
const EMAILS = [
	{ subject: 'Your reps', message: 'Hi {{first_name}}', waitDays: 0 },
	{ subject: '', message: 'Still there?', waitDays: 3 },
	{ subject: '', message: 'Last one', waitDays: 5 },
];

let scenario: ExampleScenario;
let model: ChatModel;
let workflowId: string;

/** The CRM sends a list with a valid and an invalid address. The workflow then waits for the approval. */
beforeEach(async () => {
	const client = sharedN8n();
	scenario = await ExampleScenario.start(client);
	const content = `Here they are:\n\`\`\`json\n${JSON.stringify(EMAILS)}\n\`\`\``;
	model = await ChatModel.start(() => ({ content }));
	const openAi = { apiKey: 'a key', url: model.url };
	scenario.credentials.openAiApi = await client.createCredential('openAiApi', 'Model', openAi);
	const { store, salesforge } = scenario;
	salesforge.behaviour.validationAsks = 0;
	store.verdicts.set('bob@babbage.example', 'invalid');
	const workflow = scenario.import(FILE);
	const senders = workflow.nodes.find(({ name }) => name === 'Add Senders')!;
	senders.parameters.senders = [String(addSenderProfile(store, 'Frank'))];
	const { id } = await client.createWorkflow(workflow);
	workflowId = id;
	await client.activate(id);
	await client.published(id);
	const list = {
		name: 'Founders',
		audience: 'founders in Vilnius',
		people: [
			{ email: 'ada@lovelace.example', firstName: 'Ada' },
			{ email: 'bob@babbage.example', firstName: 'Bob' },
		],
	};
	const { status } = await fetch(`${client.baseUrl}/webhook/crm-list-ready`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-api-key': SERVICE_KEY },
		body: JSON.stringify(list),
	});
	expect(status).toBe(200);
	await client.waitingExecution(id);
});

afterEach(async () => {
	// The path of its webhook is free for the next test.
	await scenario.client.deactivate(workflowId);
	await model.stop();
	await scenario.stop();
});

const sequence = () => scenario.store.sequences[0]!;
const enrolled = () => [...scenario.store.enrolled(String(sequence().id)).keys()];

it('creates a draft with the emails of the model, and asks', () => {
	expect(JSON.stringify(model.requests[0]!.messages)).toContain('founders in Vilnius');
	expect(sequence()).toMatchObject({ name: 'Founders', status: 'draft', steps: 3 });
	expect(sequence().senderIds).toHaveLength(1);
	expect(enrolled()).toEqual([]);
	expect(approvalAsked(scenario.service).text).toContain('for 1 contacts');
});

it('launches it after the approval, with the valid addresses', async () => {
	await click(approvalAsked(scenario.service).buttons.get('Launch')!);
	const [execution] = await scenario.client.finishedExecutions(workflowId, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(sequence().status).toBe('active');
	const emails = enrolled().map((id) => scenario.store.contacts.get(id)!.email);
	expect(emails).toEqual(['ada@lovelace.example']);
});

it('leaves the draft alone after a refusal', async () => {
	await click(approvalAsked(scenario.service).buttons.get('Decline')!);
	const [execution] = await scenario.client.finishedExecutions(workflowId, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(sequence().status).toBe('draft');
	expect(enrolled()).toEqual([]);
});
