import { executeNode, itemsOf } from '../../harness/n8nCore/execute';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import {
	addMailbox,
	FakeSalesforge,
	failWith,
	tooManyRequests,
	type Fault,
} from '../../harness/salesforge';
import { Salesforge } from '../../nodes';
import { STEADY } from '../../nodes/Salesforge/api/retry';
import { withFakeTimers } from '../fakeTimers';
import { jsonOf, QUICK, run, type Run } from '../resources/node';

let fake: FakeSalesforge;
let workspaceId: string;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	const store = fake.store(fake.addWorkspace().id);
	addMailbox(store);
	workspaceId = store.workspace.id;
});

afterEach(async () => await fake.stop());

const continueOnFail = { onError: 'continueRegularOutput' } as const;
const down: Array<[string, Fault]> = [
	['503', failWith(503)],
	['429', tooManyRequests(5)],
	['429 for long', tooManyRequests(50)],
	['a closed connection', { kind: 'drop' }],
	['no answer', { kind: 'hang' }],
];

/** Runs the node at the pace that it has by itself, and returns the seconds that it takes. */
async function seconds(
	operation: `${string}/${string}`,
	count: number,
	{ credential = fake.credential, ...more }: Run,
): Promise<{ seconds: number; errors: unknown[] }> {
	const [resource, name] = operation.split('/') as [string, string];
	return await withFakeTimers(async () => {
		const startedAt = Date.now();
		const results = await executeNode(
			new Salesforge(),
			{ resource, operation: name, workspaceId },
			itemsOf(...Array.from({ length: count }, () => ({}))),
			{ credential, ...continueOnFail, ...more },
		);
		return {
			seconds: (Date.now() - startedAt) / 1000,
			errors: jsonOf(results).map(({ error }) => error),
		};
	});
}

describe('while Salesforge is down', () => {
	it.each(down)('a step in the editor takes 10 seconds at most (%s)', async (_, fault) => {
		fake.fail({ times: Infinity }, fault);
		for (const count of [1, 50]) {
			const taken = await seconds('contact/getMany', count, { mode: 'manual' });
			expect(taken.seconds).toBeLessThanOrEqual(10);
			expect(taken.errors).toEqual(
				Array.from({ length: count }, () =>
					expect.stringMatching(/^Could not list the contacts: /),
				),
			);
		}
	});

	it('a step in the editor takes 10 seconds at most without a connection', async () => {
		const credential = { ...fake.credential, baseUrl: 'http://127.0.0.1:9/public/v2' };
		const taken = await seconds('contact/getMany', 50, { mode: 'manual', credential });
		expect(taken.seconds).toBeLessThanOrEqual(10);
		expect(new Set(taken.errors)).toEqual(
			new Set(['Could not list the contacts: n8n could not reach 127.0.0.1:9']),
		);
	});

	it.each(down)('a list in the editor takes 10 seconds at most (%s)', async (_, fault) => {
		fake.fail({ times: Infinity }, fault);
		const host = new TriggerHost({}, fake.credential);
		const taken = await withFakeTimers(async () => {
			const startedAt = Date.now();
			const list = new Salesforge().methods.listSearch.searchWorkspaces;
			await expect(list.call(host.loadOptionsContext())).rejects.toThrow(
				/^Could not list the workspaces/,
			);
			return (Date.now() - startedAt) / 1000;
		});
		expect(taken).toBeLessThanOrEqual(10);
	});

	it('production waits for a Salesforge that comes back after a minute', async () => {
		fake.fail({ times: 5 }, failWith(503));
		const taken = await seconds('mailbox/getMany', 1, { mode: 'trigger' });
		expect(taken.errors).toEqual([undefined]);
		expect(taken.seconds).toBeGreaterThan(60);
	});

	it.each(['mailbox/getMany', 'doNotContact/add', 'contact/upsert'])(
		'500 items fail after three calls, and say the same (%s)',
		async (operation) => {
			fake.fail({ times: Infinity }, failWith(503));
			const parameters = {
				actOn: 'id',
				entries: 'acme.example',
				workspaceId: '={{ $json.workspaceId }}',
				email: 'a@acme.example',
				firstName: 'Ann',
			};
			const items = Array.from({ length: 500 }, (_, index) => ({ workspaceId: `wks_${index}` }));
			const results = await run(
				fake,
				operation as 'mailbox/getMany',
				parameters,
				itemsOf(...items),
				{
					pace: { ...QUICK, retry: { ...QUICK.retry, retry: 0, maxFailures: 3 } },
					...continueOnFail,
				},
			);
			expect(fake.requests).toHaveLength(3);
			expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
				items.map((_, item) => ({ item })),
			);
			const errors = new Set(jsonOf(results).map(({ error }) => error));
			expect([...errors]).toEqual([expect.stringMatching(/server error \(HTTP 503\)$/)]);
		},
	);

	it('production fails 500 items after the patience for three', async () => {
		fake.fail({ times: Infinity }, failWith(503));
		const taken = await seconds('mailbox/getMany', 500, { mode: 'trigger' });
		expect(fake.requests).toHaveLength(3 * (STEADY.retry + 1));
		expect(taken.seconds).toBeLessThan(330);
		expect(taken.errors).toHaveLength(500);
		expect(new Set(taken.errors).size).toBe(1);
	});
});

describe('the circuit breaker', () => {
	const pace = { ...QUICK, retry: { ...QUICK.retry, retry: 0, maxFailures: 3 } };
	const list = async (count: number) =>
		await run(
			fake,
			'mailbox/getMany',
			{ workspaceId, limit: 1 },
			itemsOf(...Array.from({ length: count }, () => ({}))),
			{
				pace,
				...continueOnFail,
			},
		);

	it('is closed by a success', async () => {
		for (const nth of [1, 4, 7]) fake.fail({ nth, times: 2 }, failWith(500));
		const results = await list(9);
		expect(jsonOf(results).map(({ error }) => error === undefined)).toEqual(
			[0, 0, 1, 0, 0, 1, 0, 0, 1].map(Boolean),
		);
	});

	it('is not opened by what Salesforge refuses', async () => {
		fake.fail({ times: 5 }, failWith(404));
		const results = await list(6);
		expect(fake.requests).toHaveLength(6);
		expect(jsonOf(results)[5]).not.toHaveProperty('error');
	});
});

describe('a stopped execution', () => {
	it.each(['wait', 'call'])('makes no call after a %s', async (when) => {
		const stopping = new AbortController();
		const stop = (): void => stopping.abort();
		if (when === 'call') stop();
		fake.fail({ times: Infinity }, failWith(503));
		const stopped = run(fake, 'mailbox/getMany', { workspaceId }, itemsOf({}), {
			signal: stopping.signal,
			pace: { ...QUICK, retry: { ...QUICK.retry, retryDelay: 200, retry: 4 } },
		}).catch(() => undefined);
		while (when === 'wait' && fake.requests.length === 0)
			await new Promise((resume) => setImmediate(resume));
		stop();
		await stopped;
		expect(fake.requests).toHaveLength(when === 'wait' ? 1 : 0);
	});
});
