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

/** Reads colon-separated groups. An IPv4 address may replace the last two. */
function parseGroups(text: string): bigint[] | null {
	if (text === '') return [];
	const groups: bigint[] = [];
	const parts = text.split(':');
	for (const [index, part] of parts.entries()) {
		if (index === parts.length - 1 && part.includes('.')) {
			const v4 = parseV4(part);
			if (v4 === null) return null;
			groups.push(v4 >> 16n, v4 & 0xffffn);
		} else {
			if (!/^[\da-f]{1,4}$/i.test(part)) return null;
			groups.push(BigInt(`0x${part}`));
		}
	}
	return groups;
}

function parseV6(text: string): bigint | null {
	const halves = text.split('::');
	if (halves.length > 2) return null;
	const [head, tail] = [parseGroups(halves[0]!), parseGroups(halves[1] ?? '')];
	if (!head || !tail) return null;
	// An IPv4 address can only end the whole address, not the part before `::`.
	if (halves.length === 2 && halves[0]!.includes('.')) return null;
	const missing = 8 - head.length - tail.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
	const groups = [...head, ...Array<bigint>(missing).fill(0n), ...tail];
	return groups.reduce((value, group) => (value << 16n) | group, 0n);
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
