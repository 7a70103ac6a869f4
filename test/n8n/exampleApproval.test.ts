import {
	addMailbox,
	emailReplyArrives,
	linkedinReplyArrives,
} from '../../harness/salesforge/areas';
import { ChatModel, type ChatRequest } from '../../harness/services/chatModel';
import { approvalAsked, click, tamperedWith } from './approval';
import { ExampleLab } from './exampleLab';
import { sharedN8n } from './shared';

const FILE = 'reply-with-approval.json';
const DRAFT = 'Dear Bill_Gates, Tuesday at *ten* suits us.';

let lab: ExampleLab;
let model: ChatModel;

beforeEach(async () => {
	const client = sharedN8n();
	lab = await ExampleLab.start(client);
	model = await ChatModel.start(() => ({ content: DRAFT }));
	const openAi = { apiKey: 'a key', url: model.url };
	lab.credentials.openAiApi = await client.createCredential('openAiApi', 'Model', openAi);
	addMailbox(lab.store);
});

afterEach(async () => {
	await model.stop();
	await lab.stop();
});

const askedOf = ({ messages }: ChatRequest) => messages.map(({ content }) => content).join('\n');

it('replies to an email in its thread after approval', async () => {
	const { workflow } = await lab.publish(lab.import(FILE));
	const text = 'Does _Tuesday_ work? We are 40 reps.';
	const arrival = emailReplyArrives(lab.store, { text, sequence: lab.addSequence() });
	await lab.deliver(arrival.fakeEvent);
	await lab.client.waitingExecution(workflow.id);

	expect(askedOf(model.requests[0]!)).toMatch(/We wrote:\nMore sales\?[^]*wrote:\nDoes _Tuesday_/);
	const asked = approvalAsked(lab.service);
	expect(asked.text).toContain('Does \\_Tuesday\\_ work? We are 40 reps.');
	expect(asked.text).toContain('Dear Bill\\_Gates, Tuesday at \\*ten\\* suits us.');
	expect([...asked.buttons.keys()].sort()).toEqual(['Decline', 'Send']);
	expect(lab.store.sent).toEqual([]);

	expect(await click(tamperedWith(asked.buttons.get('Decline')!))).toBe(401);
	expect(lab.store.sent).toEqual([]);
	expect(await click(asked.buttons.get('Send')!)).toBe(200);
	const [execution] = await lab.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(lab.store.sent).toMatchObject([{ channel: 'email', threadId: arrival.thread.id }]);
	expect(JSON.stringify(lab.store.sent[0]!.body)).toContain(DRAFT);
	const [item] = await lab.client.itemsOf(execution!.id, 'Reply');
	expect(item!.json).toMatchObject({ success: true, conversationId: arrival.thread.id });

	// A second click has no effect.
	await click(asked.buttons.get('Send')!);
	expect(lab.store.sent).toHaveLength(1);
});

it('sends nothing after a refusal', async () => {
	const { workflow } = await lab.publish(lab.import(FILE));
	await lab.deliver(emailReplyArrives(lab.store, { text: 'Please remove me.' }).fakeEvent);
	await lab.client.waitingExecution(workflow.id);
	const { text, buttons } = approvalAsked(lab.service);
	expect(text).toContain('(asks to stop)');
	expect(await click(buttons.get('Decline')!)).toBe(200);
	const [execution] = await lab.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(lab.store.sent).toEqual([]);
});

it('replies on LinkedIn to a LinkedIn message', async () => {
	const { workflow } = await lab.publish(lab.import(FILE));
	const arrival = linkedinReplyArrives(lab.store, { text: 'Tell me more.' });
	await lab.deliver(arrival.fakeEvent);
	await lab.client.waitingExecution(workflow.id);
	await click(approvalAsked(lab.service).buttons.get('Send')!);
	await lab.client.finishedExecutions(workflow.id, 1);
	expect(lab.store.sent).toMatchObject([
		{ channel: 'linkedin', threadId: arrival.thread.id, body: { message: DRAFT } },
	]);
});
