import { inspect } from 'node:util';

import fc from 'fast-check';

import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import { FakeSalesforge } from '../../harness/salesforge';
import { SalesforgeClient, type Call } from '../../nodes/Salesforge/api/client';
import { withoutSecrets } from '../../nodes/Salesforge/api/secrets';

const KEY = 'k3y-With+slash/and=equals';
const TOKEN = 'tok3n_of.the-Trigger+1';
const SECRET = 'whsec_9f86d081/884c+7d65=';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** How a server may repeat a part of the request. */
const forms: Array<[string, (secret: string) => string]> = [
	['as it is', (secret) => secret],
	['in lower case', (secret) => secret.toLowerCase()],
	['after Bearer', (secret) => `Bearer ${secret}`],
	['encoded for a URL', encodeURIComponent],
	[
		'encoded in lower case',
		(secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
	],
	['encoded twice', (secret) => encodeURIComponent(encodeURIComponent(secret))],
	[
		'encoded character by character',
		(secret) => Buffer.from(secret).toString('hex').replace(/../g, '%$&'),
	],
	['as JSON text', (secret) => JSON.stringify(secret).replaceAll('/', '\\/')],
	[
		'as escaped JSON text',
		(secret) =>
			secret.replace(/\W/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
	],
	['in base64', base64],
	['in base64 for URLs', (secret) => Buffer.from(secret).toString('base64url')],
	['in base64 after Bearer', (secret) => base64(`Bearer ${secret}`)],
	['in base64 as a user', (secret) => base64(`${secret}:`)],
	['in base64 within JSON', (secret) => base64(JSON.stringify({ auth: secret, more: 1 }))],
];

/** The secret, or half of it, in any form that a reader could turn back. */
function expectHidden(text: string, secret: string): void {
	const all = [
		text,
		...(text.match(/[\w+/-]{8,}/g) ?? []).map((part) => Buffer.from(part, 'base64').toString()),
	];
	for (const shown of all) {
		const plain = shown
			.replace(/\\+u(....)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
			.replace(/%(?:25)*(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
			.replaceAll('\\', '')
			.toLowerCase();
		expect(plain).not.toContain(secret.toLowerCase().slice(0, Math.ceil(secret.length / 2)));
	}
}

describe.each(forms)('a secret %s', (_, write) => {
	it.each([KEY, TOKEN, SECRET])('is hidden: %s', (secret) => {
		const others = [TOKEN, SECRET];
		expectHidden(withoutSecrets(`invalid: ${write(secret)}, sorry`, KEY, others), secret);
		expectHidden(
			withoutSecrets(`${write(`x${secret}`)} ${write(`xy${secret}z`)}`, KEY, others),
			secret,
		);
	});
});

it('leaves the rest of a text as it is', () => {
	const text =
		'Invalid url https://n8n.example/webhook/1?event=email_sent&token=abc%2Bd&x=1, signed whsec_12';
	expect(withoutSecrets(text, 'key', [])).toBe(
		'Invalid url https://n8n.example/webhook/1?event=email_sent&token=***&x=1, signed ***',
	);
	expect(withoutSecrets('%3Ftoken%3Dabc%26x%3D1 "url":"a?token\\u003dabc\\u0026x"', '', [])).toBe(
		'%3Ftoken%3D***%26x%3D1 "url":"a?token\\u003d***\\u0026x"',
	);
	expect(withoutSecrets('a token of thanks', '', ['a'])).toBe('a token of thanks');
});

it('hides any key in any form', () => {
	const key = fc
		.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 })
		.filter((text) => text.trim() === text);
	fc.assert(
		fc.property(key, fc.constantFrom(...forms), fc.string(), (secret, [, write], around) => {
			const text = `<${write(secret)}>`;
			const shown = withoutSecrets(`${around}${text}${around}`, secret, []);
			expect(shown).toContain('[API key]');
			expect(shown).not.toContain(write(secret));
		}),
	);
});

describe('an error', () => {
	let fake: FakeSalesforge;
	beforeEach(async () => {
		fake = await FakeSalesforge.start();
	});
	afterEach(async () => await fake.stop());

	const url = `https://n8n.example/webhook/1?event=email_sent&token=${encodeURIComponent(TOKEN)}`;
	const create: Call = {
		method: 'POST',
		path: '/integrations/webhooks',
		body: { url, signingSecret: SECRET },
		purpose: 'register the webhook',
		notFound: 'no workspace',
	};

	it.each(forms)('shows no secret that Salesforge repeats %s', async (_, write) => {
		// The key is cut at the longest text that is shown.
		const message = `${write(url)} ${write(SECRET)} ${'.'.repeat(30)} ${write(KEY)} ${write(TOKEN)}`;
		for (const blanks of [0, 120, 240]) {
			fake.recover();
			fake.fail(
				{ times: Infinity },
				{
					kind: 'answer',
					status: 422,
					body: { error: { message: `${'-'.repeat(blanks)} ${message}` } },
				},
			);
			const host = new TriggerHost({}, { ...fake.credential, apiKey: KEY, webhookToken: TOKEN });
			const client = await SalesforgeClient.open(host.loadOptionsContext());
			const outcome = await client.attempt(create);
			if (!('failure' in outcome)) throw new Error('It succeeded');
			const error = client.error(outcome.failure);
			const item = error.forItem(host.node, 0);
			for (const shown of [error, item, outcome.failure]) {
				const text = inspect(shown, { depth: 20, showHidden: true, breakLength: Infinity });
				for (const secret of [KEY, TOKEN, SECRET]) expectHidden(text, secret);
				expectHidden(JSON.stringify(shown), KEY);
			}
		}
	});
});
