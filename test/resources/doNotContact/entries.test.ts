import fc from 'fast-check';

import { readEntry, refuseShared } from '../../../nodes/Salesforge/resources/doNotContact/entries';

const email = fc
	.tuple(fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,20}[a-z0-9]$/), fc.domain())
	.map(([name, domain]) => `${name}@${domain}`);
const linkedin = fc
	.stringMatching(/^[a-z0-9-]{3,30}$/)
	.map((name) => `https://www.linkedin.com/in/${name}`);
const entry = fc.oneof(email, fc.domain(), linkedin);

/** What comes along when an entry is copied. */
const wrap = fc.constantFrom<(text: string) => string>(
	(text) => `<${text}>`,
	(text) => `"${text}"`,
	(text) => `“${text}”`,
	(text) => `(${text})`,
	(text) => `[${text}]`,
	(text) => `'${text}',`,
	(text) => `${text}/`,
	(text) => `${text}.`,
	(text) => `\u200b${text}\u200d`,
	(text) => `\ufeff${text}\u2060`,
	(text) => `${text.slice(0, 3)}\u00ad${text.slice(3)}`,
	(text) => `\u00a0${text}\u3000`,
	(text) => `Ann Lee <${text}>`,
);

it('finds the same entry, whatever comes along with it', () => {
	fc.assert(
		fc.property(entry, fc.array(wrap, { maxLength: 4 }), (plain, wraps) => {
			expect(readEntry(wraps.reduce((text, around) => around(text), plain))).toBe(plain);
		}),
		{ numRuns: 500 },
	);
	fc.assert(
		fc.property(email, fc.array(wrap, { maxLength: 3 }), (plain, wraps) => {
			const mailto = `MAILTO:${plain}?subject=unsubscribe`;
			expect(readEntry(wraps.reduce((text, around) => around(text), mailto))).toBe(plain);
		}),
	);
});

it('accepts only entries that stay the same when they are read again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), entry, fc.string(), (before, plain, after) => {
			let read: string;
			try {
				read = readEntry(before + plain + after);
			} catch {
				return;
			}
			expect(readEntry(read)).toBe(read);
			expect(read).toMatch(/^[^\s@<>"\p{Cf}\p{Cc}]+(@[^\s@<>"/\p{Cf}\p{Cc}]+)?$/u);
		}),
		{ numRuns: 500 },
	);
});

it.each([
	['ａｎｎ＠acme．com', 'ann@acme.com'],
	['*@acme.com', 'acme.com'],
	['*.acme.com', 'acme.com'],
	['https://acme.com:8080/', 'acme.com'],
	['https://www.linkedin.com/in/ann-lee/?trk=x', 'https://www.linkedin.com/in/ann-lee'],
])('reads %s', (given, read) => {
	expect(readEntry(given)).toBe(read);
});

it.each([
	'https://ann@acme.com',
	'a@acme.com/b',
	'10.0.0.123',
	'https://linkedin.com/in/',
	'a:b@acme.com',
	'<>',
	'x'.repeat(5000),
])('refuses %s', (given) => {
	expect(() => readEntry(given)).toThrow(/is not a valid entry/);
});

const suffixes = [
	'co.uk',
	'com.au',
	'com.br',
	'co.jp',
	'org.uk',
	'ac.uk',
	'gov.uk',
	'co.nz',
	'com.mx',
	'foo.ck',
	'公司.cn',
	'xn--55qx5d.cn',
];

it.each(suffixes)('refuses the public suffix %s always', (domain) => {
	expect(() => refuseShared(readEntry(domain), true)).toThrow(/public suffix/);
	expect(() => refuseShared(readEntry(`acme.${domain}`), false)).not.toThrow();
});

it.each(
	`bk.ru foxmail.com docomo.ne.jp telia.com blueyonder.co.uk privaterelay.appleid.com ntlworld.com ezweb.ne.jp
	softbank.ne.jp yahoo.co.jp hotmail.co.uk gmx.net yandex.by aliyun.com 139.com 189.cn tin.it alice.it chello.nl
	skynet.be home.nl online.no mail.dk luukku.com windstream.net frontier.com roadrunner.com rr.com q.com netzero.net
	tutamail.com mailbox.org runbox.com mailfence.com bluemail.ch tlen.pl abv.bg i.ua meta.ua xtra.co.nz iinet.net.au
	rediff.com nate.com kakao.com duck.com hey.com fastmail.com`.split(/\s+/),
)('refuses %s unless webmail is allowed', (domain) => {
	expect(() => refuseShared(readEntry(domain), false)).toThrow(
		/belongs to a webmail provider|shared by strangers/,
	);
	expect(() => refuseShared(readEntry(domain), true)).not.toThrow();
	expect(() => refuseShared(readEntry(`ann@${domain}`), false)).not.toThrow();
});

it.each(
	'microsoft.com siemens.com salesforge.ai deloitte.com bosch.com bol.com bbc.co.uk acme.example fh-muenster.example'.split(
		' ',
	),
)('takes %s for a company', (domain) => {
	expect(() => refuseShared(readEntry(domain), false)).not.toThrow();
});
