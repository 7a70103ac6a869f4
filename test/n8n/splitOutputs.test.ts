import { articleBodies, articleBody } from '../../harness/fixtures/article';
import type { N8nClient, WorkflowNode } from '../../harness/n8n/client';
import { Listener } from '../../harness/n8n/listener';
import { sharedN8n } from './shared';
import { salesforgeNode, TRIGGER, triggerNode } from '../../harness/n8n/workflows';

let client: N8nClient;

beforeAll(async () => {
	client = sharedN8n();
});

/** A trigger with split outputs, each connected to its own node of the same name. */
async function listen(events: string[], outputs: string[]): Promise<Listener> {
	const trigger = triggerNode({ events, options: { splitOutputs: true } });
	const nodes: WorkflowNode[] = outputs.map((name) =>
		salesforgeNode(name, { operation: 'flatten' }),
	);
	return await Listener.activate(client, {
		name: 'Split outputs',
		nodes: [trigger, ...nodes],
		connections: {
			[TRIGGER]: { main: outputs.map((node) => [{ node, type: 'main', index: 0 }]) },
		},
	});
}

/** The nodes that ran in each execution, and their events. */
async function runs(listener: Listener, count: number): Promise<Array<Record<string, unknown[]>>> {
	const executions = await client.finishedExecutions(listener.workflow.id, count);
	expect(executions.map(({ status }) => status)).toEqual(Array(count).fill('success'));
	return await Promise.all(
		executions.map(async ({ id }) => {
			const { runs: all } = await client.executionData(id);
			return Object.fromEntries(
				Object.entries(all)
					.filter(([name]) => name !== TRIGGER)
					.map(([name, [run]]) => [name, run!.data!.main[0]!.map(({ json }) => json.event)]),
			);
		}),
	);
}

it('put each event on the output of its type, and nothing on the others', async () => {
	const listener = await listen(['link_clicked', 'positive_reply'], ['Clicks', 'Replies']);
	for (const body of articleBodies) await listener.send(body);
	expect(await runs(listener, 2)).toEqual([
		{ Clicks: ['link_clicked'] },
		{ Replies: ['positive_reply'] },
	]);
});

it('put the events of one delivery on several outputs', async () => {
	const listener = await listen(['link_clicked', 'positive_reply'], ['Clicks', 'Replies']);
	const again = {
		...articleBody(3),
		contact: { ...(articleBody(3).contact as object), id: 'lead_2' },
	};
	await listener.send([articleBody(3), articleBody(7), again]);
	expect(await runs(listener, 1)).toEqual([
		{ Clicks: ['link_clicked', 'link_clicked'], Replies: ['positive_reply'] },
	]);
});

it('include one for types that are unknown today, when all events are chosen', async () => {
	const listener = await listen(['*'], ['Other', 'Sent']);
	const unknown = articleBody(1);
	delete unknown.emailSentData;
	(unknown.webhookInfo as { type: string }).type = 'not_yet_known';
	await listener.send(articleBody(1));
	await listener.send(unknown);
	await listener.send(articleBody(2));
	expect(await runs(listener, 3)).toEqual([
		{ Sent: ['email_sent'] },
		{ Other: ['not_yet_known'] },
		{},
	]);
});
