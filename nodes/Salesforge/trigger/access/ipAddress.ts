/** An address as the 128 bits of IPv6. An IPv4 address is in its mapped form, `::ffff:a.b.c.d`. */
export type IpAddress = bigint;

/** Addresses that share their first `prefix` of 128 bits. */
export interface IpRange {
	address: IpAddress;
	prefix: number;
}

const BITS = 128;
const V4_BITS = 32;
const V4_PREFIX = BITS - V4_BITS;
const MAPPED = 0xffffn << 32n;

function parseV4(text: string): bigint | null {
	const parts = text.split('.');
	if (parts.length !== 4) return null;
	let value = 0n;
	for (const part of parts) {
		// A leading zero means octal to some and decimal to others.
		if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
		value = (value << 8n) | BigInt(part);
	}
	return value;
}

/** The URL parser checks an IPv6 address and brings it into its usual form, without an embedded IPv4 address. */
function parseV6(text: string): bigint | null {
	const url = `http://[${text}]`;
	if (!/^[\da-f:.]+$/i.test(text) || !URL.canParse(url)) return null;
	const halves = new URL(url).hostname.slice(1, -1).split('::');
	const [head, tail = []] = halves.map((half) => half.split(':').filter((group) => group !== ''));
	const zeros = Array<string>(8 - head!.length - tail.length).fill('0');
	const groups = [...head!, ...zeros, ...tail];
	return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/**
 * Reads an IPv4 or IPv6 address. An IPv6 zone (`%eth0`) is ignored.
 *
 * @returns `null` when it is not an address
 */
export function parseAddress(text: string): IpAddress | null {
	const v4 = parseV4(text);
	return v4 === null ? parseV6(text.replace(/%[^%:]+$/, '')) : MAPPED | v4;
}

/**
 * Reads an address or a range in CIDR notation.
 *
 * @returns `null` when it is neither
 */
export function parseRange(text: string): IpRange | null {
	const [address, length, ...rest] = text.split('/');
	const parsed = parseAddress(address!);
	if (parsed === null || rest.length > 0) return null;
	if (length === undefined) return { address: parsed, prefix: BITS };
	const isV4 = !address!.includes(':');
	if (!/^(0|[1-9]\d{0,2})$/.test(length) || Number(length) > (isV4 ? V4_BITS : BITS)) return null;
	return { address: parsed, prefix: Number(length) + (isV4 ? V4_PREFIX : 0) };
}

export function isInRange(address: IpAddress, range: IpRange): boolean {
	const shift = BigInt(BITS - range.prefix);
	return address >> shift === range.address >> shift;
}
