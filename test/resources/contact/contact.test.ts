import {
	addContact,
	emailReplyArrives,
	failWith,
	linkedinReplyArrives,
	tooManyRequests,
	type Fault,
} from '../../../harness/salesforge';
import { itemsOf } from '../../../harness/n8nCore/execute';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

const ada = () =>
	addContact(store, {
		firstName: 'Ada',
		email: 'ada@x.example',
		tags: ['CRM'],
		customVars: { plan: 'Pro' },
	});
const byId = (contactId: string) => ({ actOn: 'id', workspaceId, contactId });

describe('Get', () => {
	it('finds the contact of an event, in any form', async () => {
		const { contact, fakeEvent } = emailReplyArrives(store);
		const webhookItem = { headers: {}, params: {}, query: {}, body: fakeEvent.body };
		const results = await run(fake, 'contact/get', {}, itemsOf(fakeEvent.body, webhookItem));
		expect(jsonOf(results)).toMatchObject([
			{ contactId: contact.id, workspaceId, email: contact.email },
			{ contactId: contact.id },
		]);
	});

	it('returns the ten simplified fields, or everything', async () => {
		const { id } = ada();
		const [simple] = await run(fake, 'contact/get', byId(id));
		expect(Object.keys(simple!.json)).toEqual([
			'firstName',
			'lastName',
			'email',
			'company',
			'position',
			'linkedinUrl',
			'tags',
			'sequences',
			'contactId',
			'workspaceId',
		]);
		const [raw] = await run(fake, 'contact/get', { ...byId(id), simplify: false });
		expect(raw!.json).toMatchObject({ id, contactId: id, customVars: { plan: 'Pro' } });
	});

	it.each([
		['a blank id', '={{ $json.nothing }}', "'Contact' is empty"],
		['a deleted contact', 'lead_gone', 'no contact lead_gone'],
	])('says what to do about %s', async (_, contactId, words) => {
		const error = await errorOf(fake, 'contact/get', byId(contactId));
		expect(error.message).toContain(words);
		expect(error.description).toMatch(/\w/);
		expect(error.context.itemIndex).toBe(0);
	});

	it('refuses an event without a contact', async () => {
		const { fakeEvent } = emailReplyArrives(store);
		const body = { ...fakeEvent.body, contact: {} };
		const error = await errorOf(fake, 'contact/get', {}, itemsOf(body));
		expect(error.message).toContain('names no contact');
		expect(fake.requests).toEqual([]);
	});
});

describe('Delete', () => {
	it.each<[string, Fault]>([
		['an answer that was lost', { kind: 'drop' }],
		['500', failWith(500)],
	])('counts as done when the contact is gone after %s', async (_, fault) => {
		const { fakeEvent, contact } = emailReplyArrives(store);
		fake.fail({ method: 'DELETE', applied: true }, fault);
		const results = await run(fake, 'contact/delete', {}, itemsOf(fakeEvent.body));
		expect(jsonOf(results)).toMatchObject([{ deleted: true, contactId: contact.id }]);
		expect(callsOf(fake)).toHaveLength(2);
	});

	it('does not count as done when the first attempt was refused', async () => {
		fake.fail({ method: 'DELETE' }, tooManyRequests(0));
		const error = await errorOf(fake, 'contact/delete', byId('lead_gone'));
		expect(error.message).toContain('no contact lead_gone');
	});

	it('deletes a contact, and says when it no longer exists', async () => {
		const { contact, fakeEvent } = linkedinReplyArrives(store);
		const results = await run(fake, 'contact/delete', {}, itemsOf(fakeEvent.body));
		expect(jsonOf(results)).toEqual([{ deleted: true, contactId: contact.id, workspaceId }]);
		expect(store.contacts.size).toBe(0);
		const error = await errorOf(fake, 'contact/delete', {}, itemsOf(fakeEvent.body));
		expect(error.message).toContain(`no contact ${contact.id}`);
	});

	it('returns what it has deleted when a later event of the item fails', async () => {
		const { contact, fakeEvent } = emailReplyArrives(store);
		const gone = { ...fakeEvent.body, contact: { id: 'lead_gone' } };
		const results = await run(
			fake,
			'contact/delete',
			{ event: '={{ $json.events }}' },
			itemsOf({ events: [fakeEvent.body, gone] }),
			{ onError: 'continueRegularOutput' },
		);
		expect(jsonOf(results)).toEqual([
			{ deleted: true, contactId: contact.id, workspaceId },
			{ error: expect.stringContaining('no contact lead_gone') as unknown },
		]);
		expect(results.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0 }]);
	});

	it('says when the call is not available yet', async () => {
		const { id } = ada();
		fake.fail({ method: 'DELETE' }, { kind: 'answer', status: 405, body: { message: 'no' } });
		const error = await errorOf(fake, 'contact/delete', byId(id));
		expect(error.message).toContain('not available for your account');
	});
});

describe('Get Many', () => {
	const getMany = async (parameters: object) =>
		jsonOf(await run(fake, 'contact/getMany', { workspaceId, ...parameters }));

	it('filters by tag, validation and sequence; a tag also by its name', async () => {
		const sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
		const wanted = addContact(store, {
			firstName: 'A',
			email: 'a@x.example',
			tags: ['CRM'],
			validationStatus: 'safe',
		});
		const enrolled = addContact(store, {
			firstName: 'B',
			email: 'b@x.example',
			tags: ['CRM'],
			validationStatus: 'safe',
		});
		addContact(store, { firstName: 'C', email: 'c@x.example', tags: ['CRM'] });
		addContact(store, {
			firstName: 'D',
			email: 'd@x.example',
			tags: ['Old'],
			validationStatus: 'safe',
		});
		store.enrolled(String(sequence.id)).set(enrolled.id, 'active');
		const filters = {
			tags: 'crm',
			validationStatuses: ['safe'],
			notInSequenceId: { __rl: true, mode: 'list', value: sequence.id },
		};
		expect(await getMany({ filters })).toMatchObject([{ contactId: wanted.id }]);
		const error = await errorOf(fake, 'contact/getMany', {
			workspaceId,
			filters: { tags: 'None' },
		});
		expect(error.message).toContain("no tag 'None'");
	});

	it('returns those who are not in a multichannel sequence, of which core knows nothing', async () => {
		const sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
		const [enrolled, wanted] = ['a', 'b'].map((name) =>
			addContact(store, { firstName: name, email: `${name}@x.example`, tags: ['CRM'] }),
		);
		store.enrolled(String(sequence.id)).set(enrolled!.id, 'active');
		const filters = { notInSequenceId: { __rl: true, mode: 'list', value: sequence.id } };
		expect(await getMany({ filters, limit: 1 })).toMatchObject([{ contactId: wanted!.id }]);
		const toCore = fake.requests.filter(({ path }) => path.startsWith('/public/v2/'));
		expect(toCore.map(({ query }) => query.has('not_in_sequence_id'))).toEqual([false]);
	});

	it.each([
		[1, 1],
		[100, 1],
		[101, 2],
	])('reads %i contacts with at most %i more calls than pages', async (count, most) => {
		for (let n = 0; n < count; n++) {
			addContact(store, { firstName: 'P', email: `p${n}@x.example`, tags: ['CRM'] });
		}
		const all = await getMany({ returnAll: true });
		expect(new Set(all.map(({ contactId }) => contactId)).size).toBe(count);
		expect(callsOf(fake).length).toBeLessThanOrEqual(most + 1);
		const before = fake.requests.length;
		expect(await getMany({ limit: 1 })).toHaveLength(1);
		expect(callsOf(fake, before)).toHaveLength(1);
	});

	it.each(['array', 'object'] as const)('takes an empty list as an %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		expect(await getMany({ returnAll: true })).toEqual([]);
	});
});
