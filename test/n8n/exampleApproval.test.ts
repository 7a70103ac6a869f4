import {
	addMailbox,
	emailReplyArrives,
	linkedinReplyArrives,
} from '../../harness/salesforge/areas';
import { ChatModel, type ChatRequest } from '../../harness/services/chatModel';
import { approvalAsked, click, tamperedWith } from './approval';
import { ExampleScenario } from './exampleScenario';
import { sharedN8n } from './shared';

const FILE = 'reply-with-approval.json';
const DRAFT = 'Dear Bill_Gates, Tuesday at *ten* suits us.';

let scenario: ExampleScenario;
let model: ChatModel;

beforeEach(async () => {
	const client = sharedN8n();
	scenario = await ExampleScenario.start(client);
	model = await ChatModel.start(() => ({ content: DRAFT }));
	const openAi = { apiKey: 'a key', url: model.url };
	scenario.credentials.openAiApi = await client.createCredential('openAiApi', 'Model', openAi);
	addMailbox(scenario.store);
});

afterEach(async () => {
	await model.stop();
	await scenario.stop();
});

const askedOf = ({ messages }: ChatRequest) => messages.map(({ content }) => content).join('\n');

it('replies to an email in its thread after approval', async () => {
	const { workflow } = await scenario.publish(scenario.import(FILE));
	const text = 'Does _Tuesday_ work? We are 40 reps.';
	const arrival = emailReplyArrives(scenario.store, { text, sequence: scenario.addSequence() });
	await scenario.deliver(arrival.fakeEvent);
	await scenario.client.waitingExecution(workflow.id);

	expect(askedOf(model.requests[0]!)).toMatch(/We wrote:\nMore sales\?[^]*wrote:\nDoes _Tuesday_/);
	const asked = approvalAsked(scenario.service);
	expect(asked.text).toContain('Does \\_Tuesday\\_ work? We are 40 reps.');
	expect(asked.text).toContain('Dear Bill\\_Gates, Tuesday at \\*ten\\* suits us.');
	expect([...asked.buttons.keys()].sort()).toEqual(['Decline', 'Send']);
	expect(scenario.store.sent).toEqual([]);

	expect(await click(tamperedWith(asked.buttons.get('Decline')!))).toBe(401);
	expect(scenario.store.sent).toEqual([]);
	expect(await click(asked.buttons.get('Send')!)).toBe(200);
	const [execution] = await scenario.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(scenario.store.sent).toMatchObject([{ channel: 'email', threadId: arrival.thread.id }]);
	expect(JSON.stringify(scenario.store.sent[0]!.body)).toContain(DRAFT);
	const [item] = await scenario.client.itemsOf(execution!.id, 'Reply');
	expect(item!.json).toMatchObject({ success: true, conversationId: arrival.thread.id });

	// A second click has no effect.
	await click(asked.buttons.get('Send')!);
	expect(scenario.store.sent).toHaveLength(1);
});

it('sends nothing after a refusal', async () => {
	const { workflow } = await scenario.publish(scenario.import(FILE));
	await scenario.deliver(
		emailReplyArrives(scenario.store, { text: 'Please remove me.' }).fakeEvent,
	);
	await scenario.client.waitingExecution(workflow.id);
	const { text, buttons } = approvalAsked(scenario.service);
	expect(text).toContain('(asks to stop)');
	expect(await click(buttons.get('Decline')!)).toBe(200);
	const [execution] = await scenario.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(scenario.store.sent).toEqual([]);
});

it('replies on LinkedIn to a LinkedIn message', async () => {
	const { workflow } = await scenario.publish(scenario.import(FILE));
	const arrival = linkedinReplyArrives(scenario.store, { text: 'Tell me more.' });
	await scenario.deliver(arrival.fakeEvent);
	await scenario.client.waitingExecution(workflow.id);
	await click(approvalAsked(scenario.service).buttons.get('Send')!);
	await scenario.client.finishedExecutions(workflow.id, 1);
	expect(scenario.store.sent).toMatchObject([
		{ channel: 'linkedin', threadId: arrival.thread.id, body: { message: DRAFT } },
	]);
});
