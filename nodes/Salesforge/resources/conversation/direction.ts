import { readText } from '../../api/lists';
import type { JsonObject } from '../../events/json';

/** `me` and `contact` by one source, sent and received by another: docs/salesforge-api.md. */
const RECEIVED = new Set(['contact', 'received', 'inbound', 'incoming']);
const SENT = new Set(['me', 'sent', 'outbound', 'outgoing']);

/** The bare address, also of `Bill Gates <bill@microsoft.com>`. */
export function bareAddress(value: unknown): string {
	const text = readText(value);
	return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
}

const comparable = (value: unknown) => bareAddress(value).toLowerCase();

const recipientsOf = ({ toAddress, tos }: JsonObject) =>
	[toAddress, ...(Array.isArray(tos) ? (tos as unknown[]) : [])].map(comparable);

/** Where Salesforge does not name the mailbox: whoever wrote to the contact. */
const writerTo = (contact: string, emails: readonly JsonObject[]) =>
	comparable(emails.find((email) => recipientsOf(email).includes(contact))?.fromAddress);

/**
 * Tells the e-mails that the lead wrote from our own: by their type, and by the addresses where the type is unknown. An
 * e-mail of which nothing can be told counts as our own.
 *
 * @param emails those of a conversation
 * @param mailboxAddress empty where it is not known
 */
export function leadsEmails(
	emails: readonly JsonObject[],
	contactEmail: unknown,
	mailboxAddress: unknown = '',
): (email: JsonObject) => boolean {
	const contact = comparable(contactEmail);
	const own = comparable(mailboxAddress) || (contact && writerTo(contact, emails));
	return (email) => {
		const type = readText(email.type).trim().toLowerCase();
		if (RECEIVED.has(type)) return true;
		if (SENT.has(type)) return false;
		const from = comparable(email.fromAddress);
		if (from !== '' && from === contact) return true;
		if (own === '' || from === own) return false;
		const recipients = recipientsOf(email);
		// The lead may answer from another address than the contact's.
		return recipients.includes(own) && !recipients.includes(contact);
	};
}
