import { callInstead, choose, importExample } from '../harness/n8n/examples';
import { Listener } from '../harness/n8n/listener';
import type { N8n } from '../harness/n8n/n8n';
import {
	addContact,
	FakeSalesforge,
	happens,
	type ActivityType,
	type Contact,
	type FakeEvent,
	type Sequence,
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
	/** What happens to each contact, in this order. */
	types: readonly ActivityType[];
}

const REPLIES = ['email_replied', 'linkedin_replied'] as const;

export const WITH_REMOVE_DUPLICATES: OutageExample = {
	file: 'missed-replies.json',
	schedule: 'Every Night',
	types: REPLIES,
};
export const WITH_PRIMARY_KEY: OutageExample = {
	file: 'missed-replies-to-postgres.json',
	schedule: 'Every Six Hours',
	types: REPLIES,
};
/** All types that can be read again; labelled replies have the key of the reply. */
export const OF_ALL_TYPES: OutageExample = {
	file: 'missed-events-to-postgres.json',
	schedule: 'Every Six Hours',
	types: [
		'linkedin_profile_viewed',
		'linkedin_post_liked',
		'linkedin_contact_followed',
		'linkedin_connection_request_sent',
		'linkedin_connection_request_withdrawn',
		'linkedin_message_sent',
		'linkedin_inmail_sent',
		'email_sent',
		'email_opened',
		'link_clicked',
		'email_replied',
		'linkedin_replied',
		'label_changed',
		'email_bounced',
		'contact_unsubscribed',
		'dnc_added',
	],
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

/** The outcome for the events. */
export interface EventFigures {
	events: number;
	/** Delivered and answered with 200. */
	delivered: number;
	missed: number;
	/** Missed, but handled later. */
	readAgain: number;
	handled: number;
	/** Handled more than once. */
	twice: number;
}

export interface OutageFigures extends EventFigures {
	/** Runs of the schedule after the outage. */
	runs: number;
	byType: Array<EventFigures & { type: ActivityType }>;
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

/** An event of the scenario. */
interface Event {
	type: ActivityType;
	/** It is in what the example sends to the service. */
	name: string;
}

/** The name of the event that was sent to the service: in its text, or from its type and contact. */
function nameIn(body: unknown): string {
	const text = JSON.stringify(body);
	const [reply] = /(email|linkedin)_replied of lead-\d+/.exec(text) ?? [];
	const [lead] = /lead-\d+/.exec(text) ?? [];
	return reply ?? `${(body as { event: string }).event} of ${lead}`;
}

/** One example in a real n8n, its events, and how often each was handled. */
class Scenario {
	private readonly events: Event[] = [];

	private readonly contacts: Contact[] = [];

	private readonly delivered = new Set<string>();

	private constructor(
		private readonly n8n: N8n,
		private readonly example: OutageExample,
		private readonly salesforge: FakeSalesforge,
		private readonly workspace: Workspace,
		private readonly sequence: Sequence,
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
		const sequence = salesforge.addSequence(workspace.id, { kind: 'multichannel' });
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
		return new Scenario(n8n, example, salesforge, workspace, sequence, service, listener);
	}

	async stop(): Promise<void> {
		await this.n8n.client.deactivate(this.listener.workflow.id);
		await this.service.stop();
		await this.salesforge.stop();
	}

	private get store(): Store {
		return this.salesforge.store(this.workspace.id);
	}

	/** The next event happens: to the newest contact, or to a new one who then goes through all types. */
	private occur(date: string): { name: string; fakeEvent: FakeEvent } {
		const { types } = this.example;
		const type = types[this.events.length % types.length]!;
		if (type === types[0]) {
			const email = `lead-${this.contacts.length + 1}@x.example`;
			this.contacts.push(addContact(this.store, { firstName: 'Ada', email, tags: ['CRM'] }));
		}
		const contact = this.contacts.at(-1)!;
		const name = `${type} of lead-${this.contacts.length}`;
		const { sequence } = this;
		const fakeEvent = happens(this.store, type, { sequence, contact, date, text: `${name}.` });
		this.events.push({ type, name });
		return { name, fakeEvent };
	}

	/**
	 * Events of all types happen in turns, and Salesforge delivers each once, if a webhook wants it.
	 *
	 * @param hoursAgo when they happen, seen from the next run of the schedule: evenly from the first to the second
	 */
	async arrive(
		events: number,
		concurrency: number,
		[from, to]: readonly [number, number],
	): Promise<void> {
		const now = Date.now();
		const dates = Array.from({ length: events }, (_, index) =>
			new Date(now - (from + ((to - from) * index) / events) * HOUR_MS).toISOString(),
		);
		const next = async (): Promise<void> => {
			for (let date = dates.shift(); date !== undefined; date = dates.shift()) {
				const { name, fakeEvent } = this.occur(date);
				const [delivery] = await this.salesforge.deliver(fakeEvent);
				if (delivery?.status !== 200) continue;
				this.delivered.add(name);
				// Overlapping executions overwrite what n8n's Remove Duplicates has stored.
				if (concurrency === 1) {
					await until(`'${name}' is handled`, () => this.handled().has(name));
				}
			}
		};
		await Promise.all(Array.from({ length: concurrency }, next));
	}

	/** Waits until all deliveries so far are handled. */
	async settle(): Promise<void> {
		await until(
			'what was delivered is handled',
			() => [...this.delivered].every((name) => this.handled().has(name)),
			WITHIN_MS,
		);
	}

	/** How often each event was handled. */
	private handled(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const { body } of this.service.calls) {
			const name = nameIn(body);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		return counts;
	}

	/** What became of the events, or of those of one type. */
	figures(type?: ActivityType): EventFigures {
		const handled = this.handled();
		const events = this.events.filter((event) => type === undefined || event.type === type);
		const count = (isCounted: (event: Event) => boolean) => events.filter(isCounted).length;
		const wasDelivered = ({ name }: Event) => this.delivered.has(name);
		const wasHandled = ({ name }: Event) => handled.has(name);
		return {
			events: events.length,
			delivered: count(wasDelivered),
			missed: count((event) => !wasDelivered(event)),
			readAgain: count((event) => !wasDelivered(event) && wasHandled(event)),
			handled: count(wasHandled),
			twice: count(({ name }) => (handled.get(name) ?? 0) > 1),
		};
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
 * Kills n8n in the middle of a campaign: some events happen before, many while it is down, over the time of a run of
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
		await scenario.settle();
		await n8n.kill();
		await scenario.arrive(during, 20, DOWN);
		await n8n.run();
		await scenario.listener.isReady();
		await scenario.arrive(after, concurrency, AFTER);
		const ran = await scenario.runSchedule(runs);
		const byType = example.types.map((type) => ({ type, ...scenario.figures(type) }));
		return { ...scenario.figures(), runs: ran, byType };
	} finally {
		await scenario.stop();
	}
}
