import { setTimeout as sleep } from 'node:timers/promises';

import { FakeSalesforge, fakeEvent } from '../harness/salesforge';
import type { N8nClient, Workflow } from '../harness/n8n/client';
import type { N8n } from '../harness/n8n/n8n';
import { chain, triggerNode } from '../harness/n8n/workflows';

/** The outcome for events while a workflow was published repeatedly. */
export interface Published {
	events: number;
	/** Answered with 2xx. */
	taken: number;
	/** No webhook was registered at that moment. */
	unregistered: number;
	/** n8n did not know the webhook at that moment, or did not answer. */
	refusedByN8n: number;
	/** n8n's other responses, by status. */
	statuses: Record<string, number>;
}

export interface Publishing {
	times: number;
	salesforge: Published;
	control: Published;
	/** Calls to Salesforge's API that created or deleted a webhook while it was published. */
	changes: number;
}

const BETWEEN_MS = 50;
const PAUSE_MS = 1500;
const EVENTS = ['email_sent', 'email_opened'] as const;

const SETTINGS = { executionOrder: 'v1', saveDataSuccessExecution: 'none' };

const none = (): Published => ({
	events: 0,
	taken: 0,
	unregistered: 0,
	refusedByN8n: 0,
	statuses: {},
});

function count(figures: Published, statuses: Array<number | null>): void {
	figures.events++;
	if (statuses.length === 0) figures.unregistered++;
	else if (statuses.some((status) => status !== null && status < 300)) figures.taken++;
	else figures.refusedByN8n++;
	for (const status of statuses) {
		const key = String(status);
		if (!key.startsWith('2')) figures.statuses[key] = (figures.statuses[key] ?? 0) + 1;
	}
}

/** A trigger with our parameters that accepts everything and registers nothing. */
const CONTROL_ID = '6f1c3c5e-0000-4000-8000-00000000c0de';
const controlNode = (round: number) => ({
	id: CONTROL_ID,
	name: 'Control',
	type: 'n8n-nodes-bench-controls.dropLike',
	typeVersion: 2,
	position: [0, 0] as [number, number],
	webhookId: CONTROL_ID,
	parameters: { registration: 'manual', events: [...EVENTS], output: outputOf(round) },
});

/** The parameter that changes with each version. */
const outputOf = (round: number) => (round % 2 === 0 ? 'event' : 'flat');

/** Publishes a workflow again, with a changed trigger. */
async function publish(client: N8nClient, { id }: Workflow, node: object): Promise<void> {
	await client.updateWorkflow(id, { nodes: [node as never] });
	await client.activate(id);
	await client.published(id);
}

/**
 * Publishes a workflow repeatedly while events arrive. In the same n8n, a workflow whose trigger registers nothing is
 * published and called as often.
 */
export async function publishing(n8n: N8n, times = 10): Promise<Publishing> {
	const { client } = n8n;
	const salesforge = await FakeSalesforge.start();
	try {
		const workspace = salesforge.addWorkspace();
		const credential = await client.createCredential(
			'salesforgeApi',
			'Salesforge',
			salesforge.credential,
		);
		const trigger = triggerNode({});
		const triggerOf = (round: number) => ({
			...trigger,
			parameters: {
				registration: 'automatic',
				workspaceId: { __rl: true, mode: 'id', value: workspace.id },
				events: [...EVENTS],
				output: outputOf(round),
				// No event is wanted, because an execution costs a hundred times as much as a response.
				options: { mailboxIds: ['mbox_of_nobody'] },
			},
			credentials: { salesforgeApi: credential },
		});
		const create = async (name: string, node: object) => {
			const workflow = await client.createWorkflow({
				...chain(name, node as never),
				settings: SETTINGS,
			});
			await client.activate(workflow.id);
			await client.published(workflow.id);
			return workflow;
		};
		const ours = await create('Publishing', triggerOf(0));
		const control = await create('Publishing: control', controlNode(0));
		const controlUrl = `${client.baseUrl}/webhook/${CONTROL_ID}/webhook`;

		const figures: Publishing = { times, salesforge: none(), control: none(), changes: 0 };
		const before = salesforge.requests.length;
		let isOver = false;
		const open: Array<Promise<void>> = [];
		const sending = (async () => {
			for (let n = 0; !isOver; n++) {
				const event = fakeEvent(EVENTS[n % EVENTS.length]!, workspace);
				open.push(
					salesforge.deliver(event).then((posts) =>
						count(
							figures.salesforge,
							posts.map(({ status }) => status),
						),
					),
					fetch(controlUrl, {
						method: 'POST',
						headers: { 'content-type': 'application/json', connection: 'close' },
						body: JSON.stringify(event.body),
						signal: AbortSignal.timeout(30_000),
					}).then(
						({ status }) => count(figures.control, [status]),
						() => count(figures.control, [null]),
					),
				);
				await sleep(BETWEEN_MS);
			}
		})();
		for (let round = 1; round <= times; round++) {
			await sleep(PAUSE_MS);
			await publish(client, ours, triggerOf(round));
			await publish(client, control, controlNode(round));
		}
		await sleep(PAUSE_MS);
		isOver = true;
		await sending;
		await Promise.all(open);
		figures.changes = salesforge.requests
			.slice(before)
			.filter(({ method }) => method === 'POST' || method === 'DELETE').length;
		for (const { id } of [ours, control]) await client.deactivate(id);
		await client.published(ours.id);
		return figures;
	} finally {
		await salesforge.stop();
	}
}
