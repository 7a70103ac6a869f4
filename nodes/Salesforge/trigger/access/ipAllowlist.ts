import { parseIds } from '../idsParameter';
import { isInRange, parseAddress, parseRange, type IpRange } from './ipAddress';

/** Reads addresses and CIDR ranges as text with commas or an array; none when everyone may call. Throws an Error. */
export function parseAllowlist(value: unknown): IpRange[] {
	return [...parseIds(value)].map((entry) => {
		const range = parseRange(entry);
		if (range) return range;
		throw new Error(
			`The entry '${entry}' of 'IP Allowlist' is neither an IP address nor a range. Enter for example 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32`,
		);
	});
}

/** Some proxies, such as Azure's, add the caller's port: `203.0.113.7:50123`, `[2001:db8::1]:50123`. */
const withoutPort = (address: string) =>
	address.replace(/^\[([^\]]*)\](?::\d{1,5})?$/, '$1').replace(/^([\d.]+):\d{1,5}$/, '$1');

/** @param address as Express reports it: the nearest proxy's, unless N8N_PROXY_HOPS is set */
export function isAllowed(ranges: readonly IpRange[], address: string | undefined): boolean {
	if (ranges.length === 0) return true;
	const parsed = address === undefined ? null : parseAddress(withoutPort(address.trim()));
	return parsed !== null && ranges.some((range) => isInRange(parsed, range));
}
