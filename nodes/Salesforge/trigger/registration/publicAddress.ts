import { isInRange, parseAddress, parseRange, type IpRange } from '../access/ipAddress';

/** Names that only resolve on one's own machine or network. */
const PRIVATE_NAME =
	/\.(?:corp|home|home\.arpa|internal|intranet|lan|local|localdomain|localhost|private|test)$/;

const ranges = (...texts: string[]): IpRange[] => texts.map((text) => parseRange(text)!);

/** All of IPv4, and what is assigned of IPv6. */
const GLOBAL = ranges('::ffff:0:0/96', '2000::/3');
/** IANA's special-purpose registries: this network, private, shared, loopback, link-local, documentation, multicast, reserved. */
const SPECIAL = ranges(
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
	'2001:db8::/32',
);

const isIn = (address: bigint, candidates: readonly IpRange[]) =>
	candidates.some((range) => isInRange(address, range));

/** Whether a host, as a `URL` writes it, can be reached from the internet: by its name, without a lookup. */
export function isPublicHost(hostname: string): boolean {
	const host = hostname.toLowerCase().replace(/\.$/, '');
	const address = parseAddress(host.replace(/^\[(.*)\]$/, '$1'));
	if (address === null) return host.includes('.') && !PRIVATE_NAME.test(host);
	return isIn(address, GLOBAL) && !isIn(address, SPECIAL);
}

/** Whether Salesforge can deliver to a webhook URL. A local Salesforge, as in the demo, can reach local URLs. */
export function canDeliver(apiBaseUrl: string, webhookUrl: string): boolean {
	if (!URL.canParse(apiBaseUrl) || !isPublicHost(new URL(apiBaseUrl).hostname)) return true;
	return isPublicHost(new URL(webhookUrl).hostname);
}
