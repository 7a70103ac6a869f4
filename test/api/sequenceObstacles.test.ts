import { SalesforgeClient } from '../../nodes/Salesforge/api/client';
import { readObstacles } from '../../nodes/Salesforge/api/sequenceObstacles';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import { FakeSalesforge, type NewSequence } from '../../harness/salesforge';

let fake: FakeSalesforge;
let workspaceId: string;

beforeEach(async () => {
	fake = await FakeSalesforge.start({ upperCaseStatuses: true });
	workspaceId = fake.addWorkspace().id;
});
afterEach(async () => await fake.stop());

async function obstaclesOf(sequenceId: string | number) {
	const client = await SalesforgeClient.open(
		new TriggerHost({}, fake.credential).loadOptionsContext(),
	);
	return await readObstacles(client, { workspaceId, sequenceId: String(sequenceId) });
}

describe.each([
	['core', 'it has no mailboxes', 1],
	['multichannel', 'it has no sender profiles', 2],
] as const)('a %s sequence', (kind, noSenders, calls) => {
	it.each<[NewSequence, string[]]>([
		[{}, []],
		[{ status: 'draft' }, ['its status is draft']],
		[{ status: 'paused' }, ['its status is paused']],
		[{ steps: 0 }, ['it has no steps']],
		[{ senders: 0 }, [noSenders]],
		[
			{ status: 'draft', steps: 0, senders: 0 },
			['its status is draft', 'it has no steps', noSenders],
		],
	])('with %j', async (given, result) => {
		const { id } = fake.addSequence(workspaceId, { kind, ...given });
		expect(await obstaclesOf(id)).toEqual({ result });
		expect(fake.requests).toHaveLength(calls);
	});

	it('is not suspected for what Salesforge does not tell', async () => {
		const { id } = fake.addSequence(workspaceId, { kind });
		for (const nodes of [undefined, [{ id: 1 }], [{ type: 'root' }, { type: 'li_send_message' }]]) {
			fake.fail({ path: /sequences\/[^/]+$/ }, { kind: 'answer', status: 200, body: { nodes } });
			expect(await obstaclesOf(id)).toEqual({ result: [] });
			fake.recover();
		}
	});

	it('has no steps if their list is null', async () => {
		const { id } = fake.addSequence(workspaceId, { kind });
		const body = { status: 'active', steps: null, nodes: null };
		fake.fail({}, { kind: 'answer', status: 200, body });
		expect(await obstaclesOf(id)).toEqual({ result: ['it has no steps'] });
	});
});

it('fails with the words for a missing sequence', async () => {
	expect(await obstaclesOf(7)).toMatchObject({
		failure: { message: expect.stringContaining('no sequence 7') as unknown },
	});
});
