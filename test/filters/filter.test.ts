import { ALL_EVENTS, normalizeEvent, unwantedReason, type EventFilter } from '../../nodes';
import { parseIds } from '../../nodes/Salesforge/filters/ids';
import { articleBody } from '../fixtures/article';

const event = (n: number, sequenceId?: string) => normalizeEvent(articleBody(n), { sequenceId })!;

function filter(changes: Partial<EventFilter>): EventFilter {
	const any = new Set<string>();
	return {
		events: new Set([ALL_EVENTS]),
		sequenceIds: any,
		workspaceIds: any,
		mailboxIds: any,
		unscopedEvents: 'keep',
		...changes,
	};
}

describe('unwantedReason', () => {
	it('lets all through when nothing is set', () => {
		for (let n = 1; n <= 9; n++) expect(unwantedReason(event(n), filter({}))).toBeNull();
	});

	it('goes by what an event is', () => {
		const wanted = filter({ events: new Set(['link_clicked', 'email_replied']) });
		const kept = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => !unwantedReason(event(n), wanted));
		expect(kept).toEqual([3, 6]);
	});

	it('wants no event when none is chosen', () => {
		expect(unwantedReason(event(1), filter({ events: new Set() }))).toMatch(/email_sent/);
	});

	it.each([
		{ unscopedEvents: 'keep' as const, kept: [7, 8, 9] },
		{ unscopedEvents: 'drop' as const, kept: [9] },
	])('treats events without sequence as told: $unscopedEvents', ({ unscopedEvents, kept }) => {
		const wanted = filter({ sequenceIds: new Set(['seq_456']), unscopedEvents });
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => !unwantedReason(event(n), wanted))).toEqual(
			kept,
		);
	});

	it('knows the sequence of an event from its URL', () => {
		const wanted = filter({ sequenceIds: new Set(['42']), unscopedEvents: 'drop' });
		expect(unwantedReason(event(7, '42'), wanted)).toBeNull();
		expect(unwantedReason(event(7, '43'), wanted)).toBe(
			'the sequence 43 is not one of the chosen ones',
		);
	});

	it('filters by mailbox and workspace, all of them together', () => {
		const mailboxIds = new Set(['mbox_07ohxomu88jj7c85gjo8g']);
		expect(unwantedReason(event(1), filter({ mailboxIds }))).toBeNull();
		const workspaceIds = new Set(['wks_other']);
		expect(unwantedReason(event(1), filter({ mailboxIds, workspaceIds }))).toBe(
			'the workspace wks_b1fln2njl9xtoh1miu7zx is not one of the chosen ones',
		);
		expect(unwantedReason(event(9), filter({ mailboxIds, unscopedEvents: 'drop' }))).toBe(
			'the event carries no mailbox, and such events are dropped',
		);
	});
});

describe('parseIds', () => {
	it.each([
		['seq_1, 2;3\n4', ['seq_1', '2', '3', '4']],
		['', []],
		[' , ', []],
		[undefined, []],
		[null, []],
		[7, ['7']],
		[
			['seq_1', 2, '3,4'],
			['seq_1', '2', '3', '4'],
		],
		[['a', 'a', ' a '], ['a']],
	])('reads %j', (given, ids) => {
		expect([...parseIds(given)]).toEqual(ids);
	});

	it.each([[{}], [[['a']]], [true], [[{ id: 1 }]]])('refuses %j', (given) => {
		expect(() => parseIds(given)).toThrow('Expected ids as comma-separated text');
	});
});
