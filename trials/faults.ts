import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient } from '../harness/n8n/client';
import { Listener } from '../harness/n8n/listener';
import { NODE } from '../harness/n8n/host';
import { freePort, N8n } from '../harness/n8n/n8n';
import { chain, triggerNode } from '../harness/n8n/workflows';
import { FakeSalesforge, fakeEvent } from '../harness/salesforge';
import { copyOf, numberedEvent, marked } from './numberedEvents';
import { compare, Executions, type Figures, type Ledger } from './ledger';
import { deliver, type Answered, type Delivery, type Pace } from './sender';

/** Retries like a caller that sends again until it gets 200. */
const PERSISTENT: Pace = { concurrency: 10, retries: 600, retryAfterMs: 250 };

interface Stage {
	listener: Listener;
	executions: Executions;
}

async function setUp(n8n: N8n, name: string): Promise<Stage> {
	const listener = await Listener.activate(n8n.client, chain(name, triggerNode({ events: ['*'] })));
	return { listener, executions: await Executions.of(n8n.client, listener.workflow.id) };
}

const deliveries = (url: string, events: number): Delivery[] =>
	Array.from({ length: events }, (_, n) => ({ n, body: numberedEvent(n), url }));

async function judge(
	{ executions }: Pick<Stage, 'executions'>,
	answers: Answered[],
): Promise<Figures> {
	await executions.settled();
	return compare(answers, await executions.ledger());
}

export interface FaultFigures extends Figures {
	/** Deliveries that got no 200 at first and were sent again. At most this many executions can be doubled. */
	repeated: number;
}

/** Kills n8n during deliveries, like a crash, and restarts it. */
export async function killed(n8n: N8n, events: number): Promise<FaultFigures> {
	const stage = await setUp(n8n, 'Killed');
	const sending = deliver(deliveries(stage.listener.url, events), { ...PERSISTENT, perSecond: 15 });
	await sleep((events / 15 / 3) * 1000);
	await n8n.kill();
	await n8n.run();
	const answers = await sending;
	const repeated = answers.filter(({ attempts }) => attempts > 1).length;
	return { ...(await judge(stage, answers)), repeated };
}

/** Holds SQLite's one write lock from another process. */
async function lockDatabase(n8n: N8n, milliseconds: number): Promise<void> {
	const script = `
		const { DatabaseSync } = require('node:sqlite');
		const database = new DatabaseSync(process.argv[1]);
		database.exec('PRAGMA busy_timeout = 60000; BEGIN EXCLUSIVE');
		setTimeout(() => database.exec('ROLLBACK'), Number(process.argv[2]));
	`;
	const path = join(n8n.userFolder, '.n8n', 'database.sqlite');
	const child = spawn(NODE, ['-e', script, path, String(milliseconds)], { stdio: 'inherit' });
	const [code] = (await once(child, 'exit')) as [number];
	if (code !== 0) throw new Error(`The lock ended with ${code}`);
}

/**
 * Another process holds the database's write lock during deliveries, longer than n8n waits for it. Every event has a
 * simultaneous copy.
 */
export async function busyDatabase(
	n8n: N8n,
	events: number,
	lockMs: number,
): Promise<FaultFigures> {
	const stage = await setUp(n8n, 'Busy');
	const { url } = stage.listener;
	const pairs = deliveries(url, events).flatMap((each) => [
		each,
		{ ...each, body: copyOf(each.body, 'wh_another') },
	]);
	const sending = deliver(pairs, { ...PERSISTENT, perSecond: 15 });
	await sleep((pairs.length / 15 / 3) * 1000);
	await lockDatabase(n8n, lockMs);
	const answers = await sending;
	const repeated = answers.filter(({ attempts }) => attempts > 1).length;
	return { ...(await judge(stage, answers)), repeated };
}

/** Sends the beginning of a request and closes the connection. */
async function cutOff(url: string, head: string[], body: string, at: number): Promise<void> {
	const { hostname, port, pathname } = new URL(url);
	const socket = createConnection(Number(port), hostname);
	await once(socket, 'connect');
	const lines = [`POST ${pathname} HTTP/1.1`, `host: ${hostname}`, ...head, '', ''];
	socket.write(lines.join('\r\n') + body.slice(0, at));
	await sleep(20);
	socket.destroy();
}

/** Truncated bodies, each followed by the complete event. */
export async function cutOffBodies(n8n: N8n, events: number): Promise<Figures> {
	const stage = await setUp(n8n, 'Cut off');
	const { url } = stage.listener;
	const answers: Answered[] = [];
	for (let n = 0; n < events; n++) {
		const body = JSON.stringify(numberedEvent(n));
		const type = n % 3 === 0 ? [] : ['content-type: application/json'];
		const length =
			n % 2 === 0 ? [`content-length: ${body.length}`] : ['transfer-encoding: chunked'];
		const sent = n % 2 === 0 ? body : `${body.length.toString(16)}\r\n${body}`;
		await cutOff(url, [...type, ...length], sent, ((n * 97) % (body.length - 1)) + 1);
		answers.push(...(await deliver([{ n, body: numberedEvent(n), url }], { concurrency: 1 })));
	}
	return await judge(stage, answers);
}

const API_KEY = 'soak-api-key';
const WORKSPACE = 'wks_soak';

const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

export interface ClockFigures extends Figures {
	/** Between the first and the last start of an execution, by n8n's clock. */
	hours: number;
}

function hoursOf(ledger: Ledger): number {
	const starts = [...ledger.values()].flat().map(({ startedAt }) => Date.parse(startedAt));
	return Math.round((Math.max(...starts) - Math.min(...starts)) / 3_600_000);
}

/** n8n's clock is set back by three hours and forward by eight during deliveries. Copies arrive after each jump. */
export async function jumpingClock(tarball: string, events: number): Promise<ClockFigures> {
	const folder = await mkdtemp(join(tmpdir(), 'salesforge-clock-'));
	const clock = join(folder, 'clock');
	await writeFile(clock, '+0');
	const n8n = await N8n.start({
		tarball,
		env: {
			LD_PRELOAD: FAKETIME,
			FAKETIME_TIMESTAMP_FILE: clock,
			FAKETIME_NO_CACHE: '1',
			FAKETIME_DONT_FAKE_MONOTONIC: '1',
		},
	});
	try {
		const stage = await setUp(n8n, 'Clock');
		const { url } = stage.listener;
		const answers: Answered[] = [];
		const third = Math.ceil(events / 3);
		for (const [index, offset] of ['+0', '-3h', '+5h'].entries()) {
			await writeFile(clock, offset);
			const until = deliveries(url, Math.min(events, third * (index + 1)));
			// The events from before the jump arrive again, as copies.
			answers.push(...(await deliver(until, { concurrency: 10 })));
		}
		const figures = await judge(stage, answers);
		return { ...figures, hours: hoursOf(await stage.executions.ledger()) };
	} finally {
		await n8n.dispose();
		await rm(folder, { recursive: true, force: true });
	}
}

export interface UnreachableFigures extends Figures {
	/** The message that n8n showed to the user who activated the workflow. */
	message: string;
	/** How many webhooks the successful activation registered. */
	webhooks: number;
}

/** Activates a workflow. Returns the message that n8n shows after its last failed attempt. */
async function activate(client: N8nClient, workflowId: string): Promise<string> {
	await client.activate(workflowId);
	for (;;) {
		const { status, triggers } = await client.rest<{
			status: string;
			triggers: Array<{ errorMessage: string | null }>;
		}>('GET', `/workflows/${workflowId}/publication-status`);
		if (status !== 'in_progress') return triggers[0]?.errorMessage ?? status;
		await sleep(200);
	}
}

/** Salesforge is unreachable when a workflow is activated, and answers when it is activated again. */
export async function unreachableSalesforge(n8n: N8n): Promise<UnreachableFigures> {
	const port = await freePort();
	const { client } = n8n;
	const credential = await client.createCredential('salesforgeApi', 'Unreachable', {
		apiKey: API_KEY,
		baseUrl: `http://127.0.0.1:${port}/public/v2`,
		multichannelBaseUrl: `http://127.0.0.1:${port}/public/multichannel`,
		webhookToken: '',
	});
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: { __rl: true, mode: 'id', value: WORKSPACE },
		events: ['email_replied', 'positive_reply'],
	});
	trigger.credentials = { salesforgeApi: credential };
	const workflow = await client.createWorkflow(chain('Unreachable', trigger));
	const message = await activate(client, workflow.id);
	const salesforge = await FakeSalesforge.start({ port, apiKey: API_KEY });
	try {
		const workspace = salesforge.addWorkspace('Founders', WORKSPACE);
		await activate(client, workflow.id);
		const executions = await Executions.of(client, workflow.id);
		const answers: Answered[] = [];
		for (const [n, type] of (['email_replied', 'positive_reply'] as const).entries()) {
			const event = fakeEvent(type, workspace);
			const body = { ...event.body, ...marked(n) };
			const [delivery] = await salesforge.deliver({ ...event, body }, { retries: 50 });
			const status = delivery?.status === 200 ? 'accepted' : 'unanswered';
			answers.push({ n, attempts: delivery?.attempts ?? 0, status });
		}
		return {
			...(await judge({ executions }, answers)),
			message,
			webhooks: salesforge.webhooks(WORKSPACE).length,
		};
	} finally {
		await salesforge.stop();
	}
}
