import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../transforms/inputError';
import { isWebmail } from './webmailDomains';

/** Which value of a contact goes on the list. */
export type EntryKind = 'domain' | 'email' | 'linkedin';

const EMAIL = /^[^\s@<>,;"]+@([^\s@<>,;"]+\.[^\s@<>,;".]{2,})$/;
const DOMAIN =
	/^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
const LINKEDIN = /^(https?:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/[^\s]+$/i;

const HOW = 'Enter email addresses, domains such as acme.com, or LinkedIn URLs';

/** `https://www.acme.com/about` and `@acme.com` mean acme.com. */
const bareDomain = (text: string) =>
	text
		.replace(/^https?:\/\//i, '')
		.replace(/^@|^www\./i, '')
		.replace(/[/?#].*$/, '');

/** An invalid URL of a profile does not mean everybody at LinkedIn. */
const isBrokenLinkedin = (text: string, domain: string) =>
	/[/?#]/.test(text) && /(^|\.)linkedin\.com$/.test(domain);

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
	if (!DOMAIN.test(domain) || isBrokenLinkedin(text, domain)) {
		throw new InputError(
			`'${text.slice(0, 200)}' is not a valid entry for the do-not-contact list`,
			HOW,
		);
	}
	if (!allowsWebmail && isWebmail(domain)) {
		throw new InputError(
			`${domain} belongs to a webmail provider. This entry would suppress everybody with an address there`,
			"Set 'Entry' to 'Email Address', or turn on 'Allow Webmail Domains' if this is intended",
		);
	}
	return domain;
}

/** @throws InputError when the event's contact does not have this value */
export function entryOf({ contact }: AnySalesforgeEvent, kind: EntryKind): string {
	const email = EMAIL.exec(contact?.email?.trim() ?? '');
	const value = {
		email: email?.[0],
		domain: email?.[1],
		linkedin: LINKEDIN.exec(contact?.linkedinUrl?.trim() ?? '')?.[0],
	}[kind];
	if (value !== undefined) return value;
	throw new InputError(
		kind === 'linkedin'
			? "The event's contact has no LinkedIn URL"
			: "The event's contact has no email address",
		"Choose another value in 'Entry', or set 'Act On' to 'Chosen Below' and enter the entries",
	);
}
