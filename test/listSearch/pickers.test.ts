import { SalesforgeTrigger } from '../../nodes';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import { FakeSalesforge, failWith } from '../../harness/salesforge';

const { listSearch, loadOptions } = new SalesforgeTrigger().methods;

let fake: FakeSalesforge;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
});

afterEach(async () => await fake.stop());

function contextOf(workspaceId = '', credential = {}) {
	const value = { __rl: true, mode: 'list', value: workspaceId };
	return new TriggerHost(
		{ registration: 'automatic', workspaceId: value },
		{ ...fake.credential, ...credential },
	).loadOptionsContext();
}

const search = async (filter?: string, token?: string) =>
	await listSearch.searchWorkspaces.call(contextOf(), filter, token);

describe('the workspaces', () => {
	it('are listed page by page', async () => {
		const made = Array.from({ length: 130 }, (_, n) => fake.addWorkspace(`Workspace ${n}`));
		const first = await search();
		const second = await search(undefined, first.paginationToken);
		const end = await search(undefined, second.paginationToken);
		expect([...first.results, ...second.results]).toEqual(
			made.map(({ id, name }) => ({ name, value: id })),
		);
		expect(end).toEqual({ results: [] });
	});

	it('are searched by name, slug and id on all pages', async () => {
		for (let n = 0; n < 130; n++) fake.addWorkspace(`Workspace ${n}`);
		const acme = fake.addWorkspace('ACME Inc.', 'wks_acme');
		fake.addWorkspace('Beta of ACME');
		const names = async (filter: string) => (await search(filter)).results.map(({ name }) => name);
		expect(await names('acme')).toEqual(['ACME Inc.', 'Beta of ACME']);
		expect(await names('acme-inc')).toEqual(['ACME Inc.']);
		expect(await names('wks_ACME')).toEqual(['ACME Inc.']);
		expect(await names('nothing')).toEqual([]);
		expect((await search(' acme-inc ')).results).toEqual([{ name: 'ACME Inc.', value: acme.id }]);
	});

	it('end when the server ignores the offset', async () => {
		const body = { data: [{ id: 'wks_1', name: 'One' }] };
		fake.fail({ times: Infinity }, { kind: 'answer', status: 200, body });
		const first = await search();
		expect(await search(undefined, first.paginationToken)).toEqual({ results: [] });
	});

	it('say what is wrong with the key', async () => {
		const context = contextOf('', { apiKey: 'nonsense' });
		await expect(listSearch.searchWorkspaces.call(context)).rejects.toThrow(
			/^Could not list the workspaces: Authorization failed.*Check the API key/,
		);
	});
});

describe('the sequences', () => {
	const load = async (workspaceId: string, credential = {}) =>
		await loadOptions.getSequences.call(contextOf(workspaceId, credential));

	it('are empty while no workspace is chosen', async () => {
		expect(await load('')).toEqual([]);
		expect(fake.requests).toEqual([]);
	});

	it('of both kinds are listed by name, with their status', async () => {
		const { id } = fake.addWorkspace();
		// Some responses have statuses in upper case.
		const b = fake.addSequence(id, { name: 'b 10', status: 'PAUSED' as 'paused' });
		const a = fake.addSequence(id, { name: 'B 9', kind: 'multichannel', status: 'draft' });
		expect(await load(id)).toEqual([
			{ name: 'B 9 (draft)', value: String(a.id), description: `Multichannel sequence ${a.id}` },
			{ name: 'b 10 (paused)', value: b.id, description: `Sequence ${b.id}` },
		]);
	});

	it.each([
		{},
		// A server that lists both kinds and ignores `type`.
		{ ignoresType: true },
	] as const)('are listed once each: %j', async (behaviour) => {
		await using salesforge = await FakeSalesforge.start(behaviour);
		const { id } = salesforge.addWorkspace();
		for (let n = 0; n < 61; n++) {
			salesforge.addSequence(id, { name: `S ${n}`, kind: n % 3 ? 'core' : 'multichannel' });
		}
		const options = await load(id, salesforge.credential);
		expect(options.map(({ value }) => String(value)).sort()).toEqual(
			salesforge.account
				.sequences(id)
				.map((sequence) => String(sequence.id))
				.sort(),
		);
		expect(options.filter(({ description }) => /^Multi/.test(description!))).toHaveLength(21);
	});

	it('are complete and in order for 1,000 sequences', async () => {
		const { id } = fake.addWorkspace();
		for (let n = 0; n < 1000; n++) {
			fake.addSequence(id, { name: `S ${n}`, kind: n % 2 ? 'core' : 'multichannel' });
		}
		const options = await load(id);
		expect(options.map(({ name }) => name)).toEqual(
			Array.from({ length: 1000 }, (_, n) => `S ${n} (active)`),
		);
	});

	it.each([
		['core', /^\/public\/v2/, 'Newer (active)', 'list the legacy sequences'],
		[
			'multichannel',
			/^\/public\/multichannel/,
			'Older (active)',
			'list the multichannel sequences',
		],
	])('when %s fails, the others are listed below a notice', async (_, path, name, purpose) => {
		const { id } = fake.addWorkspace();
		fake.addSequence(id, { name: 'Older' });
		fake.addSequence(id, { name: 'Newer', kind: 'multichannel' });
		fake.fail({ path, times: Infinity }, failWith(403));
		const [warning, ...others] = await load(id);
		expect(warning).toEqual({
			name: expect.stringMatching(
				`^\\[Not all sequences are shown\\] Could not ${purpose}: Salesforge does not allow this`,
			),
			value: '!unavailable',
			description: 'Not a sequence. Do not choose this option.',
		});
		expect(others.map((option) => option.name)).toEqual([name]);
	});

	it('fail with a message when both fail', async () => {
		const { id } = fake.addWorkspace();
		await expect(load(id, { apiKey: 'nonsense' })).rejects.toThrow(/Authorization failed/);
	});
});
