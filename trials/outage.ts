import { callInstead, choose, importExample } from '../harness/n8n/examples';
import { Listener } from '../harness/n8n/listener';
import type { N8n } from '../harness/n8n/n8n';
import {
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
	type Store,
	type Workspace,
} from '../harness/salesforge';
import type { Postgres } from '../harness/services/postgres';
import { Receiver } from '../harness/services/receiver';
import { until } from '../harness/until';

/** An example in which the trigger and a schedule lead to the same nodes. */
export interface OutageExample {
	file: string;
	schedule: string;
}

export const WITH_REMOVE_DUPLICATES: OutageExample = {
	file: 'missed-replies.json',
	schedule: 'Every Night',
};
export const WITH_PRIMARY_KEY: OutageExample = {
	file: 'missed-replies-to-postgres.json',
	schedule: 'Every Six Hours',
};

export interface Outage {
	before: number;
	during: number;
	after: number;
	/** How many deliveries are made at a time. */
	concurrency: number;
	/** How often the schedule runs at least after the outage. */
	runs: number;
}

/** The outcome for the replies. */
export interface OutageFigures {
	replies: number;
	/** Delivered and answered with 200. */
	delivered: number;
	missed: number;
	/** Missed, but handled later. */
	readAgain: number;
	handled: number;
	/** Handled more than once. */
	twice: number;
	/** Runs of the schedule after the outage. */
	runs: number;
}

/** Longer than a run takes, because overlapping runs overwrite what n8n's Remove Duplicates has stored. */
const SECONDS_BETWEEN_RUNS = 20;
const WITHIN_MS = 300_000;
const HOUR_MS = 3_600_000;

/**
 * n8n is down from Monday, 20:00, to Tuesday, 04:00, so the run of Tuesday, 02:15 does not take place. The next one, on
 * Wednesday, 02:15, has to reach back further than a day. In hours before it.
 */
const BEFORE = [34, 30.25] as const;
const DOWN = [30.25, 22.25] as const;
const AFTER = [22.25, 0] as const;

/** One example in a real n8n, its replies, and how often each was handled. */
class Scenario {
	private count = 0;

	readonly delivered = new Set<string>();

	private constructor(
		private readonly n8n: N8n,
		private readonly example: OutageExample,
		private readonly salesforge: FakeSalesforge,
		private readonly workspace: Workspace,
		private readonly service: Receiver,
		readonly listener: Listener,
	) {}

	static async start(
		n8n: N8n,
		example: OutageExample,
		postgres: Postgres | null,
	): Promise<Scenario> {
		const { client } = n8n;
		const salesforge = await FakeSalesforge.start();
		const workspace = salesforge.addWorkspace('Sales Team');
		const service = await Receiver.start();
		const credentials = {
			salesforgeApi: await client.createCredential(
				'salesforgeApi',
				'Salesforge',
				salesforge.credential,
			),
			...(postgres && { postgres: await postgres.createCredential(client) }),
		};
		const imported = importExample(example.file, credentials);
		const workflow = callInstead(choose(imported, { workspaceId: workspace.id }), service.origin);
		const hasSetUp = workflow.nodes.some(({ name }) => name === 'Run Once');
		const { id } = await client.createWorkflow(workflow);
		if (hasSetUp) await client.runManually(id, 'Run Once');
		const listener = await Listener.of(client, id);
		await client.published(id);
		return new Scenario(n8n, example, salesforge, workspace, service, listener);
	}

	async stop(): Promise<void> {
		await this.n8n.client.deactivate(this.listener.workflow.id);
		await this.service.stop();
		await this.salesforge.stop();
	}

	private get store(): Store {
		return this.salesforge.store(this.workspace.id);
	}

	/**
	 * Contacts reply by email and on LinkedIn in turns, and Salesforge delivers each reply once.
	 *
	 * @param hoursAgo when they reply, seen from the next run of the schedule: evenly from the first to the second
	 */
	async arrive(
		replies: number,
		concurrency: number,
		[from, to]: readonly [number, number],
	): Promise<void> {
		const now = Date.now();
		const dateOf = (index: number) =>
			new Date(now - (from + ((to - from) * index) / replies) * HOUR_MS).toISOString();
		const first = this.count + 1;
		const numbers = Array.from({ length: replies }, () => ++this.count);
		const next = async (): Promise<void> => {
			for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
				const text = `Reply ${number}.`;
				const arrives = number % 2 === 0 ? emailReplyArrives : linkedinReplyArrives;
				const { fakeEvent } = arrives(this.store, { text, date: dateOf(number - first) });
				const handledSoFar = this.handled().size;
				const [delivery] = await this.salesforge.deliver(fakeEvent);
				if (delivery?.status === 200) this.delivered.add(text);
				// Overlapping executions overwrite what n8n's Remove Duplicates has stored.
				if (concurrency === 1 && delivery?.status === 200) {
					await until(`'${text}' is handled`, () => this.handled().size > handledSoFar);
				}
			}
		};
		await Promise.all(Array.from({ length: concurrency }, next));
	}

	/** How often each reply was handled. */
	handled(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const { body } of this.service.calls) {
			const [text] = /Reply \d+\./.exec(JSON.stringify(body)) ?? [];
			if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		return counts;
	}

	/** The schedule's successful executions. */
	private async scheduledRuns(): Promise<number> {
		const executions = await this.n8n.client.executions(this.listener.workflow.id);
		return executions.filter(({ mode, status }) => mode === 'trigger' && status === 'success')
			.length;
	}

	/** Makes the schedule run at once and repeatedly, until it has run that often and all executions have ended. */
	async runSchedule(runs: number): Promise<number> {
		const { client } = this.n8n;
		const { id } = this.listener.workflow;
		const { nodes, connections } = await client.workflow(id);
		const schedule = nodes.find(({ name }) => name === this.example.schedule)!;
		schedule.parameters.rule = {
			interval: [{ field: 'seconds', secondsInterval: SECONDS_BETWEEN_RUNS }],
		};
		await client.updateWorkflow(id, { nodes, connections });
		const before = await this.scheduledRuns();
		await client.activate(id);
		let now = before;
		const hasRun = async () => {
			now = await this.scheduledRuns();
			return now - before >= runs;
		};
		await until(`the schedule has run ${runs} times`, hasRun, WITHIN_MS);
		await client.deactivate(id);
		const isIdle = async () => {
			const executions = await client.executions(id);
			return !executions.some(({ status }) => ['new', 'running', 'waiting'].includes(status));
		};
		await until('all executions have ended', isIdle, WITHIN_MS);
		return now - before;
	}
}

/**
 * Kills n8n in the middle of a campaign: some replies arrive before, many while it is down, over the time of a run of
 * the schedule, and some after it has started again. Then the schedule runs.
 */
export async function outage(
	n8n: N8n,
	example: OutageExample,
	postgres: Postgres | null,
	{ before, during, after, concurrency, runs }: Outage,
): Promise<OutageFigures> {
	const scenario = await Scenario.start(n8n, example, postgres);
	try {
		await scenario.arrive(before, concurrency, BEFORE);
		await until(
			'what was delivered is handled',
			() => scenario.handled().size === before,
			WITHIN_MS,
		);
		await n8n.kill();
		await scenario.arrive(during, 20, DOWN);
		await n8n.run();
		await scenario.listener.isReady();
		await scenario.arrive(after, concurrency, AFTER);
		const ran = await scenario.runSchedule(runs);
		const handled = scenario.handled();
		const replies = before + during + after;
		const again = [...handled.keys()].filter((text) => !scenario.delivered.has(text));
		return {
			replies,
			delivered: scenario.delivered.size,
			missed: replies - scenario.delivered.size,
			readAgain: again.length,
			handled: handled.size,
			twice: [...handled.values()].filter((count) => count > 1).length,
			runs: ran,
		};
	} finally {
		await scenario.stop();
	}
}
