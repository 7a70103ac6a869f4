import type { JsonObject } from '../nodes/Salesforge/shared/json';
import type { N8nClient, WorkflowDefinition } from '../harness/n8n/client';
import { importExample } from '../harness/n8n/examples';
import { Listener } from '../harness/n8n/listener';
import { TRIGGER, triggerNode } from '../harness/n8n/workflows';
import { articleBodies } from '../harness/fixtures/article';
import { Cluster } from '../harness/n8n/cluster';
import { copyOf, marked } from './numberedEvents';
import { Executions } from './ledger';
import { deliver, type Delivery } from './sender';

/** The figures for replies sent to two webhook processes at the same moment. */
export interface GuardFigures {
	replies: number;
	/** Started two executions. */
	startedTwice: number;
	/** Passed the guard, so they were handled. */
	handled: number;
	/** Passed the guard twice. */
	handledTwice: number;
}

/** A guard: the example that has it, and the node that runs for replies that pass. */
const GUARDS = {
	removeDuplicates: { file: 'missed-replies.json', passed: 'Extract Reply' },
	primaryKey: { file: 'missed-replies-to-postgres.json', passed: 'Notify' },
} as const;

export type Guard = keyof typeof GUARDS;

const isReply = ({ replyEmail }: JsonObject) => replyEmail !== undefined;

/** Reply number n, with its own Message-ID. */
function reply(n: number): JsonObject {
	const body = structuredClone(articleBodies.find(isReply)!);
	const replyEmail = { ...(body.replyEmail as JsonObject), emailId: `<reply-${n}@a.example>` };
	return { ...body, replyEmail, ...marked(n) };
}

/** The example with manual registration and without the services that it calls. Only the guard matters here. */
function guarded(workflow: WorkflowDefinition): WorkflowDefinition {
	const nodes = workflow.nodes.map((node) => {
		if (node.name === TRIGGER) return triggerNode({ events: ['email_replied'] });
		if (node.type !== 'n8n-nodes-base.httpRequest') return node;
		return { ...node, type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
	});
	return { ...workflow, nodes };
}

async function judge(
	cluster: Cluster,
	client: N8nClient,
	guard: Guard,
	replies: number,
): Promise<GuardFigures> {
	const { file, passed } = GUARDS[guard];
	const credentials = {
		postgres: await cluster.postgres.createCredential(client),
		salesforgeApi: { id: 'none', name: 'none' },
	};
	const workflow = guarded(importExample(file, credentials));
	// The schedule is not tested here.
	const isTried = (name: string) => !/^(Every|Get Missed)/.test(name);
	const nodes = workflow.nodes.filter(({ name }) => isTried(name));
	const connections = Object.fromEntries(
		Object.entries(workflow.connections).filter(([name]) => isTried(name)),
	);
	const { id } = await client.createWorkflow({ ...workflow, nodes, connections });
	if (nodes.some(({ name }) => name === 'Run Once')) await client.runManually(id, 'Run Once');
	const listener = await Listener.of(client, id);
	const executions = await Executions.of(client, id);
	const urls = cluster.webhooks.map(({ baseUrl }) =>
		listener.url.replace(cluster.main.baseUrl, baseUrl),
	);
	const deliveries = Array.from({ length: replies }, (_, n) =>
		urls.map((url, index): Delivery => ({ n, url, body: copyOf(reply(n), `wh_${index}`) })),
	).flat();
	await deliver(deliveries, { concurrency: 20 });
	await executions.settled(300_000);
	const ledger = await executions.ledger();
	const counts = Array.from({ length: replies }, (_, n) => {
		const started = ledger.get(n) ?? [];
		return { started: started.length, handled: passing(started, passed) };
	});
	return {
		replies,
		startedTwice: counts.filter(({ started }) => started > 1).length,
		handled: counts.filter(({ handled }) => handled > 0).length,
		handledTwice: counts.filter(({ handled }) => handled > 1).length,
	};
}

const passing = (executions: ReadonlyArray<{ nodes: string[] }>, node: string) =>
	executions.filter(({ nodes }) => nodes.includes(node)).length;

/** Sends every reply to both webhook processes of n8n's queue mode at the same moment, for each guard. */
export async function keys(tarball: string, replies: number): Promise<Record<Guard, GuardFigures>> {
	const cluster = await Cluster.start(tarball);
	try {
		const { client } = cluster.main;
		return {
			removeDuplicates: await judge(cluster, client, 'removeDuplicates', replies),
			primaryKey: await judge(cluster, client, 'primaryKey', replies),
		};
	} finally {
		await cluster.dispose();
	}
}
