import { messageIdOf } from '../../events/messageId';
import { isJsonObject, type JsonObject } from '../../shared/json';
import { readId, readText } from '../../shared/fields';
import { readTime } from '../../shared/time';
import { leadsEmails } from './direction';

export type Channel = 'email' | 'linkedin';

/** A message of a conversation, of either channel. */
export interface Message {
	/** The API's id of the message, as used to reply to it. Empty if there is none. */
	id: string;
	channel: Channel;
	/** The key that the message and its event have in common; `null` if there is none. */
	messageId: string | null;
	isFromLead: boolean;
	/** Milliseconds since 1970; 0 if unknown. */
	time: number;
	/** As Salesforge sends it: text or HTML. */
	content: string;
	/** The LinkedIn account that sent or received it; `null` for an email. */
	accountId: number | null;
	attachments: JsonObject[];
	source: JsonObject;
}

const timeOf = (date: unknown): number => readTime(date) || 0;

/** @param time 0 if unknown */
export const asTime = (time: number) => (time === 0 ? null : new Date(time).toISOString());

const listOf = (value: unknown): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

/** The API takes the LinkedIn account as a whole number, but may return it as text. */
function asAccountId(value: unknown): number | null {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(id) ? (id as number) : null;
}

/**
 * The messages of a conversation, oldest first: Salesforge's order is not documented.
 *
 * @param mailboxAddress the address of the conversation's mailbox, if known
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
		messageId: messageIdOf({
			channel: 'linkedin',
			threadId,
			text: readText(source.message),
			time: asTime(timeOf(source.date)),
		}),
		isFromLead: readText(source.direction).toLowerCase() === 'inbound',
		time: timeOf(source.date),
		content: readText(source.message),
		accountId: asAccountId(source.accountId),
		attachments: listOf(source.attachments),
		source,
	}));
	return [...emails, ...linkedinMessages].sort((a, b) => a.time - b.time);
}
