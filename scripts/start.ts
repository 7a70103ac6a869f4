/**
 * The demo: a real n8n with the packed package, and a local fake Salesforge. Two published workflows register their
 * webhooks there and receive nine events; a third acts on a reply when a person runs it. The demo shows the results and
 * runs until it is stopped.
 */
import { rm, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import {
	OWNER,
	type N8nClient,
	type StoredItem,
	type Workflow,
	type WorkflowDefinition,
} from '../harness/n8n/client';
import { freePort, N8n } from '../harness/n8n/n8n';
import { packPackage } from '../harness/n8n/pack';
import { TRIGGER } from '../harness/n8n/workflows';
import type { Delivery } from '../harness/salesforge';
import { OPT_OUT } from './demo/people';
import { deliveryTable, Journal } from './demo/report';
import { nineEvents, startSalesforge, type DemoSalesforge } from './demo/salesforge';
import { demoWorkflows, FLATTEN, WEBHOOKS } from './demo/workflows';

const USER_FOLDER = resolve(__dirname, '../.cache/demo');
const N8N_PORT = 5678;
const REGISTERED_WITHIN_MS = 60_000;
/** How often the demo looks for what workflows have done in Salesforge. */
const LOOK_EVERY_MS = 500;

interface Demo {
	n8n: N8n;
	salesforge: DemoSalesforge;
	all: Workflow;
	replies: Workflow;
	/** Not published. */
	act: Workflow;
}

async function startN8n(): Promise<N8n> {
	console.log('Building and packing the package ...');
	const tarball = await packPackage();
	await rm(USER_FOLDER, { recursive: true, force: true });
	await mkdir(USER_FOLDER, { recursive: true });
	console.log('Starting n8n with it, about half a minute ...');
	return await N8n.start({ tarball, userFolder: USER_FOLDER, port: await freePort(N8N_PORT) });
}

async function importWorkflows(client: N8nClient, salesforge: DemoSalesforge) {
	const { server } = salesforge;
	const credential = await client.createCredential(
		'salesforgeApi',
		'Salesforge demo',
		server.credential,
	);
	const { all, replies, act } = demoWorkflows(salesforge, credential);
	const workflows = {
		all: await activated(client, all),
		replies: await activated(client, replies),
		act: await client.createWorkflow(act),
	};
	await registered(salesforge);
	return workflows;
}

async function activated(client: N8nClient, definition: WorkflowDefinition): Promise<Workflow> {
	const workflow = await client.createWorkflow(definition);
	await client.activate(workflow.id);
	return workflow;
}

/** n8n activates in the background. Waits until all webhooks of the published workflows are registered. */
async function registered({ server, workspace }: DemoSalesforge): Promise<void> {
	const deadline = Date.now() + REGISTERED_WITHIN_MS;
	while (server.webhooks(workspace.id).length < WEBHOOKS) {
		if (Date.now() > deadline) {
			throw new Error(`The workflows did not register their ${WEBHOOKS} webhooks in time`);
		}
		await sleep(100);
	}
}

async function start(): Promise<Demo> {
	const n8n = await startN8n();
	const salesforge = await startSalesforge();
	try {
		return { n8n, salesforge, ...(await importWorkflows(n8n.client, salesforge)) };
	} catch (error) {
		await salesforge.server.stop();
		await n8n.stop();
		throw error;
	}
}

/** How many executions n8n lists at once. */
const LISTED = 100;

/** The node's items in the given number of newest executions, oldest first. */
async function newestItems(
	client: N8nClient,
	workflow: Workflow,
	nodeName: string,
	count: number,
): Promise<StoredItem[]> {
	const newest = (await client.executions(workflow.id)).slice(0, count).reverse();
	return (
		await Promise.all(newest.map(async ({ id }) => await client.itemsOf(id, nodeName)))
	).flat();
}

async function sendNine({ n8n, salesforge, all, replies }: Demo): Promise<void> {
	const { server, chosen, other } = salesforge;
	const { client } = n8n;
	const before = (await client.executions(all.id)).length;
	const sent = [];
	for (const event of nineEvents(salesforge)) {
		sent.push({ event, deliveries: await server.deliver(event) });
	}
	const paths = { all: all.nodes[0]!.webhookId!, replies: replies.nodes[0]!.webhookId! };
	const isOf = ({ webhook }: Delivery, workflow: 'all' | 'replies') =>
		webhook.url.includes(paths[workflow]);
	const names = new Map([chosen, other].map(({ id, name }) => [String(id), name]));
	console.log('\nSalesforge sent nine events:\n');
	console.log(deliveryTable(sent, names, isOf));

	await client.finishedExecutions(all.id, Math.min(before + sent.length, LISTED));
	const typed = await newestItems(client, all, TRIGGER, sent.length);
	const flat = await newestItems(client, all, FLATTEN, sent.length);
	const clicked = typed.findIndex(({ json }) => json.event === 'link_clicked');
	console.log('\nThe link click, as the trigger emitted it:\n');
	console.log(JSON.stringify(typed[clicked]?.json, null, 2));
	console.log('\nThe same after Flatten:\n');
	console.log(JSON.stringify(flat[clicked]?.json, null, 2));
}

async function stop({ n8n, salesforge }: Demo): Promise<void> {
	console.log('\nStopping n8n ...');
	await n8n.stop();
	await salesforge.server.stop();
}

async function main(): Promise<void> {
	const demo = await start();
	const { n8n, act, salesforge } = demo;
	console.log(
		`Two workflows are published and have registered their ${WEBHOOKS} webhooks in Salesforge.`,
	);
	await sendNine(demo);

	console.log(`
The editor:  ${n8n.baseUrl}
Log in with: ${OWNER.email} / ${OWNER.password}
n8n's data:  ${join('.cache', 'demo')}, recreated at each start, with the log n8n.log

Act on a reply: ${OPT_OUT.firstName} ${OPT_OUT.lastName} asks to be removed from the list.
1. Log in, and open ${n8n.baseUrl}/workflow/${act.id}
2. Click 'Execute workflow' at the bottom of the canvas: the trigger listens.
3. Press Enter here: the events are sent again, and the steps after the trigger turn green.
What they have done in Salesforge then appears here.

Press Enter to send the nine events again, Ctrl+C to stop.`);

	createInterface({ input: process.stdin }).on(
		'line',
		() => void sendNine(demo).catch(console.error),
	);
	const journal = new Journal(salesforge.store);
	setInterval(() => {
		for (const line of journal.news()) console.log(`In Salesforge: ${line}`);
	}, LOOK_EVERY_MS);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void stop(demo).then(() => process.exit(0)));
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
