import { addMailbox, addSenderProfile } from '../../../harness/salesforge';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { getSenders } from '../../../nodes/Salesforge/listSearch/listSearch';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store } from '../salesforge';

const at = (sequenceId: string | number, senders: unknown) => ({
	workspaceId: store.workspace.id,
	sequenceId: String(sequenceId),
	senders: senders as string[],
});
const add = async (sequenceId: string | number, senders: unknown) =>
	jsonOf(await run(fake, 'sequence/addSenders', at(sequenceId, senders)))[0];
const newSequence = (kind: 'core' | 'multichannel') =>
	fake.addSequence(store.workspace.id, { kind, status: 'draft' });
const changes = () => callsOf(fake).filter((call) => !call.startsWith('GET'));

it('adds sender profiles to a multichannel sequence, as whole numbers', async () => {
	const sequence = newSequence('multichannel');
	const [frank, vera] = [addSenderProfile(store, 'Frank'), addSenderProfile(store, 'Vera')];
	expect(await add(sequence.id, [String(frank), String(vera)])).toEqual({
		success: true,
		workspaceId: store.workspace.id,
		sequenceId: String(sequence.id),
		added: [String(frank), String(vera)],
		senderIds: ['1', String(frank), String(vera)],
	});
	expect(sequence.senderIds).toEqual([1, frank, vera]);
});

it('changes nothing if it cannot read all mailboxes of a legacy sequence', async () => {
	const sequence = newSequence('core');
	const { id } = addMailbox(store);
	const body = { id: sequence.id, mailboxes: ['mbox_1', { id: 'mbox_2' }] };
	fake.fail({ path: `/sequences/${sequence.id}` }, { kind: 'answer', status: 200, body });
	const error = await errorOf(fake, 'sequence/addSenders', at(sequence.id, id));
	expect(error.message).toMatch(/^Could not list the sequence's senders/);
	expect(changes()).toEqual([]);
});

it('keeps the mailboxes of a legacy sequence', async () => {
	const sequence = newSequence('core');
	const { id } = addMailbox(store);
	expect(await add(sequence.id, `${id}, mbox_1`)).toMatchObject({
		added: [id],
		senderIds: ['mbox_1', id],
	});
	expect(sequence.senderIds).toEqual(['mbox_1', id]);
});

it('does not touch a legacy sequence that does not name its mailboxes', async () => {
	const sequence = newSequence('core');
	const { id } = addMailbox(store);
	fake.fail({ method: 'GET' }, { kind: 'answer', status: 200, body: { id: sequence.id } });
	const error = await errorOf(fake, 'sequence/addSenders', at(sequence.id, [id]));
	expect(error.message).toContain("Could not list the sequence's senders");
	expect(changes()).toEqual([]);
});

it.each(['core', 'multichannel'] as const)('changes nothing twice (%s)', async (kind) => {
	const sequence = newSequence(kind);
	const sender = kind === 'core' ? addMailbox(store).id : String(addSenderProfile(store, 'Vera'));
	await add(sequence.id, [sender]);
	expect(await add(sequence.id, [sender, sender])).toMatchObject({ added: [] });
	expect(sequence.senderIds).toHaveLength(2);
	expect(changes()).toHaveLength(1);
});

it.each([
	['multichannel', ['mbox_1'], "'mbox_1' is not the number of one"],
	['core', ['900'], "'900' is not the ID of one"],
	['core', [], "'Sender Names or IDs' is empty"],
	['core', ' , ', "'Sender Names or IDs' is empty"],
	['multichannel', ['undefined'], 'is not an ID for this item'],
] as const)('refuses for a %s sequence %j', async (kind, senders, words) => {
	const { id } = newSequence(kind);
	expect((await errorOf(fake, 'sequence/addSenders', at(id, senders))).message).toContain(words);
	expect(fake.requests).toEqual([]);
});

it('says which sender profile does not exist', async () => {
	const { id } = newSequence('multichannel');
	const error = await errorOf(fake, 'sequence/addSenders', at(id, ['977']));
	expect(error.description).toContain('sender profile 977 not found');
});

describe('the list in the editor', () => {
	const listed = async (sequenceId: string | number) => {
		const { id: workspaceId } = store.workspace;
		const host = new TriggerHost(
			{
				resource: 'sequence',
				operation: 'addSenders',
				workspaceId: { __rl: true, mode: 'id', value: workspaceId },
				sequenceId: { __rl: true, mode: 'id', value: String(sequenceId) },
			},
			fake.credential,
			{ type: 'n8n-nodes-salesforge.salesforge', typeVersion: 1 },
		);
		return await getSenders.call(host.loadOptionsContext());
	};

	it('has sender profiles for a multichannel sequence, on every page', async () => {
		for (let index = 0; index < 120; index++) addSenderProfile(store, `Sender ${index}`);
		const options = await listed(newSequence('multichannel').id);
		expect(options).toHaveLength(120);
		expect(options[0]).toEqual({ name: 'Sender 0', value: '900' });
	});

	it('has mailboxes for a legacy one', async () => {
		const { id, address } = addMailbox(store);
		expect(await listed(newSequence('core').id)).toEqual([{ name: address, value: id }]);
	});
});
