import { messageIdOf } from '../../events/messageId';
import { isJsonObject, type JsonObject } from '../../events/json';
import { readId, readText } from '../../api/lists';
import { readTime } from '../../api/time';
import { leadsEmails } from './direction';

export type Channel = 'email' | 'linkedin';

/** A message of a conversation, of either channel. */
export interface Message {
	/** The API's own id, which a reply's path takes. */
	id: string;
	channel: Channel;
	/** The key that the message shares with the event about it; `null` where it has none. */
	messageId: string | null;
	isFromLead: boolean;
	/** Milliseconds since 1970; 0 where it is unknown. */
	time: number;
	/** As Salesforge sends it: text or HTML. */
	content: string;
	/** The LinkedIn account that it went through; `null` for an e-mail. */
	accountId: number | null;
	attachments: JsonObject[];
	source: JsonObject;
}

const timeOf = (date: unknown): number => readTime(date) || 0;

const listOf = (value: unknown): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

/** LinkedIn's account must be sent as a whole number, in whatever form it arrives. */
function asAccountId(value: unknown): number | null {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(id) ? (id as number) : null;
}

/**
 * The messages of a conversation, the oldest first: the order in which Salesforge sends them is unknown.
 *
 * @param mailboxAddress of the conversation's mailbox, where it is known
 */
export function messagesOf(
	thread: JsonObject,
	threadId: string,
	mailboxAddress?: unknown,
): Message[] {
	const contact = isJsonObject(thread.contact) ? thread.contact : {};
	const sources = listOf(thread.emails);
	const isFromLead = leadsEmails(sources, contact.email, mailboxAddress);
	const emails = sources.map((source): Message => ({
		id: readId(source) ?? '',
		channel: 'email',
		messageId: messageIdOf({ channel: 'email', emailId: readText(source.emailId) }),
		isFromLead: isFromLead(source),
		time: timeOf(source.date),
		content: readText(source.content),
		accountId: null,
		attachments: listOf(source.attachments),
		source,
	}));
	const linkedinMessages = listOf(thread.linkedinMessages).map((source): Message => ({
		id: readId(source) ?? '',
		channel: 'linkedin',
		messageId: messageIdOf({ channel: 'linkedin', threadId, text: readText(source.message) }),
		isFromLead: readText(source.direction).toLowerCase() === 'inbound',
		time: timeOf(source.date),
		content: readText(source.message),
		accountId: asAccountId(source.accountId),
		attachments: listOf(source.attachments),
		source,
	}));
	return [...emails, ...linkedinMessages].sort((a, b) => a.time - b.time);
}
