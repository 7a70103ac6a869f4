import { EVENT_TYPES } from '../../../nodes/Salesforge/events';
import { withFakeTimers } from '../../fakeTimers';
import { fake, hostFor, workspace } from './host';
import { deactivate, until } from './time';
import { failWith, tooManyRequests } from '../../../harness/salesforge';

/** Salesforge refuses every DELETE. */
const refuseDelete = () => fake.fail({ method: 'DELETE', times: Infinity }, failWith(403));

const webhooks = () => fake.webhooks(workspace.id);
const posts = () => fake.requests.filter(({ method }) => method === 'POST');
const deletes = () => fake.requests.filter(({ method }) => method === 'DELETE');
const distinct = () => new Set(webhooks().map(({ type, url }) => `${type} ${url}`)).size;

describe('activation', () => {
	it('registers one webhook per event, with a recognisable name', async () => {
		await hostFor().activate();
		expect(webhooks()).toMatchObject([
			{ name: 'n8n: Leads / email_replied', type: 'email_replied', sequenceId: null },
			{ name: 'n8n: Leads / positive_reply', type: 'positive_reply', sequenceId: null },
		]);
	});

	it('registers every event type for all events', async () => {
		await hostFor({ events: ['*'] }).activate();
		expect(webhooks().map(({ type }) => type)).toEqual(EVENT_TYPES);
	});

	it('registers one per event and sequence, of both kinds, with the sequence in name and URL', async () => {
		const older = fake.addSequence(workspace.id, { name: 'Q4' });
		const newer = fake.addSequence(workspace.id, { name: 'Founders', kind: 'multichannel' });
		await hostFor({ events: ['email_sent'], sequences: [older.id, newer.id] }).activate();
		expect(webhooks()).toMatchObject([
			{ name: 'n8n: Leads / email_sent / Q4', sequenceId: older.id },
			{ name: 'n8n: Leads / email_sent / Founders', sequenceId: String(newer.id) },
		]);
		expect(new URL(webhooks()[1]!.url).searchParams.get('sequence')).toBe(String(newer.id));
	});

	it('names a sequence by its id when the names cannot be read', async () => {
		const { id } = fake.addSequence(workspace.id, { name: 'Q4' });
		fake.fail({ path: '/sequences', times: Infinity }, failWith(500));
		await hostFor({ events: ['email_sent'], sequences: [id] }).activate();
		expect(webhooks()).toMatchObject([{ name: `n8n: Leads / email_sent / ${id}` }]);
	});

	it('names the sequence to Salesforge as a text', async () => {
		const { id } = fake.addSequence(workspace.id, { kind: 'multichannel' });
		await hostFor({ events: ['email_sent'], sequences: [id] }).activate();
		expect(posts().map(({ body }) => JSON.parse(body))).toEqual([
			{
				name: expect.any(String),
				type: 'email_sent',
				url: expect.any(String),
				sequenceIds: [String(id)],
			},
		]);
		expect(webhooks()).toMatchObject([{ sequenceId: String(id) }]);
	});

	it('registers nothing twice, even when the workflow is renamed', async () => {
		const host = hostFor({ events: ['*'] });
		for (let n = 0; n < 20; n++) {
			host.workflowName = `Leads ${n}`;
			await host.activate();
			await host.deactivate();
		}
		expect(webhooks()).toHaveLength(EVENT_TYPES.length);
		expect(posts()).toHaveLength(EVENT_TYPES.length);
	});

	it('finds its own webhooks beyond the first page, in another process', async () => {
		for (let n = 0; n < 230; n++) {
			fake.addWebhookByHand(workspace.id, {
				name: `By hand ${n}`,
				type: 'email_sent',
				url: `https://crm.mycompany.com/${n}`,
				sequenceId: null,
			});
		}
		await hostFor().activate();
		fake.behaviour.webhookOrder = 'newestFirst';
		await hostFor().activate();
		fake.behaviour.maxLimit = 7;
		fake.behaviour.webhookOrder = 'oldestFirst';
		await hostFor().activate();
		expect(webhooks()).toHaveLength(232);
	});

	it('adds what was chosen or removed by hand in the meantime', async () => {
		await hostFor({ events: ['email_sent', 'email_opened'] }).activate();
		fake.removeWebhookByHand(workspace.id, webhooks()[0]!.id);
		await hostFor({ events: ['email_sent', 'email_opened', 'link_clicked'] }).activate();
		expect(webhooks().map(({ type }) => type)).toEqual([
			'email_opened',
			'email_sent',
			'link_clicked',
		]);
	});

	it('registers nothing twice when run twice at the same time', async () => {
		await Promise.all(Array.from({ length: 5 }, async () => await hostFor().activate()));
		expect(webhooks()).toHaveLength(2);
	});

	it('keeps two triggers apart', async () => {
		await hostFor().activate();
		const another = hostFor();
		another.node.webhookId = '6f1c3c5e-0000-4000-8000-000000000002';
		await another.activate();
		expect(distinct()).toBe(4);
		expect(another.logged('warn')).toEqual([]);
	});

	it('has the same token in a process that does not know WEBHOOK_URL', async () => {
		const tokenOf = (url: string) => new URL(url).searchParams.get('token');
		await hostFor({ events: ['email_sent'] }).activate();
		const another = hostFor({ events: ['email_sent'] });
		another.webhookOrigin = 'http://10.0.0.7:5678';
		await another.activate();
		const [first, second] = webhooks();
		expect(tokenOf(first!.url)).toBe(tokenOf(second!.url));
	});

	it('never sends the API key in a webhook', async () => {
		await hostFor({ events: ['*'] }).activate();
		expect(JSON.stringify(webhooks())).not.toContain(fake.apiKey);
	});
});

describe('a test run', () => {
	it('registers the test URL, ten times, beside the published one', async () => {
		const host = hostFor();
		await host.activate();
		for (let n = 0; n < 10; n++) {
			await host.activate({ isTest: true });
			expect(webhooks().slice(2)).toMatchObject([
				{ name: 'n8n: Leads (test) / email_replied' },
				{ name: 'n8n: Leads (test) / positive_reply' },
			]);
			expect(webhooks()[2]!.url).toContain('/webhook-test/');
			await host.deactivate({ isTest: true });
			expect(webhooks()).toHaveLength(2);
		}
	});
});

describe('a failure in the middle', () => {
	const five = { events: EVENT_TYPES.slice(0, 5) };

	it('leaves the created webhooks, and the next activation completes them', async () => {
		fake.fail({ method: 'POST', nth: 3, times: Infinity }, failWith(422));
		const host = hostFor(five);
		await expect(host.activate()).rejects.toThrow(
			/^Could not register the webhook 'n8n: Leads \/ link_clicked': Salesforge did not accept the request \(HTTP 422\)/,
		);
		expect(webhooks()).toHaveLength(2);
		fake.recover();
		await host.activate();
		expect(webhooks()).toHaveLength(5);
		expect(distinct()).toBe(5);
	});

	it('that is temporary goes unnoticed', async () => {
		fake.fail({ method: 'POST', nth: 3 }, failWith(500));
		await withFakeTimers(async () => await hostFor(five).activate());
		expect(webhooks()).toHaveLength(5);
		expect(distinct()).toBe(5);
	});

	it.each([
		['500', failWith(500)],
		['a closed connection', { kind: 'drop' } as const],
		['a response that is not JSON', { kind: 'malformed' } as const],
	])('creates none twice when Salesforge has created it anyway: %s', async (_, fault) => {
		fake.fail({ method: 'POST', nth: 2, applied: true }, fault);
		await withFakeTimers(async () => await hostFor(five).activate());
		expect(webhooks()).toHaveLength(5);
		expect(distinct()).toBe(5);
	});

	it('that persists ends the activation, and the next one succeeds', async () => {
		fake.fail({ method: 'POST', nth: 2, times: Infinity }, { kind: 'drop' });
		const host = hostFor(five);
		await expect(withFakeTimers(async () => await host.activate())).rejects.toThrow(
			/Check the base URLs of the Salesforge credential/,
		);
		fake.recover();
		await host.activate();
		expect(distinct()).toBe(5);
		expect(webhooks()).toHaveLength(5);
	});

	it('with too many requests is waited for', async () => {
		fake.fail({ method: 'POST', nth: 2 }, tooManyRequests(1));
		fake.fail({ method: 'GET' }, tooManyRequests(0));
		await withFakeTimers(async () => await hostFor(five).activate());
		expect(webhooks()).toHaveLength(5);
	});

	it('of shifting pages creates none twice', async () => {
		for (let n = 0; n < 150; n++) {
			fake.addWebhookByHand(workspace.id, {
				name: `By hand ${n}`,
				type: 'email_sent',
				url: `https://crm.mycompany.com/${n}`,
				sequenceId: null,
			});
		}
		await hostFor(five).activate();
		fake.fail(
			{ method: 'GET', nth: 2 },
			{
				kind: 'meanwhile',
				change: () => {
					for (const { id } of webhooks().slice(0, 60)) fake.removeWebhookByHand(workspace.id, id);
				},
			},
		);
		await hostFor(five).activate();
		expect(webhooks()).toHaveLength(95);
	});
});

describe('is refused with what to do', () => {
	it.each([
		['a wrong key', {}, { apiKey: 'nonsense' }, /Authorization failed.*Check the API key/],
		['an empty key', {}, { apiKey: '' }, /has no API key\. Enter one/],
		['no workspace', { workspaceId: '' }, {}, /Choose one under 'Workspace'/],
		[
			'an unknown workspace',
			{ workspaceId: { __rl: true, mode: 'id', value: 'wks_x' } },
			{},
			/no workspace wks_x for this API key\. Choose the workspace again/,
		],
		['no event', { events: [] }, {}, /Choose at least one under 'Trigger On'/],
		['an invalid list of sequences', { sequences: [{}] }, {}, /'Sequences' cannot be read/],
		[
			'the notice that is not a sequence',
			{ sequences: ['!unavailable'] },
			{},
			/Remove it and choose the sequences again/,
		],
		[
			'an invalid IP allowlist',
			{ options: { ipAllowlist: '203.0.113.300' } },
			{},
			/The entry '203\.0\.113\.300' of 'IP Allowlist'/,
		],
		['not a URL', {}, { baseUrl: 'salesforge' }, /'Base URL'.*is not a valid URL/],
	])('%s', async (_, parameters, credential, message) => {
		await expect(hostFor(parameters, credential).activate()).rejects.toThrow(message);
		expect(posts()).toEqual([]);
	});

	it('no credential', async () => {
		const host = hostFor();
		delete host.node.credentials;
		await expect(host.activate()).rejects.toThrow(/Choose a Salesforge credential in the node/);
	});

	it.each([
		{ isTest: false, path: 'webhook' },
		{ isTest: true, path: 'webhook-test' },
	])('an address that Salesforge cannot reach ($path)', async ({ isTest }) => {
		const host = hostFor({}, { baseUrl: 'https://api.salesforge.ai/public/v2' });
		host.webhookOrigin = 'http://localhost:5678';
		await expect(host.activate({ isTest })).rejects.toThrow(
			/^Salesforge cannot reach this n8n at http:\/\/localhost:5678, .* WEBHOOK_URL to its public address/,
		);
		// n8n cleans up after a failed activation. There is nothing to clean up, and no Salesforge to call.
		await host.deactivate({ isTest });
		expect(host.log).toEqual([]);
		expect(fake.requests).toEqual([]);
	});
});

describe('deactivation', () => {
	it('says what remains when a DELETE fails, and where to remove it', async () => {
		const host = hostFor();
		await host.activate();
		refuseDelete();
		await deactivate(host);
		await until(() => host.log.length > 0);
		expect(deletes()).toHaveLength(1);
		expect(webhooks()).toHaveLength(2);
		const [first, second] = webhooks();
		expect(host.logged('warn')).toEqual([
			`Salesforge Trigger in the workflow 'Leads': these webhooks remain in Salesforge: 'n8n: Leads / email_replied' (email_replied, ${first!.id}), 'n8n: Leads / positive_reply' (positive_reply, ${second!.id}). Could not delete the webhook '${first!.name}': Salesforge does not allow this with the API key. Use the key of a user who has access to this workspace. They are reused when the workflow is activated again. Otherwise, remove them in Salesforge under Settings > Integrations > Webhooks`,
		]);
	});

	it('deletes each, and leaves others alone', async () => {
		const host = hostFor({ events: ['*'] });
		await host.activate();
		await host.activate({ isTest: true });
		fake.addWebhookByHand(workspace.id, {
			name: 'By hand',
			type: 'email_sent',
			url: `${host.webhookOrigin}/webhook/${host.node.webhookId}/webhook`,
			sequenceId: null,
		});
		fake.addWebhookByHand(workspace.id, {
			name: 'CRM',
			type: 'email_sent',
			url: 'https://crm.mycompany.com/?token=1',
			sequenceId: null,
		});
		await deactivate(host);
		const ofUrl = () =>
			webhooks()
				.filter(({ url }) => url.includes('/webhook/'))
				.map(({ name }) => name);
		await until(() => ofUrl().length === 1);
		expect(ofUrl()).toEqual(['By hand']);
		expect(webhooks()).toHaveLength(EVENT_TYPES.length + 2);
		expect(host.logged('warn')).toEqual([]);
	});

	it('deletes the rest when one was removed by hand in the meantime', async () => {
		const host = hostFor({ events: ['*'] });
		await host.activate();
		const first = webhooks()[0]!.id;
		fake.fail(
			{ method: 'DELETE' },
			{ kind: 'meanwhile', change: () => fake.removeWebhookByHand(workspace.id, first) },
		);
		await deactivate(host);
		await until(() => webhooks().length === 0);
		expect(host.logged('warn')).toEqual([]);
	});

	it('succeeds when Salesforge is unreachable, and says what may remain', async () => {
		const host = hostFor();
		await host.activate();
		fake.fail({ times: Infinity }, failWith(503));
		await withFakeTimers(async () => {
			await host.deactivate();
			await until(() => host.log.length > 0);
		});
		expect(host.logged('warn')).toEqual([
			expect.stringMatching(
				/may remain in Salesforge, named 'n8n: Leads \/ \.\.\.'\. Could not list the webhooks: .*HTTP 503.* remove them in Salesforge under Settings/,
			),
		]);
	});

	it('succeeds when the credential is gone', async () => {
		const host = hostFor();
		await host.activate();
		host.credential = null;
		await deactivate(host);
		await until(() => host.log.length > 0);
		expect(host.logged('warn')).toEqual([expect.stringContaining('does not exist')]);
	});
});

describe('a webhook from an earlier activation that cannot be deleted', () => {
	beforeEach(refuseDelete);

	it('is registered again with a new key, and the old one is logged', async () => {
		await hostFor({ events: ['email_sent'] }).activate();
		const [old] = webhooks();
		fake.replaceApiKey();
		const host = hostFor({ events: ['email_sent'] });
		await host.activate();
		expect(webhooks()).toHaveLength(2);
		const warning = `Salesforge Trigger in the workflow 'Leads': Salesforge still has webhooks that this trigger does not need. Could not delete the webhook '${old!.name}': Salesforge does not allow this with the API key. Use the key of a user who has access to this workspace. Their removal is tried again when the workflow is activated again. You can also remove them in Salesforge under Settings > Integrations > Webhooks: '${old!.name}' (email_sent, ${old!.id}): it was registered with another API key, so its deliveries are refused`;
		expect(host.logged('warn')).toEqual([warning]);
		await host.activate();
		expect(host.logged('warn')).toEqual([warning, warning]);
		expect(webhooks()).toHaveLength(2);
	});

	it('is logged when its event is no longer chosen, or the address has changed', async () => {
		await hostFor({ events: ['email_sent', 'email_opened'] }).activate();
		const host = hostFor({ events: ['email_sent'] });
		await host.activate();
		expect(host.logged('warn')).toEqual([
			expect.stringMatching(/email_opened, rwh_\w+\): its event or sequence is no longer chosen/),
		]);
		const moved = hostFor({ events: ['email_sent', 'email_opened'] });
		moved.webhookOrigin = 'https://n8n.mycompany.com';
		await moved.activate();
		expect(moved.logged('warn')).toEqual([
			expect.stringMatching(
				/it calls http:\/\/127\.0\.0\.1:5678, which is no longer the address of this n8n/,
			),
		]);
		expect(webhooks()).toHaveLength(4);
	});

	it('is logged when it is a duplicate', async () => {
		const host = hostFor({ events: ['email_sent'] });
		await host.activate();
		const copy = fake.addWebhookByHand(workspace.id, { ...webhooks()[0]! });
		await host.activate();
		expect(host.logged('warn')).toEqual([
			expect.stringMatching(new RegExp(`${copy.id}\\): it duplicates another webhook`)),
		]);
	});

	it('is never logged with its token', async () => {
		const host = hostFor({ events: ['email_sent', 'email_opened'] });
		await host.activate();
		fake.replaceApiKey();
		const another = hostFor({ events: ['email_sent'] });
		await another.activate();
		await deactivate(another);
		await until(() => another.log.length > 1);
		const log = JSON.stringify([...host.log, ...another.log]);
		expect(another.log).toHaveLength(2);
		for (const { url } of webhooks()) {
			expect(log).not.toContain(new URL(url).searchParams.get('token'));
		}
	});
});

describe('with manual registration', () => {
	it('nothing is registered and Salesforge is not called', async () => {
		const host = hostFor({ registration: 'manual' });
		await host.activate();
		await deactivate(host);
		expect(fake.requests).toEqual([]);
	});

	it('an invalid IP allowlist still ends the activation', async () => {
		const host = hostFor({ registration: 'manual', options: { ipAllowlist: 'x' } });
		await expect(host.activate()).rejects.toThrow(/'IP Allowlist'/);
	});
});
