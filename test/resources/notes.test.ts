import type { INodeExecutionData, INodeParameters, NodeExecutionHint } from 'n8n-workflow';

import { itemsOf } from '../../harness/n8nCore/execute';
import { addContact, emailReplyArrives } from '../../harness/salesforge';
import { fake, itemOf, store, workspace } from './conversation/inbox';
import { run } from './node';

/** What the editor shows below the output. */
async function notesOf(
	operation: `${string}/${string}`,
	parameters: INodeParameters,
	items?: INodeExecutionData[],
): Promise<NodeExecutionHint[]> {
	const hints: NodeExecutionHint[] = [];
	await run(fake, operation, parameters, items, { hints });
	return hints;
}

const info = (message: string) => [{ message, type: 'info', location: 'outputPane' }];

const addPeople = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		addContact(store, { firstName: 'P', email: `p${index}@x.example`, tags: ['CRM'] }),
	);

// n8n itself says that the limit was reached.
it('says nothing of the limit of Get Many', async () => {
	addPeople(3);
	expect(await notesOf('contact/getMany', { ...workspace(), limit: 2 })).toEqual([]);
});

it('says that replies were not sent again', async () => {
	const first = emailReplyArrives(store);
	const second = emailReplyArrives(store);
	const reply = async (items: INodeExecutionData[]) =>
		await notesOf('conversation/reply', { message: 'Thanks' }, items);
	expect(await reply([itemOf(first)])).toEqual([]);
	expect(await reply([itemOf(first), itemOf(second)])).toEqual(
		info('This reply was already sent, so it was not sent again'),
	);
	expect(await reply([itemOf(first), itemOf(second)])).toEqual(
		info('2 replies were already sent, so they were not sent again'),
	);
	expect(store.sent).toHaveLength(2);
});

describe('Create or Update', () => {
	const upsert = async (count: number, more: INodeParameters = {}) =>
		await notesOf(
			'contact/upsert',
			{ ...workspace(), email: '={{ $json.email }}', firstName: 'Ada', ...more },
			itemsOf(...Array.from({ length: count }, (_, n) => ({ email: `p${n}@x.example` }))),
		);

	it('says that contacts without a tag take a request each', async () => {
		expect(await upsert(3)).toEqual(
			info(
				"3 contacts had no tag, so each took a request of its own. With 'Tags', Salesforge takes up to 100 contacts in one request",
			),
		);
	});

	it('says nothing of one contact, or of contacts with a tag', async () => {
		expect(await upsert(1)).toEqual([]);
		expect(await upsert(3, { additionalFields: { tags: 'CRM' } })).toEqual([]);
	});
});

it('says how many contacts stayed in another sequence', async () => {
	const [source, target] = ['Source', 'Target'].map((name) =>
		fake.addSequence(store.workspace.id, { kind: 'multichannel', name }),
	);
	const people = addPeople(2);
	for (const { id } of people) store.enrolled(String(source!.id)).set(id, 'active');
	const parameters = {
		actOn: 'id',
		...workspace(),
		contactId: '={{ $json.id }}',
		sequenceId: { __rl: true, mode: 'id', value: String(target!.id) },
	};
	expect(await notesOf('contact/addToSequence', parameters, itemsOf(...people))).toEqual(
		info("2 contacts are in another sequence and stayed there. The field 'note' says why"),
	);
});
