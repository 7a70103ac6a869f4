import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { CredentialsHelper } from '../../harness/n8nCore/credentials';
import { executeNode, itemsOf } from '../../harness/n8nCore/execute';
import { addMailbox, failWith } from '../../harness/salesforge';
import { Salesforge } from '../../nodes';
import { withFakeTimers } from '../fakeTimers';
import { fake, store, workspace } from './conversation/inbox';
import { callsOf, errorOf, jsonOf, QUICK, run } from './node';

const LIST = 'mailbox/getMany';

describe('the credential', () => {
	it('is required', async () => {
		const error = await executeNode(
			new Salesforge(),
			{ resource: 'mailbox', operation: 'getMany', ...workspace() },
			itemsOf({}),
		).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error).toMatchObject({ message: 'No Salesforge credential is chosen' });
	});

	it('is not read by a transform', async () => {
		const [first] = await executeNode(
			new Salesforge(),
			{ resource: 'event', operation: 'generateSample', count: 1 },
			itemsOf({}),
		);
		expect(first!.json).toHaveProperty('eventId');
	});

	it('with a wrong key is an error that says what to do', async () => {
		fake.replaceApiKey();
		const { apiKey } = fake;
		const error = await errorOf(fake, LIST, workspace(), itemsOf({}), {
			credential: { ...fake.credential, apiKey: 'a-wrong-key' },
		});
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.httpCode).toBe('401');
		expect(error.message).toMatch(/Authorization failed, Salesforge does not accept the API key$/);
		expect(error.description).toMatch(/^Check the API key in the Salesforge credential/);
		expect(JSON.stringify(error)).not.toContain('a-wrong-key');
		expect(apiKey).not.toBe('a-wrong-key');
	});
});

it.each([
	['mailbox/fly', /The resource 'Mailbox' has no operation 'fly'/],
	['castle/get', /The resource 'castle' does not exist/],
] as const)('refuses %s', async (operation, message) => {
	const error = await errorOf(fake, operation, {});
	expect(error.message).toMatch(message);
});

describe('too many requests', () => {
	it.each([
		['with Retry-After', { 'retry-after': '1' }, 990],
		['without', undefined, 0],
	])('%s are waited for', async (_, headers, least) => {
		fake.fail({ times: 2 }, { kind: 'answer', status: 429, headers });
		const [results, waited] = await withFakeTimers(async () => {
			const before = Date.now();
			const items = await run(fake, LIST, { ...workspace(), limit: 1 });
			return [items, Date.now() - before];
		});
		expect(results).toHaveLength(1);
		expect(fake.requests).toHaveLength(3);
		expect(waited).toBeGreaterThanOrEqual(least);
	});

	it('eventually are an error of the item', async () => {
		fake.fail({ times: Infinity }, { kind: 'answer', status: 429 });
		const error = await errorOf(fake, LIST, workspace());
		expect(error.message).toMatch(/Salesforge is receiving too many requests$/);
		expect(error.description).toMatch(/^Try again later/);
	});
});

it('waits while Salesforge is busy (423)', async () => {
	fake.fail({ times: 2 }, failWith(423));
	expect(await run(fake, LIST, workspace())).toHaveLength(1);
});

it.each([404, 405, 501])(
	'says that a call may not be released yet (%s of the route)',
	async (status) => {
		fake.fail({}, { kind: 'answer', status, body: { message: 'Not Found' } });
		const error = await errorOf(fake, LIST, workspace());
		expect(`${error.message}. ${error.description}`).toMatch(/not (be )?available/);
	},
);

it('includes Salesforge’s own message', async () => {
	fake.fail({}, { kind: 'answer', status: 402, body: { message: 'no credits left' } });
	const error = await errorOf(fake, LIST, workspace());
	expect(error.message).toMatch(/^Could not list the mailboxes: Salesforge requires more credits/);
	expect(error.description).toMatch(/Salesforge says: no credits left$/);
});

it('runs each item with its own parameters and pairs the results', async () => {
	const other = fake.store(fake.addWorkspace('Other').id);
	addMailbox(other);
	addMailbox(other);
	const items = itemsOf(
		{ workspace: store.workspace.id },
		{ workspace: 'wks_none' },
		{ workspace: other.workspace.id },
	);
	const parameters = { workspaceId: '={{ $json.workspace }}' };
	const results = await run(fake, LIST, parameters, items, { onError: 'continueRegularOutput' });
	expect(jsonOf(results).map(({ workspaceId: id, error }) => id ?? error)).toEqual([
		store.workspace.id,
		expect.stringMatching(/Salesforge has no workspace wks_none/),
		other.workspace.id,
		other.workspace.id,
	]);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
		[0, 1, 2, 2].map((item) => ({ item })),
	);
	const error = await errorOf(fake, LIST, parameters, items);
	expect(error.context.itemIndex).toBe(1);
});

it('makes no further call after the user has stopped the execution', async () => {
	const stopping = new AbortController();
	fake.fail({ nth: 3 }, { kind: 'meanwhile', change: () => stopping.abort() });
	const items = itemsOf(...Array.from({ length: 100 }, () => ({})));
	const parameters = { ...workspace(), limit: 1 };
	await run(fake, LIST, parameters, items, { signal: stopping.signal }).catch(() => undefined);
	expect(fake.requests).toHaveLength(3);
});

it('reads the credential once for many items, besides n8n’s own reading for each call', async () => {
	const reads = jest.spyOn(CredentialsHelper.prototype, 'getDecrypted');
	const items = itemsOf(...Array.from({ length: 100 }, () => ({})));
	const results = await run(fake, LIST, { ...workspace(), limit: 1 }, items, {
		pace: QUICK,
	});
	expect(results).toHaveLength(100);
	expect(callsOf(fake)).toHaveLength(100);
	expect(reads).toHaveBeenCalledTimes(100 + 1);
	reads.mockRestore();
});
