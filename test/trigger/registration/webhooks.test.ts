import { EVENT_TYPES } from '../../../nodes/Salesforge/events/eventTypes';
import type { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { failWith, fakeEvent, tooManyRequests, type Webhook } from '../../../harness/salesforge';
import { stateOf } from '../../../nodes/Salesforge/trigger/state';
import { withFakeTimers } from '../../fakeTimers';
import { fake, hostFor, parametersWith, workspace } from './host';
import { deactivate, LATER_MS, advance, until } from './time';

function change(host: TriggerHost, parameters: Record<string, unknown>): void {
	host.node.parameters = parametersWith(parameters);
}

/** What n8n does when a changed workflow is published. */
async function publish(host: TriggerHost, parameters: Record<string, unknown>): Promise<void> {
	await host.deactivate();
	change(host, parameters);
	await host.activate();
}

const webhooks = (): readonly Webhook[] => fake.webhooks(workspace.id);
const types = () => webhooks().map(({ type }) => type);
const calls = (method: string) => fake.requests.filter((request) => request.method === method);
type Secrets = Record<string, { secret: string; webhookId: string }>;

function secretsOf({ staticData }: TriggerHost): Secrets {
	const [ofNode] = Object.values(JSON.parse(staticData) as Record<string, unknown>);
	return (ofNode as { signingSecrets?: Secrets } | undefined)?.signingSecrets ?? {};
}

function addForeign(host: TriggerHost): void {
	const own = `${host.webhookOrigin}/webhook/${host.node.webhookId}/webhook`;
	const foreign = [
		'https://crm.mycompany.com/?token=1&event=email_sent',
		`${own}?token=by-hand`,
		own.replace('127.0.0.1', 'n8n.mycompany.com'),
		own.replace(/\/webhook$/, '/other?event=email_sent&token=') + 'a'.repeat(43),
	];
	for (const url of foreign) {
		fake.addWebhookByHand(workspace.id, { name: 'Foreign', type: 'email_sent', url });
	}
}

const own = () => webhooks().filter(({ name }) => name !== 'Foreign');

describe('a new webhook', () => {
	it('has its sequence and a stored secret', async () => {
		const { id } = fake.addSequence(workspace.id);
		const newer = fake.addSequence(workspace.id, { kind: 'multichannel' });
		const host = hostFor({ events: ['email_sent'], sequences: [id, newer.id] });
		await host.activate();
		expect(webhooks().map(({ sequenceIds }) => sequenceIds)).toEqual([[id], [String(newer.id)]]);
		expect(Object.entries(secretsOf(host))).toEqual(
			webhooks().map((webhook) => [
				`email_sent/${webhook.sequenceId}`,
				{ secret: webhook.signingSecret, webhookId: webhook.id },
			]),
		);
	});

	it('is never created twice, and its secret is never logged', async () => {
		const host = hostFor({ events: ['*'] });
		for (let n = 0; n < 3; n++) await host.activate();
		expect(webhooks()).toHaveLength(EVENT_TYPES.length);
		expect(calls('POST')).toHaveLength(EVENT_TYPES.length);
		expect(host.log).toEqual([]);
	});

	describe('on a server that knows fewer event types', () => {
		const known = EVENT_TYPES.slice(0, 11);

		beforeEach(() => (fake.behaviour.eventTypes = known));

		it.each([0, 2])('is left out of All Events, and logged (%i sequences)', async (count) => {
			const sequences = Array.from({ length: count }, () => fake.addSequence(workspace.id).id);
			const host = hostFor({ events: ['*'], sequences });
			for (let n = 0; n < 2; n++) {
				await host.activate();
				expect(webhooks()).toHaveLength(known.length * (count || 1));
				expect(new Set(types())).toEqual(new Set(known));
				expect(host.logged('warn')).toHaveLength(n + 1);
				expect(host.logged('warn')[n]).toMatch(/does not accept.*meeting_booked.*linkedin_contact/);
			}
		});

		it('stops the activation when it was chosen by itself', async () => {
			const host = hostFor({ events: ['email_sent', 'meeting_booked'] });
			await expect(host.activate()).rejects.toThrow(/meeting_booked/);
		});

		it('stops the activation when no event type is accepted', async () => {
			fake.behaviour.eventTypes = [];
			await expect(hostFor({ events: ['*'] }).activate()).rejects.toThrow(/email_sent/);
			expect(calls('POST')).toHaveLength(1);
		});

		it('stops the activation when a sequence is refused', async () => {
			const sequences = [fake.addSequence(workspace.id).id, 'seq_gone'];
			const host = hostFor({ events: ['*'], sequences });
			await expect(host.activate()).rejects.toThrow(/seq_gone/);
		});
	});

	it.each([true, false])(
		'for the whole workspace instead of a sequence ends the activation (deletable: %s)',
		async (isDeletable) => {
			if (!isDeletable) fake.fail({ method: 'DELETE', times: Infinity }, failWith(403));
			fake.behaviour.ignoresSequences = true;
			const { id } = fake.addSequence(workspace.id);
			const host = hostFor({ events: ['email_sent', 'email_opened'], sequences: [id] });
			for (let n = 0; n < 3; n++) {
				await expect(host.activate()).rejects.toThrow(
					isDeletable
						? /registered the webhook 'n8n: Leads \/ email_sent.*' for the whole workspace instead of the sequence seq_\w+\. It was deleted again/
						: /for the whole workspace instead.*Delete the webhook .*rwh_\w+/,
				);
			}
			expect(webhooks()).toHaveLength(isDeletable ? 0 : 3);
		},
	);

	it('and comes back with another URL ends the activation, and is deleted again', async () => {
		fake.behaviour.answeredUrl = (url) => url.replace(/token=.*/, 'token=***');
		const host = hostFor();
		for (let n = 0; n < 3; n++) {
			await expect(host.activate()).rejects.toThrow(
				/has changed the URL of the webhook.*It was deleted again/,
			);
		}
		expect(webhooks()).toEqual([]);
	});

	it('without a secret is logged, and its deliveries are accepted by their token', async () => {
		fake.behaviour.signs = false;
		const host = hostFor({ events: ['email_sent'] });
		await host.listen();
		try {
			await host.activate();
			expect(host.logged('warn')).toEqual([
				expect.stringMatching(/no signing secret for 'n8n: Leads \/ email_sent'/),
			]);
			const deliveries = await fake.deliver(fakeEvent('email_sent', workspace));
			expect(deliveries).toMatchObject([{ status: 200 }]);
		} finally {
			await host.close();
		}
	});

	it('of the whole workspace stays, although Salesforge writes an empty list as {}', async () => {
		const host = hostFor({ events: ['email_sent'] });
		await host.activate();
		const { id } = webhooks()[0]!;
		webhooks()[0]!.sequenceIds = {} as never;
		await host.activate();
		expect(webhooks()).toMatchObject([{ id }]);
	});

	it('that an earlier version registered for other sequences is replaced', async () => {
		const { id } = fake.addSequence(workspace.id);
		const host = hostFor({ events: ['email_sent'], sequences: [id] });
		await host.activate();
		webhooks()[0]!.sequenceIds = [];
		await host.activate();
		expect(webhooks()).toMatchObject([{ sequenceIds: [id] }]);
	});

	it.each([
		['500', failWith(500)],
		['a closed connection', { kind: 'drop' } as const],
		['a response that is not JSON', { kind: 'malformed' } as const],
	])('exists once, with its secret, when the response is lost: %s', async (_, fault) => {
		fake.fail({ method: 'POST', nth: 2, applied: true }, fault);
		const host = hostFor({ events: ['email_sent', 'email_opened', 'link_clicked'] });
		await withFakeTimers(async () => await host.activate());
		expect(types().sort()).toEqual(['email_opened', 'email_sent', 'link_clicked']);
		const stored = Object.values(secretsOf(host)).map(({ secret }) => secret);
		expect(stored.sort()).toEqual(
			webhooks()
				.map((webhook) => webhook.signingSecret)
				.sort(),
		);
	});
});

describe('nothing is left', () => {
	it("after deactivation, except other tools' webhooks", async () => {
		const host = hostFor({ events: ['*'] });
		await host.activate();
		addForeign(host);
		await deactivate(host);
		await until(() => own().length === 0);
		expect(webhooks()).toHaveLength(4);
		expect(host.log).toEqual([]);
	});

	it('after test runs', async () => {
		const host = hostFor();
		await host.activate();
		addForeign(host);
		for (let n = 0; n < 3; n++) {
			await host.activate({ isTest: true });
			expect(own()).toHaveLength(4);
			await host.deactivate({ isTest: true });
			expect(own()).toHaveLength(2);
		}
	});

	it('when events and sequences have changed, and new ones are created first', async () => {
		const [first, second] = [fake.addSequence(workspace.id), fake.addSequence(workspace.id)];
		const host = hostFor({ events: ['email_sent'], sequences: [first.id] });
		await host.activate();
		addForeign(host);
		await publish(host, { events: ['email_sent', 'email_opened'], sequences: [second.id] });
		expect(own().map(({ type, sequenceId }) => [type, sequenceId])).toEqual([
			['email_sent', second.id],
			['email_opened', second.id],
		]);
		const methods = fake.requests.map(({ method }) => method);
		expect(methods.lastIndexOf('POST')).toBeLessThan(methods.indexOf('DELETE'));
		expect(webhooks()).toHaveLength(6);
	});

	it('when the workspace has changed', async () => {
		const other = fake.addWorkspace('Other');
		const host = hostFor();
		await host.listen();
		await host.activate();
		await publish(host, { workspaceId: { __rl: true, mode: 'list', value: other.id } });
		expect(webhooks()).toEqual([]);
		expect(fake.webhooks(other.id)).toHaveLength(2);
		await host.close();
	});

	it('when the registration has become manual', async () => {
		const host = hostFor();
		await host.listen();
		await host.activate();
		addForeign(host);
		await publish(host, { registration: 'manual' });
		expect(own()).toEqual([]);
		expect(webhooks()).toHaveLength(4);
		await host.close();
	});

	it('when the API key has changed', async () => {
		const host = hostFor();
		await host.activate();
		fake.replaceApiKey();
		await host.deactivate();
		host.credential = fake.credential;
		await host.activate();
		expect(webhooks()).toHaveLength(2);
		expect(calls('DELETE')).toHaveLength(2);
	});

	it.each(['oldestFirst', 'newestFirst'] as const)('of duplicates (%s)', async (order) => {
		fake.behaviour.webhookOrder = order;
		const host = hostFor();
		await host.activate();
		const [first] = webhooks();
		const copy = fake.addWebhookByHand(workspace.id, { ...first! });
		await host.activate();
		expect(webhooks().map(({ id }) => id)).not.toContain(copy.id);
		expect(webhooks()).toHaveLength(2);
	});
});

describe('a DELETE that fails', () => {
	it.each([
		['500', failWith(500), /HTTP 500/],
		['403', failWith(403), /does not allow this/],
		['hangs', { kind: 'hang' } as const, /did not answer/],
	])(
		'is logged and tried again with the next activation: %s',
		async (_, fault, words) => {
			const host = hostFor();
			await host.activate();
			const [stays] = webhooks();
			fake.fail({ method: 'DELETE', times: Infinity }, fault);
			await withFakeTimers(async () => await publish(host, { events: ['positive_reply'] }));
			expect(types()).toEqual(['email_replied', 'positive_reply']);
			expect(host.logged('warn')).toEqual([expect.stringMatching(words)]);
			expect(host.logged('warn')[0]).toContain(stays!.id);
			fake.recover();
			await host.activate();
			expect(types()).toEqual(['positive_reply']);
		},
		60_000,
	);

	it('does not prevent the deactivation', async () => {
		const host = hostFor();
		await host.activate();
		fake.fail({ method: 'DELETE', times: Infinity }, failWith(500));
		await withFakeTimers(async () => {
			await host.deactivate();
			await until(() => host.log.length > 0);
		});
		expect(host.logged('warn')).toEqual([expect.stringContaining(webhooks()[1]!.id)]);
	});
});

describe("a webhook made by hand at the trigger's own URL, from the time of manual registration", () => {
	const addByHand = (host: TriggerHost, query = '') =>
		fake.addWebhookByHand(workspace.id, {
			name: 'n8n: Leads / email_replied',
			type: 'email_replied',
			url: `${host.webhookOrigin}/webhook/${host.node.webhookId}/webhook${query}`,
		});

	it.each(['', '?sequence=seq_1', '?token=mine'])(
		'is named and left alone, and the activation goes on (query: %j)',
		async (query) => {
			const host = hostFor();
			const { id } = addByHand(host, query);
			for (let n = 0; n < 2; n++) await host.activate();
			expect(types()).toEqual(['email_replied', 'email_replied', 'positive_reply']);
			expect(webhooks()[0]!.id).toBe(id);
			expect(host.logged('warn')).toHaveLength(2);
			for (const line of host.logged('warn')) {
				expect(line).toMatch(
					/does not need\. Remove them in Salesforge.*created by hand.*are refused/,
				);
				expect(line).toContain(id);
				expect(line).not.toContain('mine');
			}
		},
	);

	it('starts nothing, because its deliveries have no valid token', async () => {
		const host = hostFor({ events: ['email_replied'] });
		await host.listen();
		try {
			addByHand(host);
			await host.activate();
			const statuses = (await fake.deliver(fakeEvent('email_replied', workspace))).map(
				({ status }) => status,
			);
			expect(statuses.sort()).toEqual([200, 401]);
		} finally {
			await host.close();
		}
	});
});

describe('publishing again', () => {
	it('deletes and creates nothing that both versions need', async () => {
		const host = hostFor({ events: ['email_sent', 'email_opened'] });
		await host.activate();
		const before = webhooks().map(({ id }) => id);
		await advance(LATER_MS, async () => {
			for (let n = 0; n < 10; n++) {
				await publish(host, {
					events: ['email_sent', 'email_opened'],
					output: n % 2 ? 'flat' : 'event',
				});
			}
		});
		expect(webhooks().map(({ id }) => id)).toEqual(before);
		expect(calls('DELETE')).toEqual([]);
		expect(calls('POST')).toHaveLength(2);
	});

	it('does not wait for Salesforge before n8n continues', async () => {
		const host = hostFor();
		await host.activate();
		const before = fake.requests.length;
		await host.deactivate();
		expect(fake.requests).toHaveLength(before);
		await host.activate();
	});

	it('in another n8n process keeps what this one would remove', async () => {
		const host = hostFor();
		await host.listen();
		await host.activate();
		await deactivate(host);
		// It calls n8n, which still answers there.
		await until(() => host.log.length > 0 || host.calls > 0);
		expect(webhooks()).toHaveLength(2);
		await host.close();
	});
});

describe('a lost secret', () => {
	it('replaces the webhook, creating the new one first', async () => {
		const host = hostFor();
		await host.activate();
		const old = webhooks().map(({ id }) => id);
		const before = fake.requests.length;
		host.staticData = '{}';
		// As after a restart, when this process knows no secrets.
		stateOf(`${host.node.webhookId}/webhook`, false).secrets.clear();
		await host.activate();
		expect(types()).toEqual(['email_replied', 'positive_reply']);
		expect(webhooks().some(({ id }) => old.includes(id))).toBe(false);
		const stored = Object.values(secretsOf(host)).map(({ webhookId }) => webhookId);
		expect(stored).toEqual(webhooks().map(({ id }) => id));
		const methods = fake.requests.slice(before).map(({ method }) => method);
		expect(methods.lastIndexOf('POST')).toBeLessThan(methods.indexOf('DELETE'));
	});

	it('is stored again if this process still knows it', async () => {
		const host = hostFor();
		await host.activate();
		const secrets = secretsOf(host);
		host.staticData = '{}';
		await host.activate();
		expect(secretsOf(host)).toEqual(secrets);
		expect(calls('POST')).toHaveLength(2);
	});

	it('leaves at most one duplicate when nothing can be deleted', async () => {
		const host = hostFor({ events: ['email_sent'] });
		fake.addWebhookByHand(workspace.id, {
			name: 'x',
			type: 'email_sent',
			url: 'https://x.example',
		});
		await host.activate();
		const { id } = own().find(({ name }) => name !== 'x')!;
		host.staticData = host.staticData.replace(id, 'another');
		stateOf(`${host.node.webhookId}/webhook`, false).secrets.clear();
		fake.fail({ method: 'DELETE', times: Infinity }, failWith(500));
		await withFakeTimers(async () => {
			for (let n = 0; n < 4; n++) await host.activate();
		});
		expect(own().filter(({ name }) => name !== 'x').length).toBeLessThanOrEqual(2);
	});
});

describe('an activation under a rate limit', () => {
	const wait = async (milliseconds: number) =>
		await new Promise((resume) => setTimeout(resume, milliseconds));

	it('ends in a minute and says how far it got, and the next one continues', async () => {
		const sequences = [1, 2, 3, 4].map(() => fake.addSequence(workspace.id).id);
		const host = hostFor({ events: ['email_sent', 'email_opened', 'link_clicked'], sequences });
		fake.fail({ method: 'POST', nth: 6, times: Infinity }, tooManyRequests(25));
		let [took, altogether] = [0, 0];
		await withFakeTimers(async () => {
			const start = Date.now();
			const message =
				/too many requests\..*5 of 12 webhooks are registered: activate the workflow again to continue/;
			await expect(host.activate()).rejects.toThrow(message);
			took = Date.now() - start;
			// n8n tries four more times, which share the rest of the minute.
			for (const pause of [1000, 2000, 4000, 8000]) {
				await wait(pause);
				await expect(host.activate()).rejects.toThrow(message);
			}
			altogether = Date.now() - start;
			fake.recover();
			await wait(11_000);
			await host.activate();
		});
		expect(took).toBeLessThanOrEqual(60_000);
		expect(altogether).toBeLessThan(84_000);
		expect(webhooks()).toHaveLength(12);
		expect(calls('POST').length).toBeLessThan(20);
	});
});
