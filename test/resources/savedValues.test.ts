import { NodeHelpers, type INode, type INodeParameters } from 'n8n-workflow';

import { Salesforge } from '../../nodes';
import { addContact, addLabel, addMailbox, emailReplyArrives } from '../../harness/salesforge';
import { callsOf, jsonOf, run } from './node';
import { fake, store } from './salesforge';

const { description } = new Salesforge();
const locator = (value: string) => ({ __rl: true, mode: 'id', value });

/** What n8n makes of a saved node's parameters, and what its editor complains about. */
function load(parameters: INodeParameters) {
	const node = { typeVersion: 1, parameters } as INode;
	const { properties } = description;
	const loaded = NodeHelpers.getNodeParameters(
		properties,
		parameters,
		true,
		false,
		node,
		description,
	);
	const issues = NodeHelpers.getNodeParametersIssues(properties, node, description);
	return { loaded, issues };
}

/** Runs an operation with parameters of an earlier version and with those of today. */
async function expectSame(
	operation: `${string}/${string}`,
	earlier: INodeParameters,
	today: INodeParameters,
): Promise<void> {
	const [resource, name] = operation.split('/') as [string, string];
	const common = { resource, operation: name, actOn: 'id', workspaceId: store.workspace.id };
	const { loaded, issues } = load({ ...common, ...earlier });
	expect(loaded).toMatchObject(earlier);
	expect(issues).toBeNull();
	const results = [];
	for (const parameters of [earlier, today]) {
		const from = fake.requests.length;
		const json = jsonOf(await run(fake, operation, { ...common, ...parameters }));
		const queries = fake.requests.slice(from).map(({ query }) => query.toString());
		results.push({ json, queries, calls: callsOf(fake, from) });
	}
	expect(results[0]).toEqual(results[1]);
	expect(results[0]!.calls).not.toEqual([]);
}

it('takes a contact that was saved as text', async () => {
	const { id } = addContact(store, { firstName: 'Ada', email: 'ada@x.example' });
	await expectSame('contact/get', { contactId: id }, { contactId: locator(id) });
});

it('takes a conversation that was saved as text', async () => {
	const { id } = emailReplyArrives(store).thread;
	await expectSame('conversation/get', { conversationId: id }, { conversationId: locator(id) });
});

it('takes lists that were saved as text with commas', async () => {
	const label = addLabel(store, 'Interested');
	const [mailbox, other] = [addMailbox(store), addMailbox(store)];
	const { thread } = emailReplyArrives(store);
	Object.assign(thread, { labelId: label.id, sequenceId: '48201' });
	await expectSame(
		'conversation/getMany',
		{
			filters: {
				excludedLabels: 'closed, wrong_contact',
				labels: 'Interested, meeting_booked',
				mailboxIds: `${mailbox.id}, ${other.id}`,
				sequenceIds: '48201',
			},
		},
		{
			filters: {
				excludedLabels: ['closed', 'wrong_contact'],
				labels: [label.id, 'meeting_booked'],
				mailboxIds: [mailbox.id, other.id],
				sequenceIds: ['48201'],
			},
		},
	);
});
