import { isOutOfOffice, ownSubject } from '../../../../replyLanguage';
import { SalesforgeApiError } from '../../../api/apiError';
import { streamDoNotContact } from '../../../api/doNotContact';
import { streamMailboxes, type Mailbox } from '../../../api/mailboxes';
import { take } from '../../../api/paging';
import { readThread } from '../../../api/threads';
import { readWorkspaces } from '../../../api/workspaces';
import type { AnySalesforgeEvent } from '../../../events';
import { readId } from '../../../shared/fields';
import { isJsonObject, type JsonObject } from '../../../shared/json';
import { readTime } from '../../../shared/time';
import { extractReply } from '../../../transforms/extractReply';
import { concurrently } from '../../concurrently';
import { readLabels } from '../../conversation/labels';
import { messagesOf, type Message } from '../../conversation/messages';
import type { ItemCall } from '../../session';
import { includes, mayInclude } from '../../shared/dates';
import { mailboxIdOf, readActivity } from './activity';
import { listConversations, type ListedConversation } from './conversations';
import { activityEvent, doNotContactEvent, labelEvent, missedEvent } from './event';
import {
	LABEL_TYPES,
	LEAD_TYPES,
	MESSAGE_TYPES,
	type MissedQuery,
	type MissedType,
} from './parameters';
import { findReplies, type MissedReply } from './replies';

/** How many conversations are read at the same time. Salesforge documents no rate limit, but answers 429 above it. */
const WIDTH = 5;
/** How many conversations outside the range are read to check the meaning of the list's dates. */
const PROBES = 3;
/** How far the date of a listed conversation may lag behind its newest message. */
const LAG_MS = 60_000;
const LOG_EVERY = 1000;
/** After this many conversations in a row that cannot be read, Salesforge is down. */
const OUTAGE = 10;

/** A conversation that could not be read. */
export interface FailedConversation {
	conversationId: string;
	error: SalesforgeApiError;
}

interface TimedEvent {
	/** To sort by: milliseconds since 1970, 0 if unknown. */
	time: number;
	event: AnySalesforgeEvent;
}

const wants = ({ types }: MissedQuery, some: readonly MissedType[]) =>
	some.some((type) => types.has(type));
const wantsLabels = (query: MissedQuery) => wants(query, LABEL_TYPES);
const wantsReplies = (query: MissedQuery) =>
	wants(query, [...MESSAGE_TYPES, 'negative_reply', 'positive_reply']);

/** Reads what the events of a workspace have in common, once per execution. */
async function readWorkspace(call: ItemCall, query: MissedQuery) {
	const { session, client } = call;
	const { workspaceId } = query;
	const workspaces = await session.once('workspaces', async () => await readWorkspaces(client));
	const mailboxes = await session.once(
		`mailboxes ${workspaceId}`,
		async () =>
			new Map((await take(streamMailboxes(client, workspaceId))).map((each) => [each.id, each])),
	);
	const labels = wantsLabels(query) ? await readLabels(call, workspaceId) : [];
	return {
		workspace: workspaces.find(({ id }) => id === workspaceId) ?? {
			id: workspaceId,
			name: '',
			slug: '',
		},
		mailboxOf: (id: string): Mailbox | null => (id === '' ? null : (mailboxes.get(id) ?? { id })),
		labelOf: ({ labelId }: ListedConversation) => labels.find(({ id }) => id === labelId),
	};
}

type KnownWorkspace = Awaited<ReturnType<typeof readWorkspace>>;

/** Whether a conversation may have an event of the range: no reply if its newest message is older. */
function mayHold({ time, labelledAt }: ListedConversation, query: MissedQuery): boolean {
	const { from } = query.range;
	if (wantsLabels(query) && labelledAt >= from) return true;
	return wantsReplies(query) && (Number.isNaN(time) || time >= from);
}

/** Whether the list's date was that of the newest message when it was read, as {@link mayHold} assumes. */
const isDateOfNewest = (
	{ time }: ListedConversation,
	messages: readonly Message[],
	startedAt: number,
): boolean =>
	Number.isNaN(time) ||
	messages.every((message) => message.time <= time + LAG_MS || message.time >= startedAt);

function isOfSequences({ sequence }: JsonObject, { sequenceIds }: MissedQuery): boolean {
	if (sequenceIds.size === 0) return true;
	const id = isJsonObject(sequence) ? readId(sequence) : null;
	return id !== null && sequenceIds.has(id);
}

/**
 * Whether it is an automatic reply by its words, where Salesforge gives no type: it only does for the newest. The
 * automatic reply of somebody who has left the company is one too.
 */
function soundsAutomatic({ replyType }: MissedReply, event: AnySalesforgeEvent): boolean {
	if (replyType !== '') return false;
	const { text, subject } = extractReply(event);
	return isOutOfOffice(text, ownSubject(subject, event.email?.subject ?? null));
}

/** The newest conversations that the contact has answered, or the newest of all if Salesforge does not say which. */
function probesOf(others: readonly ListedConversation[]): ListedConversation[] {
	const answered = others.filter(({ replyType }) => replyType !== '');
	const candidates = answered.length > 0 ? answered : [...others];
	return candidates.sort((a, b) => b.time - a.time).slice(0, PROBES);
}

/** The event of a conversation's newest label, if it was given in the range. */
function labelChanged(
	place: Parameters<typeof labelEvent>[0],
	{ types, range }: MissedQuery,
	label: { id: string; name: string } | undefined,
): TimedEvent[] {
	const { labelledAt, labelId } = place.listed;
	if (!types.has('label_changed') || labelId === '' || !includes(range, labelledAt)) return [];
	const { id, name } = label ?? { id: labelId, name: null };
	return [{ time: labelledAt, event: labelEvent(place, { id, name }) }];
}

/**
 * Reads the replies and labels of a range again. It reads the whole list of conversations, and then each conversation
 * that may have such an event. Whether the list's date is that of the newest message is not documented
 * (docs/salesforge-api.md): a few other conversations are read to check it, and all of them if it is not.
 *
 * @param events receives the events
 * @returns the conversations that could not be read
 * @throws SalesforgeApiError when Salesforge is down, or none could be read
 */
async function readConversations(
	call: ItemCall,
	query: MissedQuery,
	{ workspace, mailboxOf, labelOf }: KnownWorkspace,
	events: TimedEvent[],
): Promise<FailedConversation[]> {
	const startedAt = Date.now();
	const log = (message: string) => call.context.logger.info(`Get Missed Events: ${message}`);
	const conversations = await listConversations(call, query, log);
	const likely = conversations.filter((listed) => mayHold(listed, query));
	const others = conversations.filter((listed) => !mayHold(listed, query));
	const failed: FailedConversation[] = [];
	/** A conversation can be deleted since it was listed. If none is known, the call itself is not. */
	const unknown: SalesforgeApiError[] = [];
	let dateIsOfNewest = true;
	let read = 0;
	let failedInARow = 0;

	const readOne = async (listed: ListedConversation) => {
		const thread = await readThread(call.client, query.workspaceId, listed.id, {
			failsAlone: true,
		}).catch((error: Error) => error);
		if (thread instanceof SalesforgeApiError && thread.status === 404) {
			failedInARow = 0;
			if (thread.isOfRoute) unknown.push(thread);
			return;
		}
		if (thread instanceof Error) {
			if (!(thread instanceof SalesforgeApiError) || ++failedInARow >= OUTAGE) throw thread;
			failed.push({ conversationId: listed.id, error: thread });
			return;
		}
		failedInARow = 0;
		if (++read % LOG_EVERY === 0) log(`${read} conversations read`);
		const mailbox = mailboxOf(listed.mailboxId);
		const messages = messagesOf(thread, listed.id, mailbox?.address);
		dateIsOfNewest &&= isDateOfNewest(listed, messages, startedAt);
		if (!isOfSequences(thread, query)) return;
		const place = { workspace, mailbox, listed, thread };
		const label = labelOf(listed);
		events.push(...labelChanged(place, query, label));
		const special = label?.specialLabel || (listed.isPositive ? 'positive' : '');
		for (const missed of findReplies(messages, listed, query, special)) {
			const event = missedEvent(missed, place);
			if (query.withAutoReplies || !soundsAutomatic(missed, event)) {
				events.push({ time: missed.time, event });
			}
		}
	};
	const readAll = async (some: readonly ListedConversation[]) =>
		await concurrently(some, WIDTH, readOne, () =>
			Boolean(call.context.getExecutionCancelSignal()?.aborted),
		);

	const probes = wantsReplies(query) ? probesOf(others) : [];
	await readAll([...likely, ...probes]);
	if (wantsReplies(query) && !dateIsOfNewest) {
		log('The list does not show new messages, so every conversation is read');
		const known = new Set(probes);
		await readAll(others.filter((listed) => !known.has(listed)));
	}
	const failure = failed[0]?.error ?? (unknown.length > 1 ? unknown[0] : undefined);
	if (read === 0 && failure) throw failure;
	return failed;
}

/** The entries of the do-not-contact list that were added in the range. An entry without a known time is kept. */
async function* readDoNotContact(
	{ client }: ItemCall,
	{ workspaceId, range, sequenceIds, mailboxIds }: MissedQuery,
	{ workspace }: KnownWorkspace,
): AsyncGenerator<TimedEvent> {
	// An entry belongs to no sequence and no mailbox.
	if (sequenceIds.size > 0 || mailboxIds.size > 0) return;
	for await (const entry of streamDoNotContact(client, workspaceId)) {
		const time = readTime(entry.createdAt);
		if (!mayInclude(range, time)) continue;
		yield { time: time || 0, event: doNotContactEvent(entry, time, workspace) };
	}
}

/**
 * Reads all wanted events of a range again, oldest first. Those without a known time come before all others.
 *
 * @returns also the conversations that could not be read
 * @throws SalesforgeApiError when Salesforge is down, or a chosen sequence does not exist
 */
export async function readMissed(
	call: ItemCall,
	query: MissedQuery,
): Promise<{ events: AnySalesforgeEvent[]; failed: FailedConversation[] }> {
	const known = await readWorkspace(call, query);
	const events: TimedEvent[] = [];
	const failed = wants(query, [...MESSAGE_TYPES, ...LABEL_TYPES])
		? await readConversations(call, query, known, events)
		: [];
	if (wants(query, LEAD_TYPES)) {
		for await (const each of readActivity(call, query)) {
			const mailbox = known.mailboxOf(mailboxIdOf(each));
			events.push({ time: each.time || 0, event: activityEvent(each, known.workspace, mailbox) });
		}
	}
	if (query.types.has('dnc_added')) {
		for await (const each of readDoNotContact(call, query, known)) events.push(each);
	}
	return { events: events.sort((a, b) => a.time - b.time).map(({ event }) => event), failed };
}
