import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { SalesforgeTrigger } from '../../../nodes';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { articleBody } from '../../../harness/fixtures/article';
import { TriggerHost, type TriggerHostOptions } from '../../../harness/n8nCore/triggerHost';

const servers: TriggerHost[] = [];
let nodeCount = 0;

interface Options extends TriggerHostOptions {
	/** The node's. */
	id?: string;
}

/** The trigger in another n8n process, with its own memory. */
function loadAnew(): SalesforgeTrigger {
	let trigger: SalesforgeTrigger | undefined;
	jest.isolateModules(() => {
		const nodes = jest.requireActual<{ SalesforgeTrigger: typeof SalesforgeTrigger }>(
			'../../../nodes',
		);
		trigger = new nodes.SalesforgeTrigger();
	});
	return trigger!;
}

async function start(
	{ id = `once-${nodeCount++}`, ...options }: Options = {},
	triggerOptions: JsonObject = {},
	nodeType = new SalesforgeTrigger(),
) {
	const server = await TriggerHost.listening(
		{ registration: 'manual', events: ['*'], options: triggerOptions } as never,
		null,
		{ id },
		{ nodeType, ...options },
	);
	servers.push(server);
	return server;
}

afterEach(async () => {
	await Promise.all(servers.splice(0).map(async (server) => await server.close()));
	jest.restoreAllMocks();
});

/** Event number n, or a copy of it from another webhook. */
function numberedEvent(n: number, webhookId = 'wh_workspace'): JsonObject {
	const body = articleBody(7);
	body.threadId = `thread_${n}`;
	body.webhookInfo = { ...(body.webhookInfo as JsonObject), id: webhookId };
	return body;
}

/** Pauses the start of an execution until its outcome is given. */
function holdStart() {
	const waiting: Array<(fails: boolean) => void> = [];
	return {
		failsToStart: () => new Promise<boolean>((resolve) => waiting.push(resolve)),
		/** How many executions n8n is starting. */
		count: () => waiting.length,
		async next(fails: boolean) {
			while (waiting.length === 0) await sleep(5);
			waiting.shift()!(fails);
		},
	};
}

const statusOf = async (delivery: ReturnType<TriggerHost['post']>) => {
	const { status, json } = await delivery;
	return json.status ?? status;
};

describe('while n8n is starting the execution of an event', () => {
	it('a copy is a duplicate at once', async () => {
		const starts = holdStart();
		const server = await start(starts);
		const first = server.post(numberedEvent(1));
		while (starts.count() === 0) await sleep(5);
		const copies = [1, 2, 3].map(
			async (n) => await statusOf(server.post(numberedEvent(1, `wh_${n}`))),
		);
		expect(await Promise.all(copies)).toEqual(['ignored', 'ignored', 'ignored']);
		await starts.next(false);
		expect(await statusOf(first)).toBe('accepted');
	});

	it('and fails, only one of the next copies counts', async () => {
		const starts = holdStart();
		const server = await start(starts);
		const first = server.post(numberedEvent(1));
		await starts.next(true);
		expect((await first).status).toBe(500);
		const copies = [1, 2, 3].map(
			async (n) => await statusOf(server.post(numberedEvent(1, `wh_${n}`))),
		);
		await starts.next(false);
		expect((await Promise.all(copies)).sort()).toEqual(['accepted', 'ignored', 'ignored']);
	});

	it('deliveries with the same events in another order do not wait for each other', async () => {
		const server = await start({ failsToStart: async () => await sleep(20, false) });
		const orders = [
			[1, 2],
			[2, 1],
			[2, 3],
			[3, 1],
		];
		const answers = await Promise.all(
			orders.map(async (order) => await server.post(order.map((n) => numberedEvent(n)))),
		);
		const events = answers.map(({ json }) =>
			json.status === 'accepted' ? ((json.events as number | undefined) ?? 1) : 0,
		);
		expect(events.reduce((sum, count) => sum + count)).toBe(3);
	});

	it('other events do not wait', async () => {
		const starts = holdStart();
		const server = await start(starts);
		const first = server.post(numberedEvent(1));
		const other = server.post(numberedEvent(2));
		while (starts.count() < 2) await sleep(5);
		await starts.next(false);
		await starts.next(false);
		expect([await statusOf(first), await statusOf(other)]).toEqual(['accepted', 'accepted']);
	});
});

describe('when the caller disconnects before the response', () => {
	/** Sends a body and closes the connection at once, like a caller that times out. */
	async function sendAndGo(url: string, body: unknown): Promise<void> {
		const { hostname, port, pathname } = new URL(url);
		const text = JSON.stringify(body);
		const socket = createConnection(Number(port), hostname);
		await new Promise((sent) => {
			socket.write(
				`POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
				sent,
			);
		});
		await sleep(50);
		socket.destroy();
		await sleep(50);
	}

	it.each([
		{ fails: false, copy: 'ignored', because: 'the execution has started' },
		{ fails: true, copy: 'accepted', because: 'no execution has started' },
	])('a copy is $copy if $because', async ({ fails, copy }) => {
		const starts = holdStart();
		const server = await start(starts);
		await sendAndGo(server.url, numberedEvent(1));
		await starts.next(fails);
		const answer = server.post(numberedEvent(1));
		if (copy === 'accepted') await starts.next(false);
		expect(await statusOf(answer)).toBe(copy);
	});
});

describe('two overlapping webhooks', () => {
	it('start one execution although one of them names the sequence in its URL', async () => {
		const server = await start();
		const scoped = server.post(numberedEvent(1, 'wh_sequence'), '?sequence=seq_456');
		const unscoped = server.post(numberedEvent(1, 'wh_workspace'));
		expect([await statusOf(scoped), await statusOf(unscoped)].sort()).toEqual([
			'accepted',
			'ignored',
		]);
	});

	it('start one execution even if the filter only accepts the one that names the sequence', async () => {
		const server = await TriggerHost.listening(
			{
				registration: 'manual',
				events: ['*'],
				sequenceIds: 'seq_456',
				options: { unscopedEvents: 'drop' },
			} as never,
			null,
			{ id: `once-${nodeCount++}` },
		);
		servers.push(server);
		expect(await statusOf(server.post(numberedEvent(1, 'wh_workspace')))).toBe('ignored');
		const scoped = server.post(numberedEvent(1, 'wh_sequence'), '?sequence=seq_456');
		expect(await statusOf(scoped)).toBe('accepted');
	});
});

describe('across processes and restarts', () => {
	const shared = () => ({
		database: { staticData: '{}', writes: 0 },
		id: `once-${nodeCount++}`,
	});

	it('a copy is known when the first event was stored', async () => {
		const options = shared();
		const one = await start(options);
		const other = await start(options, {}, loadAnew());
		expect(await statusOf(one.post(numberedEvent(1)))).toBe('accepted');
		expect(await statusOf(other.post(numberedEvent(1, 'wh_other')))).toBe('ignored');
	});

	it('the database is written at most every 5 seconds, whatever the clock does', async () => {
		const options = shared();
		const clock = jest.spyOn(Date, 'now').mockReturnValue(1e12);
		const one = await start(options);
		for (let n = 0; n < 10; n++) await one.post(numberedEvent(n));
		expect(options.database.writes).toBe(1);
		clock.mockReturnValue(1e12 + 5_000);
		await one.post(numberedEvent(10));
		expect(options.database.writes).toBe(2);
		clock.mockReturnValue(1e12 - 86_400_000);
		await one.post(numberedEvent(11));
		expect(options.database.writes).toBe(3);

		const restarted = await start(options, {}, loadAnew());
		const copies = await Promise.all(
			[0, 9, 10, 11].map(async (n) => await statusOf(restarted.post(numberedEvent(n, 'wh_other')))),
		);
		expect(copies).toEqual(['ignored', 'ignored', 'ignored', 'ignored']);
	});

	it('events after the last write are not known elsewhere', async () => {
		const options = shared();
		jest.spyOn(Date, 'now').mockReturnValue(1e12);
		const one = await start(options);
		await one.post(numberedEvent(1));
		await one.post(numberedEvent(2));
		const restarted = await start(options, {}, loadAnew());
		expect(await statusOf(restarted.post(numberedEvent(1, 'wh_other')))).toBe('ignored');
		expect(await statusOf(restarted.post(numberedEvent(2, 'wh_other')))).toBe('accepted');
	});

	it('an event whose execution could not be started is not stored, not even by a concurrent delivery', async () => {
		const options = shared();
		const starts = holdStart();
		const server = await start({ ...options, ...starts });
		const failing = server.post(numberedEvent(1));
		while (starts.count() < 1) await sleep(5);
		const other = server.post(numberedEvent(2));
		while (starts.count() < 2) await sleep(5);
		await starts.next(true);
		await starts.next(false);
		expect([(await failing).status, (await other).status]).toEqual([500, 200]);
		const restarted = await start(options, {}, loadAnew());
		expect(await statusOf(restarted.post(numberedEvent(1)))).toBe('accepted');
	});

	it('with onlyFirst every first is stored, and the events with it', async () => {
		const options = shared();
		jest.spyOn(Date, 'now').mockReturnValue(1e12);
		const one = await start(options, { onlyFirst: true });
		const person = (id: string) => ({ ...numberedEvent(1), contact: { id } });
		await one.post(person('lead_1'));
		await one.post(person('lead_2'));
		const other = await start(options, { onlyFirst: true }, loadAnew());
		const next = { ...person('lead_2'), threadId: 'thread_next' };
		expect((await other.post(next)).json.reason).toMatch(/^not the first/);
		expect((await other.post(person('lead_2'))).json.reason).toMatch(/^duplicate/);
	});
});

it('without Drop Duplicates every copy starts an execution, and nothing is stored', async () => {
	const database = { staticData: '{}', writes: 0 };
	const server = await start({ database }, { dropDuplicates: false });
	expect(await statusOf(server.post(numberedEvent(1)))).toBe('accepted');
	expect(await statusOf(server.post(numberedEvent(1)))).toBe('accepted');
	expect(database.writes).toBe(0);
});

describe('one execution per reply', () => {
	const REPLIES = ['email_replied', 'linkedin_replied', 'positive_reply', 'negative_reply'];

	/** What Salesforge sends about the same e-mail. The webhook's type decides for the samples 6 to 8. */
	const about = (
		n: 6 | 7 | 8,
		emailId: string | null = '1@lead.example',
		change: JsonObject = {},
	) => ({
		...articleBody(n),
		replyEmail: { ...(articleBody(n).replyEmail as JsonObject), emailId },
		...change,
	});
	const onLinkedin = (text: string, eventTime: string, type = 'linkedin_replied') => ({
		...articleBody(9),
		webhookInfo: { id: 'wh_1', eventTime, type },
		replyMessage: { text, html: text },
	});

	const listen = async (
		{ events = REPLIES, ...triggerOptions }: JsonObject = {},
		{ id = `once-${nodeCount++}`, ...options }: Options = {},
		nodeType = new SalesforgeTrigger(),
	) => {
		const server = await TriggerHost.listening(
			{ registration: 'manual', events, options: triggerOptions } as never,
			null,
			{ id },
			{ nodeType, ...options },
		);
		servers.push(server);
		return async (...bodies: unknown[]) => {
			const statuses: unknown[] = [];
			for (const body of bodies) statuses.push(await statusOf(server.post(body)));
			return statuses;
		};
	};

	it.each([
		['the reply first', [6, 7], ['accepted', 'ignored']],
		['the sentiment first', [7, 6], ['accepted', 'ignored']],
		['a corrected sentiment', [7, 8, 6], ['accepted', 'ignored', 'ignored']],
	] as const)('%s', async (_, order, expected) => {
		const post = await listen();
		expect(await post(...order.map((n) => about(n)))).toEqual(expected);
	});

	it('is also started for two at the same moment and in one delivery, and gives the reason', async () => {
		const server = await start({}, {});
		const both = await TriggerHost.listening(
			{ registration: 'manual', events: REPLIES } as never,
			null,
			{ id: `once-${nodeCount++}` },
		);
		servers.push(both);
		const [a, b] = await Promise.all([both.post(about(6)), both.post(about(7))]);
		expect([a.json.status, b.json.status].sort()).toEqual(['accepted', 'ignored']);
		const { json, result } = await both.post([about(6, '2@x.example'), about(8, '2@x.example')]);
		expect(json).toEqual({
			status: 'accepted',
			reason: 'another event about the reply 2@x.example has already started the workflow',
		});
		expect(result.workflowData).toMatchObject([[{ json: { event: 'email_replied' } }]]);
		expect((await server.post([about(6), about(7)])).json.events).toBe(2);
	});

	it.each<[string, JsonObject]>([
		['all events are chosen', { events: ['*'] }],
		['all events are chosen beside others', { events: ['*', ...REPLIES] }],
		['the outputs are split', { splitOutputs: true }],
		['it is turned off', { oneExecutionPerReply: false }],
		['it is turned off by expression', { oneExecutionPerReply: '={{ false }}' }],
	])('is not limited if %s', async (_, options) => {
		const post = await listen(options);
		expect(await post(about(6), about(7))).toEqual(['accepted', 'accepted']);
	});

	it('merges no replies that name no message, and no different ones', async () => {
		const post = await listen();
		expect(await post(about(6, null), about(7, null), about(6, ''), about(7, ' '))).toEqual(
			Array(4).fill('accepted'),
		);
		expect(await post(about(6, '1@x.example'), about(7, '2@x.example'))).toEqual(
			Array(2).fill('accepted'),
		);
	});

	it('keeps a second LinkedIn message with the same words, even of the same day', async () => {
		const post = await listen();
		const [morning, noon, tomorrow] = ['10T08', '10T12', '11T08'].map(
			(at) => `2026-03-${at}:00:00Z`,
		);
		expect(
			await post(
				onLinkedin('Ok', morning!),
				onLinkedin('Ok', morning!, 'positive_reply'),
				onLinkedin('Ok', noon!),
				onLinkedin('Ok', tomorrow!),
			),
		).toEqual(['accepted', 'ignored', 'accepted', 'accepted']);
	});

	it('starts anew when the first could not be started', async () => {
		const failing = [true, false];
		const post = await listen({}, { failsToStart: () => failing.shift() ?? false });
		expect(await post(about(6), about(7), about(6))).toEqual([500, 'accepted', 'ignored']);
	});

	it.each([true, false])('survives a restart (Drop Duplicates: %s)', async (dropDuplicates) => {
		const options = { database: { staticData: '{}', writes: 0 }, id: `once-${nodeCount++}` };
		const one = await listen({ dropDuplicates }, options);
		expect(await one(about(6))).toEqual(['accepted']);
		const restarted = await listen({ dropDuplicates }, options, loadAnew());
		expect(await restarted(about(7))).toEqual(['ignored']);
	});

	it('sees every event in a test run', async () => {
		const post = await listen({}, { mode: 'manual' });
		expect(await post(about(6), about(7))).toEqual(['accepted', 'accepted']);
	});
});
