import { checkSignature } from '../../../nodes/Salesforge/trigger/access/checkSignature';
import { inspect } from 'node:util';

import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';

import { registeredUrl } from '../../../harness/n8nCore/registeredUrl';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { signatureOf } from '../../../harness/salesforge/signing';
import { SigningSecrets } from '../../../nodes/Salesforge/trigger/access/secrets';
import { stateOf } from '../../../nodes/Salesforge/trigger/state';
import { articleBody } from '../../../harness/fixtures/article';

const API_KEY = 'sf_key_of_this_test';
const SECRET = 'whsec_secret_of_this_test';
const NEW_SECRET = 'whsec_another_one_of_this_test';
const WORKSPACE = 'wks_1';
const TYPE = 'email_replied';

const hosts: TriggerHost[] = [];
let results: IWebhookResponseData[];
let count = 0;

beforeEach(() => {
	results = [];
});

afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(hosts.splice(0).map(async (host) => await host.close()));
});

/** The stored state of the webhook's secret. */
type Stored = 'nothing' | 'secret' | 'proven';

function staticDataOf(stored: Stored, node: string): string {
	const data: IDataObject = {};
	const secrets = new SigningSecrets({ secrets: new Map() }, data);
	if (stored !== 'nothing') secrets.keep(TYPE, SECRET, 'rwh_1');
	if (stored === 'proven') secrets.confirm(TYPE, SECRET);
	return JSON.stringify({ [`node:${node}`]: data });
}

/** The secrets that the process has received. */
const received = ({ node }: TriggerHost) => stateOf(`${node.webhookId}/webhook`, false).secrets;

function receive(host: TriggerHost, scope: string): void {
	received(host).set(scope, { secret: NEW_SECRET, webhookId: 'rwh_2', isStored: false });
}

async function listen(signature: string, stored: Stored, options = {}): Promise<TriggerHost> {
	const host = new TriggerHost(
		{
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'id', value: WORKSPACE },
			events: [TYPE],
			options: { signature, ...options },
		} as never,
		{ apiKey: API_KEY, baseUrl: 'http://127.0.0.1:9', multichannelBaseUrl: 'http://127.0.0.1:9' },
		{ id: `attack-${count++}` },
	);
	host.staticData = staticDataOf(stored, host.node.name);
	hosts.push(host);
	await host.listen((result) => results.push(result));
	return host;
}

interface Sent {
	body: string;
	eventId?: string;
	signature?: string;
}

async function send(host: TriggerHost, { body, eventId, signature }: Sent) {
	// The URL with its token, which may have leaked.
	const response = await fetch(registeredUrl(host, TYPE), {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(eventId !== undefined && { 'X-SalesforgeAI-Webhook-Event-ID': eventId }),
			...(signature !== undefined && { 'X-SalesforgeAI-Webhook-Signature': signature }),
		},
		body,
	});
	const json = (await response.json()) as { status: string; reason?: string };
	return { status: response.status, json };
}

const bodyOf = (n: number) => JSON.stringify({ ...articleBody(6), threadId: `thread_${n}` });
const now = () => Math.floor(Date.now() / 1000);

/** A delivery as Salesforge sends it. */
function signed(n: number, secret = SECRET, at = now()): Required<Sent> {
	const body = bodyOf(n);
	const eventId = `wh_${n}`;
	return { body, eventId, signature: signatureOf(secret, eventId, body, at) };
}

const executions = () => results.filter(({ workflowData }) => workflowData).length;

/** Attacks and valid deliveries, as headers and body. */
const attacks: Record<string, () => Sent> = {
	'a right signature': () => signed(1),
	'a right signature among others': () => {
		const delivery = signed(1);
		return {
			...delivery,
			signature: `${delivery.signature.replace('v1=', `v1=${'0'.repeat(64)},v0=x,v1=`)}`,
		};
	},
	'a leaked URL alone': () => ({ body: bodyOf(1) }),
	'an empty signature': () => ({ ...signed(1), signature: '' }),
	'a changed body': () => ({ ...signed(1), body: bodyOf(2) }),
	'a body that a proxy re-encoded': () => {
		const delivery = signed(1);
		return { ...delivery, body: JSON.stringify(JSON.parse(delivery.body), null, 2) };
	},
	'another secret': () => signed(1, 'whsec_of_a_stranger'),
	'a replay after 301 s': () => signed(1, SECRET, now() - 302),
	'a time in the future': () => signed(1, SECRET, now() + 3600),
	'another event id': () => ({ ...signed(1), eventId: 'wh_2' }),
	'no event id': () => ({ ...signed(1), eventId: undefined }),
	'a doubled event id': () => ({ ...signed(1), eventId: 'wh_1, wh_1' }),
	'a doubled signature': () => {
		const delivery = signed(1);
		return { ...delivery, signature: `${delivery.signature}, ${delivery.signature}` };
	},
	'a long signature': () => ({ ...signed(1), signature: `t=1,${'v1=0,'.repeat(1_500)}` }),
	'a signature that is not hex': () => ({
		...signed(1),
		signature: `t=${now()},v1=${'x'.repeat(64)}`,
	}),
	'a time that is not a number': () => ({
		...signed(1),
		signature: signed(1).signature.replace(/t=\d+/, 't=now'),
	}),
};

const RIGHT = ['a right signature', 'a right signature among others'];

describe.each([
	{ signature: 'auto', stored: 'nothing' },
	{ signature: 'auto', stored: 'secret' },
	{ signature: 'auto', stored: 'proven' },
	{ signature: 'require', stored: 'nothing' },
	{ signature: 'require', stored: 'secret' },
	{ signature: 'require', stored: 'proven' },
	{ signature: 'off', stored: 'proven' },
] as const)('Signature $signature, stored: $stored', ({ signature, stored }) => {
	const isStrict = signature === 'require' || (signature === 'auto' && stored === 'proven');

	it.each(Object.entries(attacks))('%s', async (attack, make) => {
		const host = await listen(signature, stored);
		const { status, json } = await send(host, make());
		const isRight = RIGHT.includes(attack) && stored !== 'nothing';
		if (isRight || !isStrict) {
			expect({ status, json }).toEqual({ status: 200, json: { status: 'accepted' } });
			expect(executions()).toBe(1);
			return;
		}
		const isMissing = ['a leaked URL alone', 'an empty signature'].includes(attack);
		expect(status).toBe(isMissing && stored !== 'nothing' ? 401 : 403);
		expect(json).toMatchObject({ status: 'rejected', reason: expect.stringMatching(/signature/) });
		expect(results).toEqual([{ noWebhookResponse: true }]);
		expect(host.logged('warn')).toHaveLength(1);
	});
});

describe('auto', () => {
	it('requires signatures after the first valid one', async () => {
		const host = await listen('auto', 'secret');
		expect((await send(host, { body: bodyOf(1) })).status).toBe(200);
		expect((await send(host, signed(2))).status).toBe(200);
		expect((await send(host, { body: bodyOf(3) })).status).toBe(401);
		expect((await send(host, signed(4))).status).toBe(200);
		expect(executions()).toBe(3);
	});

	it('does so even if the first valid one belongs to an unwanted event', async () => {
		const host = await listen('auto', 'secret', { mailboxIds: 'mbox_other' });
		expect((await send(host, signed(1))).json.status).toBe('ignored');
		expect((await send(host, { body: bodyOf(2) })).status).toBe(401);
	});

	it('falls back to the token when the secret was lost', async () => {
		const host = await listen('auto', 'proven');
		host.staticData = '{}';
		expect((await send(host, signed(1))).status).toBe(200);
		expect((await send(host, { body: bodyOf(2) })).status).toBe(200);
	});

	it('accepts unproven deliveries with a wrong clock, and logs it', async () => {
		const host = await listen('auto', 'secret');
		const delivery = signed(1);
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
		expect((await send(host, delivery)).status).toBe(200);
		expect(host.logged('warn')).toEqual([expect.stringMatching(/300 seconds.*set the clock/)]);
	});
});

describe('while the workflow is being activated', () => {
	it('accepts deliveries signed with a secret that is not stored yet, and stores it', async () => {
		const host = await listen('auto', 'nothing');
		receive(host, TYPE);
		expect((await send(host, signed(1, NEW_SECRET))).status).toBe(200);
		expect(host.staticData).toContain(NEW_SECRET);
		expect((await send(host, { body: bodyOf(2) })).status).toBe(401);
	});

	it('stores it with any delivery, for other processes and the next start', async () => {
		const host = await listen('auto', 'proven');
		receive(host, 'email_sent');
		expect((await send(host, signed(1))).status).toBe(200);
		received(host).clear();
		expect(JSON.parse(host.staticData)).toMatchObject({
			'node:Salesforge Trigger': {
				signingSecrets: { [TYPE]: { proven: true }, email_sent: { secret: NEW_SECRET } },
			},
		});
	});

	it('does not change stored secrets after it was found there', async () => {
		const host = await listen('auto', 'nothing');
		receive(host, TYPE);
		for (const n of [1, 2]) await send(host, signed(n, NEW_SECRET));
		host.staticData = staticDataOf('secret', host.node.name);
		await send(host, signed(3));
		expect(host.staticData).toBe(staticDataOf('proven', host.node.name));
	});

	it('accepts the old and the new secret when a webhook is replaced', async () => {
		const host = await listen('auto', 'proven');
		receive(host, TYPE);
		expect((await send(host, signed(1))).status).toBe(200);
		expect((await send(host, signed(2, NEW_SECRET))).status).toBe(200);
		expect((await send(host, { body: bodyOf(3) })).status).toBe(401);
	});
});

it("accepts by token what is signed with another process's new secret after a deactivation", async () => {
	const host = await listen('auto', 'proven');
	// Nothing of the activation has been stored yet, and this process did not create the webhook.
	const { parameters } = host.node;
	// With manual registration, Salesforge is not called.
	host.node.parameters = { ...parameters, registration: 'manual' };
	await host.deactivate();
	host.node.parameters = parameters;
	expect((await send(host, signed(1, NEW_SECRET))).status).toBe(200);
	expect((await send(host, signed(2))).status).toBe(200);
	expect((await send(host, { body: bodyOf(3) })).status).toBe(401);
});

describe('a replay within 300 s', () => {
	it('is a duplicate', async () => {
		const host = await listen('require', 'secret');
		const delivery = signed(1);
		expect((await send(host, delivery)).json.status).toBe('accepted');
		expect((await send(host, delivery)).json.status).toBe('ignored');
		expect(executions()).toBe(1);
	});

	it('starts another execution when duplicates are not dropped', async () => {
		const host = await listen('require', 'secret', { dropDuplicates: false });
		const delivery = signed(1);
		await send(host, delivery);
		await send(host, delivery);
		expect(executions()).toBe(2);
	});
});

describe('the id of a delivery', () => {
	const withId = (n: number, eventId: string) => {
		const body = bodyOf(n);
		return { body, eventId, signature: signatureOf(SECRET, eventId, body) };
	};

	it('makes deliveries with the same id copies, whatever their content', async () => {
		const host = await listen('auto', 'secret');
		expect((await send(host, withId(1, 'wh_a'))).json.status).toBe('accepted');
		expect((await send(host, withId(2, 'wh_a'))).json).toMatchObject({
			status: 'ignored',
			reason: expect.stringMatching(/^duplicate/),
		});
	});

	it('does not affect events of another type', async () => {
		const host = await listen('auto', 'nothing', {});
		host.node.parameters.events = ['*'];
		const eventId = 'wh_shared';
		expect((await send(host, { body: bodyOf(1), eventId })).json.status).toBe('accepted');
		const clicked = JSON.stringify(articleBody(3));
		expect((await send(host, { body: clicked, eventId })).json.status).toBe('accepted');
	});

	it('does not separate copies with different ids', async () => {
		const host = await listen('auto', 'secret');
		expect((await send(host, withId(1, 'wh_a'))).json.status).toBe('accepted');
		expect((await send(host, withId(1, 'wh_b'))).json.status).toBe('ignored');
	});
});

it('says what to do when signatures are required for a webhook created by hand', () => {
	const delivery = { headers: {}, raw: Buffer.from(bodyOf(1)), parsed: {} };
	const known = { stored: null, ofProcess: undefined, isManual: true };
	const { rejection, warning } = checkSignature('require', delivery, known, Date.now());
	expect(rejection?.code).toBe(403);
	expect(warning).toMatch(/made by hand. Set 'Signature' to 'Auto'/);
});

it('logs when a proxy re-encoded the body', async () => {
	const host = await listen('require', 'secret');
	await send(host, attacks['a body that a proxy re-encoded']!());
	expect(host.logged('warn')).toEqual([
		expect.stringMatching(/A proxy in front of n8n re-encoded the body/),
	]);
});

it('answers a body that is nested too deeply for JSON.stringify', async () => {
	const host = await listen('require', 'secret');
	const delivery = signed(1);
	const body = '['.repeat(50_000) + ']'.repeat(50_000);
	expect((await send(host, { ...delivery, body })).status).toBe(403);
});

it('does not fill the log in a flood', async () => {
	const host = await listen('require', 'secret');
	for (let n = 0; n < 50; n++) await send(host, { body: bodyOf(n) });
	expect(host.log).toHaveLength(1);
});

it('never puts the secret into an item, a response or the log', async () => {
	const host = await listen('auto', 'secret', { dropDuplicates: false });
	const answers = [];
	for (const make of Object.values(attacks)) answers.push(await send(host, make()));
	expect(inspect([answers, results, host.log], { depth: 20 })).not.toContain(SECRET);
	expect(executions()).toBeGreaterThan(0);
});
