import { messageIdOf } from '../../events/messageId';
import { readId, readText } from '../../shared/fields';
import { asObject, objectsIn, type JsonObject } from '../../shared/json';
import { readTime } from '../../shared/time';

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

/** Sources disagree about the types: docs/salesforge-api.md. */
const RECEIVED = ['contact', 'received', 'inbound', 'incoming'];
const SENT = ['me', 'sent', 'outbound', 'outgoing'];

/** The address alone, also from `Bill Gates <bill@microsoft.com>`. */
export function bareAddress(value: unknown): string {
	const text = readText(value);
	return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
}

const comparable = (value: unknown) => bareAddress(value).toLowerCase();

const recipientsOf = ({ toAddress, tos }: JsonObject) =>
	[...readText(toAddress).split(','), ...(Array.isArray(tos) ? (tos as unknown[]) : [])].map(
		comparable,
	);

const MAIL_SYSTEM = /^(mailer-daemon|postmaster)@/i;

/** Whether a mail system sent the message, such as a bounce. Mail systems have addresses of their own. */
export const isFromMailSystem = ({ source }: Message): boolean =>
	MAIL_SYSTEM.test(bareAddress(source.fromAddress));

/** Whether an email was sent to the address; not when there is none. */
export const isSentTo = ({ source }: Message, address: string): boolean =>
	address.trim() !== '' && recipientsOf(source).includes(comparable(address));

/** Finds our own address if the mailbox is unknown: it is the one that wrote to the contact. */
const writerTo = (contact: string, emails: readonly JsonObject[]) =>
	comparable(emails.find((email) => recipientsOf(email).includes(contact))?.fromAddress);

/**
 * Distinguishes the contact's emails from our own: by their type, or by the addresses if the type is unknown. In case
 * of doubt, an email counts as our own.
 *
 * @param emails those of a conversation
 * @param mailboxAddress empty if unknown
 */
function leadsEmails(
	emails: readonly JsonObject[],
	contactEmail: unknown,
	mailboxAddress: unknown = '',
): (email: JsonObject) => boolean {
	const contact = comparable(contactEmail);
	const own = comparable(mailboxAddress) || (contact && writerTo(contact, emails));
	return (email) => {
		const type = readText(email.type).trim().toLowerCase();
		if (RECEIVED.includes(type)) return true;
		if (SENT.includes(type)) return false;
		const from = comparable(email.fromAddress);
		if (from !== '' && from === contact) return true;
		if (own === '' || from === own) return false;
		const recipients = recipientsOf(email);
		// A contact may reply from another address.
		return recipients.includes(own) && !recipients.includes(contact);
	};
}

/** @param time 0 if unknown */
export const asTime = (time: number) => (time === 0 ? null : new Date(time).toISOString());

/** The API takes the LinkedIn account as a whole number, but may return it as text. */
function asAccountId(value: unknown): number | null {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(id) ? (id as number) : null;
}

/** What emails and LinkedIn messages have alike. */
const common = (source: JsonObject) => ({
	id: readId(source) ?? '',
	time: readTime(source.date) || 0,
	attachments: objectsIn(source.attachments),
	source,
});

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
	const contact = asObject(thread.contact);
	const sources = objectsIn(thread.emails);
	const isFromLead = leadsEmails(sources, contact.email, mailboxAddress);
	const emails = sources.map((source): Message => ({
		...common(source),
		channel: 'email',
		messageId: messageIdOf({ channel: 'email', emailId: readText(source.emailId) }),
		isFromLead: isFromLead(source),
		content: readText(source.content),
		accountId: null,
	}));
	const linkedinMessages = objectsIn(thread.linkedinMessages).map((source): Message => ({
		...common(source),
		channel: 'linkedin',
		messageId: messageIdOf({
			channel: 'linkedin',
			threadId,
			text: readText(source.message),
			time: asTime(common(source).time),
		}),
		isFromLead: readText(source.direction).toLowerCase() === 'inbound',
		content: readText(source.message),
		accountId: asAccountId(source.accountId),
	}));
	return [...emails, ...linkedinMessages].sort((a, b) => a.time - b.time);
}
