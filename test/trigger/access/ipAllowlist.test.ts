import { isAllowed, parseAllowlist } from '../../../nodes/Salesforge/trigger/access/ipAllowlist';

it.each([undefined, '', ' , ', []])('%j allows everyone', (value) => {
	expect(isAllowed(parseAllowlist(value), '203.0.113.9')).toBe(true);
	expect(isAllowed(parseAllowlist(value), undefined)).toBe(true);
});

it.each([
	['203.0.113.7', '203.0.113.7', true],
	['203.0.113.7', '::ffff:203.0.113.7', true],
	['203.0.113.7', '203.0.113.8', false],
	['203.0.113.0/24', '203.0.113.255', true],
	['203.0.113.0/24', '203.0.114.0', false],
	['198.51.100.1, 2001:db8::/32', '2001:db8:ffff::1', true],
	[['198.51.100.1', '2001:db8::1'], '2001:db8::1', true],
	[['198.51.100.1', '2001:db8::1'], '2001:db8::2', false],
	['::/0', '203.0.113.7', true],
	['0.0.0.0/0', '2001:db8::1', false],
	['203.0.113.7', undefined, false],
	['203.0.113.7', 'nonsense', false],
])('%j and the caller %s: %s', (value, address, expected) => {
	expect(isAllowed(parseAllowlist(value), address)).toBe(expected);
});

it.each(['example.com', '203.0.113.7/33', '203.0.113', '203.0.113.7, x', ['::1', '1.2.3.4.5']])(
	'%j is refused, naming the entry',
	(value) => {
		expect(() => parseAllowlist(value)).toThrow(
			/The entry '[^']+' of 'IP Allowlist' is neither an IP address nor a range\. Enter for example/,
		);
	},
);

it.each([
	['203.0.113.7:50123', true],
	[' 203.0.113.7 ', true],
	['[2001:db8::1]:50123', true],
	['[2001:db8::1]', true],
	['2001:db8::1', true],
	['[::ffff:203.0.113.7]:443', true],
	['203.0.113.8:50123', false],
	['[2001:db9::1]:50123', false],
	['203.0.113.7:', false],
	['203.0.113.7:x', false],
	['[203.0.113.7', false],
	['203.0.113.7, 198.51.100.1', false],
	['', false],
])('allows %j, as a proxy writes it: %s', (address, isIn) => {
	expect(isAllowed(parseAllowlist('203.0.113.7, 2001:db8::/32'), address)).toBe(isIn);
});
