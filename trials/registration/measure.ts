import { isDeepStrictEqual } from 'node:util';

import type { EventType } from '../../nodes/Salesforge/events';
import { fakeEvent, type FakeEvent, type Sequence, type Webhook } from '../../harness/salesforge';
import { TRIGGER } from '../../harness/n8n/workflows';
import type { Listening, Setting } from './setting';

/** The state after a scenario. */
export interface Measurement {
	/** Webhooks that the workflows' triggers need. */
	wanted: number;
	/** n8n's webhooks in Salesforge. */
	registered: number;
	/** Webhooks in Salesforge with the type, sequence and URL of an earlier one. */
	duplicates: number;
	/** Wanted events, once for each workflow that wants them. */
	events: number;
	/** How often Salesforge posted an event to n8n. */
	deliveries: number;
	/** Executions started. */
	executions: number;
	/** Descriptions of anything else that is wrong. */
	problems: string[];
}

/** All deliveries have been answered by then, so any executions already exist. */
const EXECUTED_WITHIN_MS = 20_000;

/** A planned pair. The sequence is `null` for the whole workspace. */
interface Pair {
	type: EventType;
	sequenceId: string | null;
}

export function planOf({ events, sequences }: Listening): Pair[] {
	const ids = sequences.length > 0 ? sequences.map(({ id }) => String(id)) : [null];
	return events.flatMap((type) => ids.map((sequenceId) => ({ type, sequenceId })));
}

function pathOf(url: string): string {
	return new URL(url).pathname;
}

function serves({ type, sequenceId }: Pair, { url }: Listening, webhook: Webhook): boolean {
	const isOfPair = webhook.type === type && webhook.sequenceId === sequenceId;
	return isOfPair && pathOf(webhook.url) === pathOf(url);
}

function countDuplicates(webhooks: Webhook[]): number {
	const keys = webhooks.map(({ type, sequenceId, url }) => `${type} ${sequenceId} ${url}`);
	return keys.length - new Set(keys).size;
}

/**
 * Webhooks whose URL names another event or sequence than they fire for, so their events would be mistaken for others.
 */
function findMislabelled(webhooks: Webhook[]): string[] {
	return webhooks
		.filter(({ type, sequenceId, url }) => {
			const { searchParams } = new URL(url);
			return searchParams.get('event') !== type || searchParams.get('sequence') !== sequenceId;
		})
		.map(({ id, type, sequenceId, url }) => `${id} is of ${type} ${sequenceId}, its URL is ${url}`);
}

function findMissing(listening: Listening[], webhooks: Webhook[]): string[] {
	return listening.flatMap((each) =>
		planOf(each)
			.filter((pair) => !webhooks.some((webhook) => serves(pair, each, webhook)))
			.map(({ type, sequenceId }) => `no webhook of ${type} ${sequenceId} for ${each.url}`),
	);
}

const wants = ({ events, sequences }: Listening, { type, sequenceId }: FakeEvent) =>
	events.includes(type as EventType) &&
	(sequences.length === 0 || sequences.some(({ id }) => id === sequenceId));

/** One event of every type in every sequence. */
function allEvents(setting: Setting, types: readonly EventType[]): FakeEvent[] {
	return types.flatMap((type) =>
		setting.sequences.map((sequence: Sequence) => fakeEvent(type, setting.workspace, sequence)),
	);
}

const contactOf = (json: Record<string, unknown>) => (json.contact as { id: string }).id;

/** The contact and the sequence in the items of the new executions. */
async function received(setting: Setting, { workflow }: Listening, before: number, count: number) {
	const { client } = setting.shared;
	const executions = await client
		.finishedExecutions(workflow.id, before + count, EXECUTED_WITHIN_MS)
		.catch(async () => (await client.executions(workflow.id)).reverse());
	return await Promise.all(
		executions.slice(before).map(async ({ id }) => {
			const [item] = await client.itemsOf(id, TRIGGER);
			const sequence = item?.json.sequence as { id: string } | null | undefined;
			return { contact: item && contactOf(item.json), sequenceId: sequence?.id ?? null };
		}),
	);
}

/** The expected item of an event: a reply that names no sequence only has one with a webhook for that sequence. */
function expectedOf({ sequences }: Listening, { body, sequenceId }: FakeEvent) {
	const isNamed = body.sequence !== undefined || sequences.length > 0;
	return { contact: contactOf(body), sequenceId: isNamed ? String(sequenceId) : null };
}

const byContact = (a: { contact?: string }, b: { contact?: string }) =>
	String(a.contact).localeCompare(String(b.contact));

/**
 * Sends an event of every type in every sequence of the setting, and reports what is registered, delivered and started.
 * The setting may only contain active workflows.
 *
 * @param types the types of the events; by default all that are registered
 */
export async function measure(
	setting: Setting,
	types?: readonly EventType[],
): Promise<Measurement> {
	const { listening } = setting;
	const webhooks = setting.registered();
	const problems = [...findMislabelled(webhooks), ...findMissing(listening, webhooks)];
	const before = await Promise.all(
		listening.map(
			async ({ workflow }) => (await setting.shared.client.executions(workflow.id)).length,
		),
	);

	const all = types ?? [...new Set(webhooks.map(({ type }) => type as EventType))];
	const fakeEvents = allEvents(setting, all);
	const posts = await Promise.all(
		fakeEvents.map(async (each) => await setting.salesforge.deliver(each)),
	);

	let [events, executions] = [0, 0];
	for (const [index, each] of listening.entries()) {
		const expected = fakeEvents
			.filter((one) => wants(each, one))
			.map((one) => expectedOf(each, one));
		const actual = await received(setting, each, before[index]!, expected.length);
		events += expected.length;
		executions += actual.length;
		if (!isDeepStrictEqual(actual.sort(byContact), expected.sort(byContact))) {
			problems.push(
				`${each.url} returned ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`,
			);
		}
	}
	return {
		wanted: listening.flatMap(planOf).length,
		registered: webhooks.length,
		duplicates: countDuplicates(webhooks),
		events,
		deliveries: posts.flat().length,
		executions,
		problems,
	};
}
