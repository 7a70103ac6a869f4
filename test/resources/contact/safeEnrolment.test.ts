import type { NodeExecutionHint } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import { addContact, failWith, type Sequence } from '../../../harness/salesforge';
import { callsOf, errorOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

let count = 0;
const contacts = (number: number) =>
	Array.from({ length: number }, () =>
		addContact(store, { firstName: 'P', email: `p${count++}@x.example`, tags: ['CRM'] }),
	);
const parameters = (sequence: Pick<Sequence, 'id'>, extra: object = {}) => ({
	actOn: 'id',
	workspaceId,
	contactId: '={{ $json.id }}',
	sequenceId: { __rl: true, mode: 'id', value: String(sequence.id) },
	...extra,
});

async function add(sequence: Sequence, who: unknown[], extra: object = {}, surroundings = {}) {
	const hints: NodeExecutionHint[] = [];
	const results = await run(
		fake,
		'contact/addToSequence',
		parameters(sequence, extra),
		itemsOf(...who),
		{ hints, ...surroundings },
	);
	return { hints, output: results.map(({ json }) => json) };
}

const STOP = { ifSequenceCannotSend: 'stop' };

describe.each([
	['core', { status: 'draft' }, 'its status is draft'],
	['core', { status: 'paused' }, 'its status is paused'],
	['core', { steps: 0 }, 'it has no steps'],
	['core', { senders: 0 }, 'it has no mailboxes'],
	['multichannel', { status: 'draft' }, 'its status is draft'],
	['multichannel', { status: 'paused' }, 'its status is paused'],
	['multichannel', { steps: 0 }, 'it has no steps'],
	['multichannel', { senders: 0 }, 'it has no sender profiles'],
] as const)('a %s sequence with %j', (kind, given, reason) => {
	let sequence: Sequence;
	beforeEach(() => {
		sequence = fake.addSequence(workspaceId, { kind, ...given });
	});

	it('takes the contacts with a warning in each item, and one hint', async () => {
		const who = contacts(3);
		const { hints, output } = await add(sequence, who);
		const words = `The sequence ${sequence.id} sends nothing to new contacts at the moment: ${reason}`;
		expect(output.map(({ outcome, warning }) => [outcome, warning])).toEqual(
			who.map(() => ['added', words]),
		);
		expect(hints).toEqual([
			{
				message: `${words}. Launch or complete the sequence in Salesforge`,
				type: 'warning',
				location: 'outputPane',
			},
		]);
		expect(store.enrolled(String(sequence.id)).size).toBe(3);
	});

	it('takes nobody with Stop', async () => {
		const who = contacts(2);
		const error = await errorOf(
			fake,
			'contact/addToSequence',
			parameters(sequence, STOP),
			itemsOf(...who),
		);
		expect(error.message).toContain(reason);
		expect(error.description).toContain("'Add Anyway'");
		const { output } = await add(sequence, who, STOP, { onError: 'continueRegularOutput' });
		expect(output).toEqual([
			{ error: expect.stringContaining(reason) as unknown },
			{ error: expect.stringContaining(reason) as unknown },
		]);
		expect(store.enrolled(String(sequence.id)).size).toBe(0);
	});
});

it.each(['core', 'multichannel'] as const)(
	'says nothing of a %s sequence that sends, and looks once for 250 contacts',
	async (kind) => {
		const sequence = fake.addSequence(workspaceId, { kind });
		const { hints, output } = await add(sequence, contacts(250), STOP);
		expect(hints).toEqual([]);
		expect(output.every((json) => json.outcome === 'added' && !('warning' in json))).toBe(true);
		const looks = callsOf(fake).filter((call) =>
			/^GET \/sequences\/[^/]+(\/sender-profiles)?$/.test(call),
		);
		expect(looks).toHaveLength(kind === 'core' ? 1 : 2);
	},
);

it('looks at each of several sequences', async () => {
	const [draft, active] = (['draft', 'active'] as const).map((status) =>
		fake.addSequence(workspaceId, { kind: 'multichannel', status }),
	);
	const items = [draft, active].map((sequence) => ({
		id: contacts(1)[0]!.id,
		sequenceId: sequence!.id,
	}));
	const { hints, output } = await add(draft!, items, { sequenceId: '={{ $json.sequenceId }}' });
	expect(output.map((json) => 'warning' in json)).toEqual([true, false]);
	expect(hints).toHaveLength(1);
});

describe('when the sequence cannot be looked at', () => {
	it.each(['sender-profiles', /sequences\/\d+$/])('adds the contact: %s', async (path) => {
		const sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
		fake.fail({ method: 'GET', path, times: Infinity }, failWith(403));
		const { output } = await add(sequence, contacts(1));
		expect(output).toMatchObject([{ outcome: 'added' }]);
		const error = await errorOf(
			fake,
			'contact/addToSequence',
			parameters(sequence, STOP),
			itemsOf(...contacts(1)),
		);
		expect(error.message).toContain('Salesforge does not allow this');
		expect(store.enrolled(String(sequence.id)).size).toBe(1);
	});
});

// Core answers 2xx and drops the contacts.
it.each([{}, STOP, { ifInAnotherSequence: 'move' }])(
	'never sends the number of a multichannel sequence to core: %j',
	async (extra) => {
		const sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
		for (const times of [0, Infinity]) {
			fake.fail({ path: /enrollments/, times }, failWith(404));
			const continuing = { onError: 'continueRegularOutput' };
			await add(sequence, contacts(2), extra, continuing);
			await add({ ...sequence, id: 999 }, contacts(2), extra, continuing);
		}
		const toCore = fake.requests.filter(({ path }) => !path.startsWith('/public/multichannel/'));
		expect(toCore).toEqual([]);
		expect(store.enrolled(String(sequence.id)).size).toBe(2);
	},
);

it("shows Salesforge's own words for a 422, also with Continue on Fail", async () => {
	fake.behaviour.contactCapacity = 0;
	for (const kind of ['core', 'multichannel'] as const) {
		const sequence = fake.addSequence(workspaceId, { kind });
		const continuing = { onError: 'continueRegularOutput' };
		const { output } = await add(sequence, contacts(1), {}, continuing);
		expect(output).toEqual([
			{ error: expect.stringContaining('insufficient active contacts capacity') as unknown },
		]);
	}
});
