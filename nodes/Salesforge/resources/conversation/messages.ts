import { messageIdOf } from '../../events/messageId';
import { isJsonObject, type JsonObject } from '../../events/json';
import { readId, readText } from '../../api/lists';

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

const timeOf = (date: unknown): number => Date.parse(readText(date)) || 0;

const listOf = (value: unknown): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

/** `me` and `contact` by one source, sent and received by another: docs/salesforge-api.md. */
function isReceived({ type, fromAddress }: JsonObject, contactEmail: string): boolean {
	const kind = readText(type).toLowerCase();
	if (kind === 'contact' || kind === 'received') return true;
	if (kind === 'me' || kind === 'sent') return false;
	return contactEmail !== '' && readText(fromAddress).toLowerCase() === contactEmail;
}

/** LinkedIn's account must be sent as a whole number, in whatever form it arrives. */
function asAccountId(value: unknown): number | null {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(id) ? (id as number) : null;
}

/** The messages of a conversation, the oldest first: the order in which Salesforge sends them is unknown. */
export function messagesOf(thread: JsonObject, threadId: string): Message[] {
	const contact = isJsonObject(thread.contact) ? thread.contact : {};
	const contactEmail = readText(contact.email).trim().toLowerCase();
	const emails = listOf(thread.emails).map((source): Message => ({
		id: readId(source) ?? '',
		channel: 'email',
		messageId: messageIdOf({ channel: 'email', emailId: readText(source.emailId) }),
		isFromLead: isReceived(source, contactEmail),
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
