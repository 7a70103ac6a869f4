import { BlockList, isIP } from 'node:net';

import fc from 'fast-check';

import {
	isInRange,
	parseAddress,
	parseRange,
} from '../../../nodes/Salesforge/trigger/access/ipAddress';

const octet = fc.integer({ min: 0, max: 255 });
const v4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const v6 = fc.ipV6();

describe('an address', () => {
	it.each([
		['0.0.0.0', 0xffff00000000n],
		['255.255.255.255', 0xffffffffffffn],
		['::', 0n],
		['::1', 1n],
		['1::', 1n << 112n],
		['::ffff:1.2.3.4', 0xffff01020304n],
		['::ffff:102:304', 0xffff01020304n],
		['1.2.3.4', 0xffff01020304n],
		['fe80::1%eth0', (0xfe80n << 112n) | 1n],
		['1:2:3:4:5:6:7::', 0x00010002000300040005000600070000n],
		['1:2:3:4:5:6:1.2.3.4', 0x00010002000300040005000601020304n],
	])('%s is read', (text, value) => {
		expect(parseAddress(text)).toBe(value);
	});

	it.each([
		'',
		'1.2.3',
		'1.2.3.4.5',
		'1.2.3.256',
		'01.2.3.4',
		'1.2.3.4 ',
		'1.2.3.-4',
		'0x7f.0.0.1',
		':',
		':::',
		'1::2::3',
		'12345::',
		'g::',
		'1:2:3:4:5:6:7',
		'1:2:3:4:5:6:7:8:9',
		'1:2:3:4:5:6:7:8::',
		'1.2.3.4::',
		'::1.2.3',
		'[::1]',
		'::1/64',
		'localhost',
	])('%j is invalid', (text) => {
		expect(parseAddress(text)).toBeNull();
	});

	it('is valid exactly when Node.js says so', () => {
		const nearly = fc.stringMatching(/^[0-9a-f:.]{0,20}$/);
		fc.assert(
			fc.property(fc.oneof(v4, v6, nearly), (text) => {
				expect(parseAddress(text) !== null).toBe(isIP(text) !== 0);
			}),
			{ numRuns: 5000 },
		);
	});
});

describe('a range', () => {
	it.each(['1.2.3.4/33', '::/129', '1.2.3.4/', '1.2.3.4/08', '1.2.3.4/8/8', '/8', '::1/-1'])(
		'%j is invalid',
		(text) => {
			expect(parseRange(text)).toBeNull();
		},
	);

	it('contains the same addresses as in Node.js', () => {
		const range4 = fc.tuple(v4, fc.integer({ min: 0, max: 32 }), v4);
		const range6 = fc.tuple(v6, fc.integer({ min: 0, max: 128 }), v6);
		fc.assert(
			fc.property(fc.oneof(range4, range6), ([network, prefix, other]) => {
				const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
				const list = new BlockList();
				list.addSubnet(network, prefix, family);
				const range = parseRange(`${network}/${prefix}`)!;
				for (const address of [network, other]) {
					const expected = list.check(address, family);
					expect(isInRange(parseAddress(address)!, range)).toBe(expected);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('of IPv4 also contains the mapped addresses, but no IPv6 addresses', () => {
		const range = parseRange('10.0.0.0/8')!;
		expect(isInRange(parseAddress('::ffff:10.1.2.3')!, range)).toBe(true);
		expect(isInRange(parseAddress('::a01:203')!, range)).toBe(false);
	});
});
