import { addMailbox, emailReplyArrives } from '../../harness/salesforge/areas';
import { IS_V1 } from '../../harness/n8n/host';
import { ChatModel, type ChatAnswer, type ChatRequest } from '../../harness/services/chatModel';
import { approvalAsked, click } from './approval';
import { ExampleLab } from './exampleLab';
import { sharedN8n } from './shared';

const FILE = 'agent-with-approval.json';

/** The tool results that the model has received so far. */
const resultsIn = ({ messages }: ChatRequest) =>
	messages.filter(({ role }) => role === 'tool').map(({ content }) => String(content));

/** A model that reads, replies with what it has read, and reports. Like a real one, it only knows its input. */
function say(request: ChatRequest): ChatAnswer {
	const [conversation, sent] = resultsIn(request);
	if (conversation === undefined) return { tool: 'Get_Conversation', input: {} };
	if (sent !== undefined) return { content: `Done: ${sent}` };
	const size = /We are (\d+) reps/.exec(conversation)?.[1];
	const message = `Thank you. For ${size} reps, *Tuesday* at ten suits us.`;
	return { tool: 'Reply', input: { toolParameters: { message }, hitlParameters: {} } };
}

let lab: ExampleLab;
let model: ChatModel;

beforeEach(async () => {
	const client = sharedN8n();
	lab = await ExampleLab.start(client);
	model = await ChatModel.start(say);
	const openAi = { apiKey: 'a key', url: model.url };
	lab.credentials.openAiApi = await client.createCredential('openAiApi', 'Model', openAi);
	addMailbox(lab.store);
});

afterEach(async () => {
	await model.stop();
	await lab.stop();
});

// n8n 1 cannot require approval for an agent's tools.
const itOnV2 = IS_V1 ? it.skip : it;

/** Starts the agent with a reply and waits until it needs approval. */
async function held() {
	const { workflow } = await lab.publish(lab.import(FILE));
	const text = 'Does Tuesday work? We are 40 reps.';
	const arrival = emailReplyArrives(lab.store, { text });
	await lab.deliver(arrival.fakeEvent);
	await lab.client.waitingExecution(workflow.id);
	expect(lab.store.sent).toEqual([]);
	return { workflow, arrival, ...approvalAsked(lab.service) };
}

itOnV2(
	'an agent reads a conversation, drafts a reply, waits, and sends it after approval',
	async () => {
		const { workflow, arrival, text, buttons } = await held();
		expect(text).toContain('For 40 reps, \\*Tuesday\\* at ten suits us.');
		await click(buttons.get('Send')!);
		const [execution] = await lab.client.finishedExecutions(workflow.id, 1);
		const data = await lab.client.executionData(execution!.id);
		expect(data).toMatchObject({ status: 'success', error: undefined });
		expect(lab.store.sent).toMatchObject([{ channel: 'email', threadId: arrival.thread.id }]);
		expect(JSON.stringify(lab.store.sent[0]!.body)).toContain(
			'For 40 reps, *Tuesday* at ten suits us.',
		);
		const [item] = await lab.client.itemsOf(execution!.id, 'AI Agent');
		expect(item!.json.output).toContain(arrival.thread.id);
		const tools = model.requests[0]!.tools!.map(({ function: { name, description } }) => [
			name,
			description,
		]);
		expect(new Map(tools as Array<[string, string]>)).toEqual(
			new Map([
				['Get_Conversation', expect.stringContaining('Changes nothing')],
				['Reply', expect.stringContaining('it is sent immediately')],
			]),
		);
	},
);

itOnV2('an agent whose reply is declined sends nothing and learns about it', async () => {
	const { workflow, buttons } = await held();
	await click(buttons.get('Decline')!);
	const [execution] = await lab.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(lab.store.sent).toEqual([]);
	expect(resultsIn(model.requests.at(-1)!).at(-1)).toMatch(/rejected the tool call/);
});
