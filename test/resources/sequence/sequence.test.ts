import { addDay, failWith, type Sequence } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

let newer: Sequence;
let older: Sequence;

beforeEach(() => {
	newer = fake.addSequence(workspaceId, { kind: 'multichannel', name: 'Founders' });
	older = fake.addSequence(workspaceId, { kind: 'core', name: 'Q4', status: 'paused' });
});

const at = ({ id }: Sequence, extra: object = {}) => ({
	workspaceId: { __rl: true, mode: 'list', value: workspaceId },
	sequenceId: { __rl: true, mode: 'list', value: id },
	...extra,
});
const one = async (operation: string, sequence: Sequence, extra: object = {}) =>
	jsonOf(await run(fake, `sequence/${operation}`, at(sequence, extra)))[0]!;

describe('Get Many', () => {
	const getMany = async (parameters: object = {}) =>
		jsonOf(await run(fake, 'sequence/getMany', { workspaceId, ...parameters }));

	it.each([
		['a server that knows `type`', { ignoresType: false }],
		['a server that always lists both kinds', { ignoresType: true }],
	])('lists both kinds, each once, from %s', async (_, behaviour) => {
		Object.assign(fake.behaviour, behaviour);
		fake.behaviour.upperCaseStatuses = true;
		expect(await getMany()).toMatchObject([
			{ sequenceId: String(newer.id), name: 'Founders', kind: 'multichannel', status: 'active' },
			{ sequenceId: older.id, name: 'Q4', kind: 'legacy', status: 'paused' },
		]);
	});

	it('filters by kind and status, and stops at the limit', async () => {
		expect(await getMany({ filters: { kinds: ['legacy'] } })).toMatchObject([{ name: 'Q4' }]);
		expect(await getMany({ filters: { statuses: 'Active' } })).toMatchObject([
			{ name: 'Founders' },
		]);
		expect(await getMany({ limit: 1 })).toHaveLength(1);
	});

	it.each([
		['legacy', 'multichannel', 'Q4'],
		['multichannel', 'v2', 'Founders'],
	])('asks for %s sequences only the host that has them', async (kind, other, name) => {
		fake.fail({ path: `/public/${other}/`, times: Infinity }, failWith(400));
		expect(await getMany({ filters: { kinds: [kind] } })).toMatchObject([{ name }]);
		expect(fake.requests.every(({ status }) => status === 200)).toBe(true);
	});

	it.each(['array', 'object'] as const)('takes an empty list as an %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		const empty = fake.addWorkspace('Empty').id;
		expect(await getMany({ workspaceId: empty, returnAll: true })).toEqual([]);
	});

	it('reads 2,500 sequences in pages', async () => {
		for (let n = 0; n < 1250; n++) {
			fake.addSequence(workspaceId, { kind: 'multichannel' });
			fake.addSequence(workspaceId, { kind: 'core' });
		}
		expect(await getMany({ returnAll: true })).toHaveLength(2502);
		expect(callsOf(fake).length).toBeLessThan(32);
	});
});

describe('Get', () => {
	it('reads both kinds with their counts', async () => {
		store.enrolled(String(newer.id)).set('lead_1', 'active');
		store.enrolled(String(older.id)).set('lead_1', 'active');
		for (const sequence of [newer, older]) {
			const simple = await one('get', sequence);
			expect(Object.keys(simple)).toHaveLength(10);
			expect(simple).toMatchObject({ sequenceId: String(sequence.id), workspaceId, contacts: 1 });
		}
		expect(await one('get', newer, { simplify: false })).toMatchObject({
			name: 'Founders',
			branches: [],
			totalLeadCount: 1,
			sequenceId: String(newer.id),
		});
	});

	it('says which sequence is missing', async () => {
		const error = await errorOf(fake, 'sequence/get', at({ ...newer, id: 7 }));
		expect(error.message).toContain('no sequence 7');
	});
});

describe('Get Stats', () => {
	const days = { startDate: '2026-01-01T00:00:00', endDate: '2026-01-31' };

	it.each(['flat', 'byChannel'] as const)('counts between two dates (%s)', async (arranged) => {
		fake.behaviour.multichannelStats = arranged;
		for (const { id } of [newer, older]) {
			addDay(store, id, '2025-12-31', { sent: 99 });
			addDay(store, id, '2026-01-01', { sent: 10, opened: 5, replied: 2, repliedPositive: 1 });
			addDay(store, id, '2026-01-31', { sent: 10, clicked: 1 });
		}
		for (const sequence of [newer, older]) {
			expect(await one('getStats', sequence, days)).toEqual({
				sequenceId: String(sequence.id),
				workspaceId,
				startDate: '2026-01-01',
				endDate: '2026-01-31',
				contacted: 20,
				opened: 5,
				clicked: 1,
				replied: 2,
				repliedPositive: 1,
				repliedPercent: 10,
			});
			const raw = await one('getStats', sequence, { ...days, simplify: false });
			expect(Object.keys(raw.days as object)).toEqual(['2026-01-01', '2026-01-31']);
		}
	});

	it('uses the last 30 days of the time zone by default', async () => {
		await one('getStats', newer, { options: { timezone: 'Pacific/Kiritimati' } });
		const { query } = fake.requests[0]!;
		const [from, to] = ['from_date', 'to_date'].map((key) => Date.parse(query.get(key)!));
		expect((to! - from!) / 86_400_000).toBe(29);
		expect(query.get('timezone')).toBe('Pacific/Kiritimati');
		const today = new Date().toLocaleDateString('sv', { timeZone: 'Pacific/Kiritimati' });
		expect(query.get('to_date')).toBe(today);
	});

	it.each([
		['an invalid date', { startDate: 'soon' }, "'Start Date' is not a date"],
		['dates in the wrong order', { startDate: '2026-02-01', endDate: '2026-01-01' }, 'is after'],
		['an invalid time zone', { options: { timezone: 'Mars/Base' } }, "'Time Zone'"],
	])('refuses %s', async (_, extra, words) => {
		const error = await errorOf(fake, 'sequence/getStats', at(newer, extra));
		expect(error.message).toContain(words);
		expect(fake.requests).toEqual([]);
	});
});

describe('Pause and Resume', () => {
	it.each(['multichannel', 'core'] as const)('changes a %s sequence', async (kind) => {
		const sequence = kind === 'core' ? older : newer;
		expect(await one('pause', sequence)).toEqual({
			success: true,
			workspaceId,
			sequenceId: String(sequence.id),
			status: 'paused',
		});
		expect(sequence.status).toBe('paused');
		expect(await one('resume', sequence)).toMatchObject({ status: 'active' });
		expect(sequence.status).toBe('active');
		expect(callsOf(fake)).toHaveLength(2);
	});

	it('says that a sequence must be launched first', async () => {
		newer.status = 'draft';
		const error = await errorOf(fake, 'sequence/resume', at(newer));
		expect(error.description).toContain("with the operation 'Launch'");
	});
});
