import { failWith, type NewSequence } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, workspaceId } from '../salesforge';

const KINDS = ['core', 'multichannel'] as const;

const draft = (given: NewSequence) => fake.addSequence(workspaceId, { status: 'draft', ...given });
const at = (sequenceId: string | number) => ({ workspaceId, sequenceId: String(sequenceId) });
const launch = async (sequenceId: string | number) =>
	jsonOf(await run(fake, 'sequence/launch', at(sequenceId)));
const refusal = async (sequenceId: string | number) =>
	await errorOf(fake, 'sequence/launch', at(sequenceId));
const launches = () => callsOf(fake).filter((call) => /^P.*(launch|status)$/.test(call));

describe.each(KINDS)('a %s sequence', (kind) => {
	it('that is a draft becomes active', async () => {
		const sequence = draft({ kind });
		const { id } = sequence;
		expect(await launch(id)).toEqual([{ success: true, ...at(id), status: 'active' }]);
		expect(sequence.status).toBe('active');
		expect(launches()).toHaveLength(1);
	});

	it('that is active stays it, without a call', async () => {
		const { id } = draft({ kind, status: 'active' });
		expect(await launch(id)).toMatchObject([{ note: 'The sequence was already active' }]);
		expect(launches()).toEqual([]);
	});

	it('that is paused is to be resumed', async () => {
		const { id } = draft({ kind, status: 'paused' });
		expect((await refusal(id)).description).toBe("Use the operation 'Resume' instead");
		expect(launches()).toEqual([]);
	});

	it.each([{ steps: 0 }, { senders: 0 }])('with %j is not launched', async (given) => {
		const sequence = draft({ kind, ...given });
		const { message, description } = await refusal(sequence.id);
		expect(message).toMatch(/cannot be launched: it has no (steps|mailboxes|sender profiles)$/);
		expect(description).toContain("'Add Senders'");
		expect(sequence.status).toBe('draft');
	});

	it('that does not exist is named', async () => {
		const missing = kind === 'core' ? 'seq_gone' : 9;
		expect((await refusal(missing)).message).toContain(`no sequence ${missing}`);
	});
});

it('looks again after a launch without an answer, and launches once', async () => {
	const { id } = draft({ kind: 'multichannel' });
	fake.fail({ path: /launch$/, applied: true }, { kind: 'drop' });
	expect(await launch(id)).toMatchObject([{ success: true, status: 'active' }]);
	expect(launches()).toHaveLength(1);
});

it('says so when the launch did not happen', async () => {
	const sequence = draft({ kind: 'multichannel' });
	fake.fail({ path: /launch$/, times: Infinity }, failWith(500));
	expect((await refusal(sequence.id)).message).toContain('Could not launch the sequence');
	expect(sequence.status).toBe('draft');
	expect(launches()).toHaveLength(1);
});
