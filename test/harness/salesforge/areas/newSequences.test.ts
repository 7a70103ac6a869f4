import { addMailbox, addSenderProfile } from '../../../../harness/salesforge';
import { startScenario, type Scenario } from './scenario';

let scenario: Scenario;

beforeEach(async () => (scenario = await startScenario()));
afterEach(async () => await scenario[Symbol.asyncDispose]());

const step = (exposureInPercentage = 100, actionId: unknown = 34) => ({
	type: 'action',
	actionId,
	variants: [{ metadata: {}, exposureInPercentage, isEnabled: true }],
});
const create = async (steps: unknown) =>
	await scenario.multichannel('POST', '/sequences/bulk', { name: 'Q4', timezone: 'UTC', steps });

it('creates a draft that cannot be launched before it has senders', async () => {
	const { status, body } = await create([
		step(),
		{ type: 'condition', branches: { yes: [step()] } },
	]);
	expect(status).toBe(201);
	expect(body).toMatchObject({ name: 'Q4', status: 'draft', timezone: 'UTC' });
	const path = `/sequences/${(body as { id: number }).id}`;
	const launch = async () => (await scenario.multichannel('PATCH', `${path}/launch`, {})).status;
	expect(await launch()).toBe(400);

	const senderProfileIds = [addSenderProfile(scenario.store, 'Frank')];
	const add = async (ids: unknown[]) =>
		(await scenario.multichannel('POST', `${path}/sender-profiles`, { senderProfileIds: ids }))
			.status;
	expect(await add(senderProfileIds.map(String))).toBe(400);
	expect(await add(senderProfileIds)).toBe(200);
	expect(await add(senderProfileIds)).toBe(409);
	expect(await launch()).toBe(200);
	expect(await launch()).toBe(409);
});

it.each([
	['a condition before the end', [{ type: 'condition' }, step()]],
	['an unknown action', [step(100, 1)]],
	['variants that do not sum to 100', [step(50)]],
	['too many steps', Array.from({ length: 101 }, () => step())],
])('creates nothing with %s', async (_, steps) => {
	expect((await create(steps)).status).toBe(400);
	expect(scenario.store.sequences).toEqual([]);
});

it('replaces the mailboxes of a legacy sequence', async () => {
	const sequence = scenario.fake.addSequence(scenario.workspace.id, { kind: 'core' });
	const { id } = addMailbox(scenario.store);
	const put = async (mailboxIds: string[]) =>
		(await scenario.core('PUT', `/sequences/${sequence.id}/mailboxes`, { mailboxIds })).status;
	expect(await put([id])).toBe(204);
	expect(sequence.senderIds).toEqual([id]);
	expect(await put(['mbox_gone'])).toBe(500);
});
