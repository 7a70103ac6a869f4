import type { INodeParameters } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import { addContact } from '../../../harness/salesforge';
import { callsOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

const COUNT = 2500;

let sequenceId: string;

beforeEach(() => {
	sequenceId = String(fake.addSequence(workspaceId, { kind: 'multichannel' }).id);
});

const person = (n: number) => ({ firstName: 'P', email: `p${n}@x.example`, tags: ['CRM'] });
const people = Array.from({ length: COUNT }, (_, n) => person(n));
const addContacts = () => people.map((one) => addContact(store, one));

/** The calls, each of whose results must be paired with its item. */
async function callsFor(operation: string, parameters: INodeParameters, items: unknown[]) {
	const given = { actOn: 'id', workspaceId, ...parameters };
	const results = await run(fake, `contact/${operation}`, given, itemsOf(...items));
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
	return callsOf(fake).length;
}

it('saves 2,500 contacts in 25 calls', async () => {
	const parameters = {
		email: '={{ $json.email }}',
		firstName: '={{ $json.firstName }}',
		additionalFields: { tags: 'CRM' },
	};
	expect(await callsFor('upsert', parameters, people)).toBe(25);
	expect(store.contacts.size).toBe(COUNT);
});

it('adds 2,500 contacts to a sequence in 50 calls, after two that look at it', async () => {
	const parameters = { contactId: '={{ $json.id }}', sequenceId };
	expect(await callsFor('addToSequence', parameters, addContacts())).toBe(52);
	expect(store.enrolled(sequenceId).size).toBe(COUNT);
});

it('removes 2,500 contacts from a sequence in 25 calls', async () => {
	const contacts = addContacts();
	for (const { id } of contacts) store.enrolled(sequenceId).set(id, 'active');
	const parameters = { contactId: '={{ $json.id }}', sequenceId };
	expect(await callsFor('removeFromSequence', parameters, contacts)).toBe(25);
	expect(store.enrolled(sequenceId).size).toBe(0);
});

it('reads 2,500 contacts with at most 28 calls', async () => {
	addContacts();
	const parameters = { workspaceId, returnAll: true };
	const results = await run(fake, 'contact/getMany', parameters);
	expect(new Set(results.map(({ json }) => json.contactId)).size).toBe(COUNT);
	expect(callsOf(fake).length).toBeLessThanOrEqual(28);
});
