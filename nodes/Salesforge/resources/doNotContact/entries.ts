import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../transforms/inputError';
import { isWebmail } from './webmailDomains';

/** Which value of a contact goes on the list. */
export type EntryKind = 'domain' | 'email' | 'linkedin';

const EMAIL = /^[^\s@<>,;"]+@([^\s@<>,;"]+\.[^\s@<>,;".]{2,})$/;
const DOMAIN =
	/^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
const LINKEDIN = /^(https?:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/[^\s]+$/i;

const HOW = 'Enter e-mail addresses, domains such as acme.com, or LinkedIn URLs';

/** `https://www.acme.com/about` and `@acme.com` mean acme.com. */
const bareDomain = (text: string) =>
	text
		.replace(/^https?:\/\//i, '')
		.replace(/^@|^www\./i, '')
		.replace(/[/?#].*$/, '');

/**
 * Reads an entry as a user gives it.
 *
 * @throws InputError when it is invalid, or a webmail domain that is not allowed
 */
export function readEntry(given: string, allowsWebmail: boolean): string {
	const text = given.trim();
	if (LINKEDIN.test(text)) return text;
	const lower = text.toLowerCase();
	if (EMAIL.test(lower)) return lower;
	const domain = bareDomain(lower);
	if (!DOMAIN.test(domain)) {
		throw new InputError(
			`'${text.slice(0, 200)}' is not a valid entry for the do-not-contact list`,
			HOW,
		);
	}
	if (!allowsWebmail && isWebmail(domain)) {
		throw new InputError(
			`${domain} belongs to a webmail provider. This entry would suppress everybody with an address there`,
			"Set 'Entry' to 'E-Mail Address', or turn on 'Allow Webmail Domains' if this is intended",
		);
	}
	return domain;
}

/** @throws InputError when the event's contact does not have this value */
export function entryOf({ contact }: AnySalesforgeEvent, kind: EntryKind): string {
	const email = contact?.email?.trim() ?? '';
	const value = {
		email,
		domain: EMAIL.exec(email)?.[1] ?? '',
		linkedin: contact?.linkedinUrl?.trim() ?? '',
	}[kind];
	if (value !== '') return value;
	throw new InputError(
		kind === 'linkedin'
			? "The event's contact has no LinkedIn URL"
			: "The event's contact has no e-mail address",
		"Choose another value in 'Entry', or set 'Act On' to 'ID' and enter the entries",
	);
}
