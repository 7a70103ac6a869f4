import { readText } from '../../shared/fields';
import type { JsonObject } from '../../shared/json';

/** Sources disagree about the types: docs/salesforge-api.md. */
const RECEIVED = new Set(['contact', 'received', 'inbound', 'incoming']);
const SENT = new Set(['me', 'sent', 'outbound', 'outgoing']);

/** The address alone, also from `Bill Gates <bill@microsoft.com>`. */
export function bareAddress(value: unknown): string {
	const text = readText(value);
	return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
}

const comparable = (value: unknown) => bareAddress(value).toLowerCase();

const recipientsOf = ({ toAddress, tos }: JsonObject) =>
	[toAddress, ...(Array.isArray(tos) ? (tos as unknown[]) : [])].map(comparable);

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
		// A contact may reply from another address.
		return recipients.includes(own) && !recipients.includes(contact);
	};
}
