import { isOutOfOffice, ownSubject } from '../../../../replyLanguage';
import { SalesforgeApiError } from '../../../api/apiError';
import { streamMailboxes, type Mailbox } from '../../../api/mailboxes';
import { take } from '../../../api/paging';
import { findThread } from '../../../api/threads';
import { readWorkspaces } from '../../../api/workspaces';
import type { AnySalesforgeEvent } from '../../../events';
import { readId } from '../../../shared/fields';
import { isJsonObject, type JsonObject } from '../../../shared/json';
import { extractReply } from '../../../transforms/extractReply';
import { concurrently } from '../../concurrently';
import { readLabels } from '../../conversation/labels';
import { messagesOf, type Message } from '../../conversation/messages';
import type { ItemCall } from '../../session';
import { listConversations, type ListedConversation } from './conversations';
import { missedEvent } from './event';
import type { MissedQuery } from './parameters';
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

const wantsLabels = ({ types }: MissedQuery) =>
	types.has('positive_reply') || types.has('negative_reply');

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
		labelOf: ({ labelId, isPositive }: ListedConversation) =>
			labels.find(({ id }) => id === labelId)?.specialLabel || (isPositive ? 'positive' : ''),
	};
}

/** Whether a conversation may have a reply of the range: not if its newest message is older. */
function mayHold({ time, labelledAt }: ListedConversation, query: MissedQuery): boolean {
	const { from } = query.range;
	if (wantsLabels(query) && labelledAt >= from) return true;
	return Number.isNaN(time) || time >= from;
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

/**
 * Reads all replies of a range again, oldest first. It reads the whole list of conversations, and then each conversation
 * that may have such a reply. Whether the list's date is that of the newest message is not documented
 * (docs/salesforge-api.md): a few other conversations are read to check it, and all of them if it is not.
 *
 * @returns also the conversations that could not be read
 * @throws SalesforgeApiError when Salesforge is down, or none could be read
 */
export async function readMissed(
	call: ItemCall,
	query: MissedQuery,
): Promise<{ events: AnySalesforgeEvent[]; failed: FailedConversation[] }> {
	const startedAt = Date.now();
	const { workspace, mailboxOf, labelOf } = await readWorkspace(call, query);
	const log = (message: string) => call.context.logger.info(`Get Missed Replies: ${message}`);
	const conversations = await listConversations(call, query, log);
	const likely = conversations.filter((listed) => mayHold(listed, query));
	const others = conversations.filter((listed) => !mayHold(listed, query));
	const events: Array<{ time: number; event: AnySalesforgeEvent }> = [];
	const failed: FailedConversation[] = [];
	let dateIsOfNewest = true;
	let read = 0;
	let failedInARow = 0;

	const readOne = async (listed: ListedConversation) => {
		const thread = await findThread(call.client, query.workspaceId, listed.id).catch(
			(error: Error) => error,
		);
		if (thread instanceof Error) {
			if (!(thread instanceof SalesforgeApiError) || ++failedInARow >= OUTAGE) throw thread;
			failed.push({ conversationId: listed.id, error: thread });
			return;
		}
		failedInARow = 0;
		if (++read % LOG_EVERY === 0) log(`${read} conversations read`);
		// Deleted since it was listed.
		if (!thread) return;
		const mailbox = mailboxOf(listed.mailboxId);
		const messages = messagesOf(thread, listed.id, mailbox?.address);
		dateIsOfNewest &&= isDateOfNewest(listed, messages, startedAt);
		if (!isOfSequences(thread, query)) return;
		const place = { workspace, mailbox, listed, thread };
		for (const missed of findReplies(messages, listed, query, labelOf(listed))) {
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

	const probes = probesOf(others);
	await readAll([...likely, ...probes]);
	if (!dateIsOfNewest) {
		log('The list does not show new messages, so every conversation is read');
		const known = new Set(probes);
		await readAll(others.filter((listed) => !known.has(listed)));
	}
	if (read === 0 && failed[0]) throw failed[0].error;
	return { events: events.sort((a, b) => a.time - b.time).map(({ event }) => event), failed };
}
