import { sleep } from 'n8n-workflow';

import {
	findThread,
	readThread,
	searchThreads,
	streamThreads,
	type ThreadSummary,
} from '../../api/threads';
import type { AnySalesforgeEvent } from '../../events';
import { messageIdOf } from '../../events/messageId';
import { readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import { readTime } from '../../shared/time';
import { isReply } from '../../transforms/extractReply';
import type { ItemCall } from '../session';
import {
	asId,
	isOnEvent,
	readEvents,
	readIdParameter,
	readTextParameter,
	readWorkspaceId,
	workspaceOf,
} from '../shared/read';
import { asConversation, type Conversation } from './conversation';
import type { Channel, Message } from './messages';
import { comparableText } from './text';

/** What an event says about its conversation. Texts are empty if it does not say. */
interface ConversationQuery {
	workspaceId: string;
	mailboxId: string;
	contactEmail: string;
	/** Only some events name the conversation itself, such as those of LinkedIn. */
	threadId: string;
	/** Of the event's message: the reply, or else the sequence's email; `null` if there is none. */
	messageId: string | null;
	/** The reply's text, in comparable form. */
	text: string;
	/** Milliseconds since 1970; `NaN` if unknown. */
	time: number;
	isReply: boolean;
	/** Whether the reply itself has to be found, to answer it. Otherwise, the conversation is enough. */
	needsReply: boolean;
	/** LinkedIn's, if the event says so; `null` if not. */
	channel: Channel | null;
}

function queryOf(event: AnySalesforgeEvent, needsMessage: boolean): ConversationQuery {
	const { reply, email, contact, mailbox, eventTime } = event;
	const details = (event.details ?? {}) as Record<string, unknown>;
	const isOfReply = isReply(event);
	const isOnLinkedin = reply?.channel === 'linkedin' || event.event === 'linkedin_replied';
	const threadId = readText(details.threadId).trim() || readText(event.extra?.threadId).trim();
	const messageId = messageIdOf({
		channel: isOnLinkedin ? 'linkedin' : 'email',
		emailId: isOfReply ? reply?.emailId : email?.emailId,
		threadId,
		text: reply?.text || reply?.html,
		time: eventTime,
	});
	const text = comparableText(reply?.html || reply?.text || '');
	return {
		workspaceId: workspaceOf(event),
		mailboxId: readText(mailbox?.id).trim(),
		contactEmail: readText(contact?.email).trim().toLowerCase(),
		threadId,
		messageId,
		text,
		time: readTime(eventTime),
		isReply: isOfReply,
		needsReply: needsMessage && isOfReply && (messageId !== null || text !== ''),
		channel: isOnLinkedin ? 'linkedin' : null,
	};
}

/** How far apart the times of an event and of its message may be: Salesforge reads mailboxes at intervals. */
const CLOSE_MS = 3_600_000;

const ownMessage = (conversation: Conversation, isOwn: (message: Message) => boolean) => {
	const own = conversation.messages.filter(isOwn).at(-1);
	return own ? { ...conversation, own } : null;
};

/** The conversation if it has the event's message, by the Message-ID. */
const withMessageId = (conversation: Conversation, { messageId }: ConversationQuery) =>
	messageId === null
		? null
		: ownMessage(conversation, (message) => message.messageId === messageId);

/**
 * Whether an email with another Message-ID may be an earlier one with the same text, such as "Yes": we have written since
 * it came.
 */
const isEarlier = ({ messages }: Conversation, { channel, time }: Message) =>
	channel === 'email' && messages.some((message) => !message.isFromLead && message.time > time);

/** The conversation if the contact wrote the same text in it, at about the event's time, or at any time. */
const withText = (
	conversation: Conversation,
	{ text, time, messageId }: ConversationQuery,
	atAnyTime: boolean,
) =>
	text === ''
		? null
		: ownMessage(
				conversation,
				(message) =>
					message.isFromLead &&
					(messageId === null || !isEarlier(conversation, message)) &&
					(atAnyTime || Math.abs(message.time - time) <= CLOSE_MS) &&
					comparableText(message.content) === text,
			);

/** The result of a search: the conversation, or others with the same contact. */
type Search = { found: Conversation } | { others: Conversation[] };

function isCandidate(
	{ contactEmail, mailboxId }: ThreadSummary,
	query: ConversationQuery,
): boolean {
	const isTheirs = readText(contactEmail).trim().toLowerCase() === query.contactEmail;
	return isTheirs && (query.mailboxId === '' || readText(mailboxId) === query.mailboxId);
}

function onlyOne(conversations: Array<Conversation | null>): Conversation | undefined {
	const found = conversations.filter((conversation) => conversation !== null);
	return found.length === 1 ? found[0] : undefined;
}

/**
 * Searches the list of conversations: first with Salesforge's search, whose fields are not documented, and then without
 * it. Of several conversations with the same contact, the one with the event's message is chosen; the text tells only
 * when no Message-ID does, because the message may not be listed yet.
 */
async function searchList(
	call: ItemCall,
	query: ConversationQuery,
	isLastTime: boolean,
): Promise<Search> {
	const { workspaceId, mailboxId, contactEmail } = query;
	const inMailbox = mailboxId === '' ? {} : { mailbox_ids: [mailboxId] };
	const read = new Map<string, Conversation>();
	for (const list of [
		searchThreads(call.client, workspaceId, contactEmail, inMailbox),
		streamThreads(call.client, workspaceId, inMailbox),
	]) {
		for await (const item of list) {
			if (!isCandidate(item, query) || read.has(item.id)) continue;
			const thread = await findThread(call.client, workspaceId, item.id);
			if (!thread) continue;
			const mailbox = readText(item.mailboxId) || mailboxId;
			const conversation = asConversation(thread, workspaceId, item.id, mailbox, query.channel);
			const found = withMessageId(conversation, query);
			if (found) return { found };
			read.set(item.id, conversation);
		}
		const atAnyTime = isLastTime && query.messageId === null;
		const byText = onlyOne([...read.values()].map((each) => withText(each, query, atAnyTime)));
		if (byText && (isLastTime || query.messageId === null)) return { found: byText };
	}
	const others = [...read.values()];
	const [single] = others;
	// An event without a message, such as a changed label, belongs to the contact's only conversation.
	const isEnough = query.messageId === null && !query.needsReply;
	if (isEnough && single && others.length === 1) return { found: single };
	return { others };
}

/** Reads the conversation that the event names. Salesforge may not have it yet. */
async function readNamed(
	call: ItemCall,
	query: ConversationQuery,
	isLastTime: boolean,
): Promise<Search> {
	const { workspaceId, threadId, mailboxId } = query;
	const thread = await findThread(call.client, workspaceId, threadId);
	if (!thread) return { others: [] };
	const named = asConversation(thread, workspaceId, threadId, mailboxId, query.channel);
	// The event of a label has the time of the label.
	const found = withMessageId(named, query) ?? withText(named, query, isLastTime);
	if (found) return { found };
	return query.needsReply ? { others: [{ ...named, isOwnMissing: true }] } : { found: named };
}

function describeMiss(query: ConversationQuery, others: readonly Conversation[]): InputError {
	const { workspaceId, threadId, contactEmail, mailboxId, messageId, isReply, needsReply } = query;
	if (threadId !== '') {
		return new InputError(
			`Salesforge has no conversation ${threadId} in the workspace ${workspaceId}`,
			"Nothing was sent or changed. Try again later, or set 'Act On' to 'Chosen Below'.",
		);
	}
	const where = mailboxId === '' ? '' : ` in the mailbox ${mailboxId}`;
	const own = messageId ?? (needsReply ? 'of the event' : null);
	const what = own === null ? '' : ` that holds the message ${own}`;
	const ids = others.map(({ conversationId }) => conversationId);
	const listed =
		ids.length === 0 ? '' : ` Conversations with this contact: ${ids.slice(0, 10).join(', ')}.`;
	const reason = isReply
		? 'Salesforge may not list the reply yet: try again later.'
		: 'A conversation may not exist before the contact has replied.';
	const many = messageId === null && ids.length > 1;
	return new InputError(
		many
			? `There are ${ids.length} conversations with ${contactEmail}${where}, and the event names no message`
			: `Found no conversation with ${contactEmail}${where}${what}`,
		`Searched the workspace ${workspaceId} with and without Salesforge's search. Nothing was sent or changed.${many ? '' : ` ${reason}`}${listed} Or set 'Act On' to 'Chosen Below' and choose the conversation.`,
	);
}

/**
 * Finds the conversation of an event. If a reply is not listed yet, it is searched again for some seconds. A conversation
 * that the event names is found even without the reply.
 *
 * @param needsMessage whether to wait for the reply in a conversation that the event names
 * @throws InputError that says what was looked for
 */
export async function findConversation(
	call: ItemCall,
	event: AnySalesforgeEvent,
	needsMessage = false,
): Promise<Conversation> {
	const query = queryOf(event, needsMessage);
	if (query.threadId === '' && query.contactEmail === '') {
		throw new InputError(
			"The event names neither a conversation nor the contact's email address",
			"Pass on the event as the trigger emits it, or set 'Act On' to 'Chosen Below' and choose the conversation",
		);
	}
	const mustWait = query.needsReply || (query.isReply && query.threadId === '');
	const waits = mustWait ? call.session.pace.lookAgain : [];
	for (let round = 0; ; round++) {
		const wait = waits[round];
		const search = await (query.threadId === ''
			? searchList(call, query, wait === undefined)
			: readNamed(call, query, wait === undefined));
		if ('found' in search) return search.found;
		if (wait === undefined) {
			const [named] = query.threadId === '' ? [] : search.others;
			if (named) return named;
			throw describeMiss(query, search.others);
		}
		await sleep(wait);
	}
}

/** The conversation with the given id. */
async function openById(call: ItemCall): Promise<Conversation> {
	const workspace = readWorkspaceId(call);
	const id = readIdParameter(call, 'conversationId', 'Conversation');
	const mailbox = asId(readTextParameter(call, 'mailboxId'), 'Mailbox');
	const thread = await readThread(call.client, workspace, id);
	return asConversation(thread, workspace, id, mailbox);
}

/** The conversations to act on, with their messages: one for each event of the item, or the one with the given id. */
export async function* conversationsOf(
	call: ItemCall,
	needsMessage = false,
): AsyncGenerator<Conversation> {
	if (!isOnEvent(call)) {
		yield await openById(call);
		return;
	}
	for (const event of readEvents(call)) {
		yield await findConversation(call, event, needsMessage);
	}
}
