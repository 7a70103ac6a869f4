import { ALL_EVENTS, normalizeEvent, unwantedReason, type EventFilter } from '../../../nodes';
import { parseIds } from '../../../nodes/Salesforge/trigger/idsParameter';
import { articleBody } from '../../../harness/fixtures/article';

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
	it('passes everything when nothing is set', () => {
		for (let n = 1; n <= 9; n++) expect(unwantedReason(event(n), filter({}))).toBeNull();
	});

	it('uses the real event type', () => {
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
	])('handles events without sequence as set: $unscopedEvents', ({ unscopedEvents, kept }) => {
		const wanted = filter({ sequenceIds: new Set(['seq_456']), unscopedEvents });
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => !unwantedReason(event(n), wanted))).toEqual(
			kept,
		);
	});

	it("takes an event's sequence from its URL", () => {
		const wanted = filter({ sequenceIds: new Set(['42']), unscopedEvents: 'drop' });
		expect(unwantedReason(event(7, '42'), wanted)).toBeNull();
		expect(unwantedReason(event(7, '43'), wanted)).toBe('sequence 43 is not selected');
	});

	describe('with a webhook that was registered for a sequence', () => {
		const registered = (sequenceId: string | null, type = '') => ({ type, sequenceId });
		const wanted = filter({ sequenceIds: new Set(['42']) });

		it("keeps everything that comes to a chosen sequence's webhook", () => {
			expect(unwantedReason(event(1), wanted, registered('42'))).toBeNull();
			expect(unwantedReason(event(7, '42'), wanted, registered('42'))).toBeNull();
		});

		it('keeps events that name a chosen sequence, from any webhook', () => {
			const sent = filter({ sequenceIds: new Set(['seq_verfvuynadkes5l1l0gdw']) });
			expect(unwantedReason(event(1), sent, registered('43'))).toBeNull();
			expect(unwantedReason(event(1), sent, registered(null))).toBeNull();
		});

		it('drops the rest, whatever the setting for events without sequence', () => {
			expect(unwantedReason(event(7, '43'), wanted, registered('43'))).toBe(
				'sequence 43 is not selected',
			);
			expect(unwantedReason(event(7), wanted, registered(null))).toMatch(
				/webhook for the whole workspace/,
			);
			expect(unwantedReason(event(7), filter({}), registered(null))).toBeNull();
		});

		it('recognises a type that is unknown today by the webhook of a chosen one', () => {
			const body = articleBody(1);
			delete body.emailSentData;
			(body.webhookInfo as { type: string }).type = 'label_set';
			const unknown = normalizeEvent(body)!;
			const labels = filter({ events: new Set(['label_changed']) });
			expect(unwantedReason(unknown, labels, registered(null, 'label_changed'))).toBeNull();
			expect(unwantedReason(unknown, labels, registered(null, 'email_sent'))).toMatch(/label_set/);
			expect(unwantedReason(event(1), labels, registered(null, 'label_changed'))).toMatch(
				/email_sent/,
			);
		});
	});

	it.each(['', ' ', null])('treats the id %j as missing', (id) => {
		const body = articleBody(1);
		body.sequence = { id, name: '' };
		const wanted = filter({ sequenceIds: new Set(['seq_456']) });
		expect(unwantedReason(normalizeEvent(body)!, wanted)).toBeNull();
		expect(unwantedReason(normalizeEvent(body)!, { ...wanted, unscopedEvents: 'drop' })).toMatch(
			/has no sequence/,
		);
	});

	it('filters by mailbox and workspace, all combined', () => {
		const mailboxIds = new Set(['mbox_07ohxomu88jj7c85gjo8g']);
		expect(unwantedReason(event(1), filter({ mailboxIds }))).toBeNull();
		const workspaceIds = new Set(['wks_other']);
		expect(unwantedReason(event(1), filter({ mailboxIds, workspaceIds }))).toBe(
			'workspace wks_b1fln2njl9xtoh1miu7zx is not selected',
		);
		expect(unwantedReason(event(9), filter({ mailboxIds, unscopedEvents: 'drop' }))).toBe(
			'the event has no mailbox, and such events are dropped',
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
		['["seq_1", 2]', ['seq_1', '2']],
		[' [] ', []],
	])('reads %j', (given, ids) => {
		expect([...parseIds(given)]).toEqual(ids);
	});

	it.each([[{}], [[['a']]], [true], [[{ id: 1 }]], ['[{"id":1}]'], ['[["a"]]']])(
		'refuses %j',
		(given) => {
			expect(() => parseIds(given)).toThrow('Expected IDs as comma-separated text');
		},
	);

	it.each([
		'["seq_1"',
		'["seq_1",]',
		"['seq_1']",
		'"seq_1"',
		'[object Object]',
		'undefined',
		'null',
	])('refuses the text %j, which would match no event', (given) => {
		expect(() => parseIds(given)).toThrow(/cannot be an ID/);
	});
});
