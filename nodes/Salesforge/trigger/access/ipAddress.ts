/** An address as the 128 bits of IPv6. An IPv4 address is in its mapped form, `::ffff:a.b.c.d`. */
export type IpAddress = bigint;

/** Addresses that share their first `prefix` of 128 bits. */
export interface IpRange {
	address: IpAddress;
	prefix: number;
}

const BITS = 128;

/**
 * Reads an IPv4 or IPv6 address, without its zone (`%eth0`); `null` when it is none. The URL parser checks it and brings
 * it into its usual form, without an embedded IPv4 address.
 */
export function parseAddress(text: string): IpAddress | null {
	const v6 = /^\d+(?:\.\d+){3}$/.test(text) ? `::ffff:${text}` : text.replace(/%[^%:]+$/, '');
	const url = `http://[${v6}]`;
	if (!/^[\da-f:.]+$/i.test(v6) || !URL.canParse(url)) return null;
	const halves = new URL(url).hostname.slice(1, -1).split('::');
	const [head, tail = []] = halves.map((half) => half.split(':').filter((group) => group !== ''));
	const zeros = Array<string>(8 - head!.length - tail.length).fill('0');
	const groups = [...head!, ...zeros, ...tail];
	return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** Reads an address or a range in CIDR notation; `null` when it is neither. */
export function parseRange(text: string): IpRange | null {
	const [address, length, ...rest] = text.split('/');
	const parsed = parseAddress(address!);
	if (parsed === null || rest.length > 0) return null;
	if (length === undefined) return { address: parsed, prefix: BITS };
	const bits = address!.includes(':') ? BITS : 32;
	if (!/^(0|[1-9]\d{0,2})$/.test(length) || Number(length) > bits) return null;
	return { address: parsed, prefix: BITS - bits + Number(length) };
}

export function isInRange(address: IpAddress, range: IpRange): boolean {
	const shift = BigInt(BITS - range.prefix);
	return address >> shift === range.address >> shift;
}
