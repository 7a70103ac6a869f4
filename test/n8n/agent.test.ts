import { addMailbox, emailReplyArrives } from '../../harness/salesforge/areas';
import { IS_V1 } from '../../harness/n8n/host';
import { ChatModel, type ChatAnswer, type ChatRequest } from '../../harness/services/chatModel';
import { approvalAsked, click } from './approval';
import { ExampleScenario } from './exampleScenario';
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

let scenario: ExampleScenario;
let model: ChatModel;

beforeEach(async () => {
	const client = sharedN8n();
	scenario = await ExampleScenario.start(client);
	model = await ChatModel.start(say);
	const openAi = { apiKey: 'a key', url: model.url };
	scenario.credentials.openAiApi = await client.createCredential('openAiApi', 'Model', openAi);
	addMailbox(scenario.store);
});

afterEach(async () => {
	await model.stop();
	await scenario.stop();
});

// n8n 1 cannot require approval for an agent's tools.
const itOnV2 = IS_V1 ? it.skip : it;

/** Starts the agent with a reply and waits until it needs approval. */
async function held() {
	const { workflow } = await scenario.publish(scenario.import(FILE));
	const text = 'Does Tuesday work? We are 40 reps.';
	const arrival = emailReplyArrives(scenario.store, { text });
	await scenario.deliver(arrival.fakeEvent);
	await scenario.client.waitingExecution(workflow.id);
	expect(scenario.store.sent).toEqual([]);
	return { workflow, arrival, ...approvalAsked(scenario.service) };
}

itOnV2(
	'an agent reads a conversation, drafts a reply, waits, and sends it after approval',
	async () => {
		const { workflow, arrival, text, buttons } = await held();
		expect(text).toContain('For 40 reps, \\*Tuesday\\* at ten suits us.');
		await click(buttons.get('Send')!);
		const [execution] = await scenario.client.finishedExecutions(workflow.id, 1);
		const data = await scenario.client.executionData(execution!.id);
		expect(data).toMatchObject({ status: 'success', error: undefined });
		expect(scenario.store.sent).toMatchObject([{ channel: 'email', threadId: arrival.thread.id }]);
		expect(JSON.stringify(scenario.store.sent[0]!.body)).toContain(
			'For 40 reps, *Tuesday* at ten suits us.',
		);
		const [item] = await scenario.client.itemsOf(execution!.id, 'AI Agent');
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
	const [execution] = await scenario.client.finishedExecutions(workflow.id, 1);
	expect(execution).toMatchObject({ status: 'success' });
	expect(scenario.store.sent).toEqual([]);
	expect(resultsIn(model.requests.at(-1)!).at(-1)).toMatch(/rejected the tool call/);
});
