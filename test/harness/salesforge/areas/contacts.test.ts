import { addContact } from '../../../../harness/salesforge';
import { dataOf, startScenario, type Scenario } from './scenario';

let scenario: Scenario;
beforeEach(async () => (scenario = await startScenario()));
afterEach(async () => await scenario[Symbol.asyncDispose]());

const ada = { firstName: 'Ada', email: 'ada@lovelace.example', tags: ['CRM'] };

describe('POST contacts', () => {
	it('creates, then updates by address in any case or by LinkedIn URL, 201 both ways', async () => {
		const linkedinUrl = 'https://www.linkedin.com/in/ada';
		const first = await scenario.core('POST', '/contacts', { ...ada, linkedinUrl });
		const second = await scenario.core('POST', '/contacts', {
			firstName: 'Ada',
			email: 'ADA@lovelace.example',
			company: 'Analytical Engines',
			customVars: { plan: 'Pro' },
		});
		const third = await scenario.core('POST', '/contacts', { firstName: 'Augusta', linkedinUrl });
		expect([first, second, third].map(({ status }) => status)).toEqual([201, 201, 201]);
		const { id } = first.body as { id: string };
		expect(scenario.store.contacts.size).toBe(1);
		expect(third.body).toMatchObject({
			id,
			firstName: 'Augusta',
			company: 'Analytical Engines',
			customVars: { plan: 'Pro' },
			tags: ['CRM'],
		});
	});

	it('gives a new contact without a tag a tag with the date, and drops unknown fields', async () => {
		const untagged = { firstName: ada.firstName, email: ada.email, jobTitle: 'Countess' };
		const { body } = await scenario.core('POST', '/contacts', untagged);
		expect(body).toMatchObject({ tags: [expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)] });
		expect(body).not.toHaveProperty('jobTitle');
		scenario.fake.undescribed.clear();
		expect(dataOf(await scenario.core('GET', '/tags'))).toHaveLength(1);
	});

	it.each([
		['without a first name', { email: ada.email }],
		['without address and URL', { firstName: 'Ada' }],
		['with an empty URL', { ...ada, linkedinUrl: '' }],
		['with an empty variable', { ...ada, customVars: { plan: '' } }],
		['with an invalid address', { ...ada, email: 'ada' }],
	])('refuses one %s', async (_, body) => {
		expect((await scenario.core('POST', '/contacts', body)).status).toBe(400);
		expect(scenario.store.contacts.size).toBe(0);
	});
});

describe('contacts/bulk', () => {
	it('accepts 1 to 100 contacts with a tag each, all or none', async () => {
		const contacts = Array.from({ length: 100 }, (_, n) => ({ ...ada, email: `a${n}@x.example` }));
		const bulk = async (list: unknown[]) =>
			(await scenario.core('POST', '/contacts/bulk', { contacts: list })).status;
		expect(await bulk([...contacts, ada])).toBe(400);
		expect(await bulk([])).toBe(400);
		expect(await bulk([...contacts.slice(0, 99), { ...ada, tags: [] }])).toBe(422);
		expect(scenario.store.contacts.size).toBe(0);
		expect(await bulk(contacts)).toBe(201);
		expect(scenario.store.contacts.size).toBe(100);
	});
});

describe('lists', () => {
	it('refuses an unknown parameter, and filters by tag, validation and sequence', async () => {
		const sequence = scenario.fake.addSequence(scenario.workspace.id);
		const one = addContact(scenario.store, { ...ada, validationStatus: 'safe' });
		addContact(scenario.store, { ...ada, email: 'b@x.example', tags: ['Other'] });
		scenario.store.enrolled(String(sequence.id)).set(one.id, 'active');
		const [tagId] = [...scenario.store.tags].find(([, name]) => name === 'CRM')!;
		const ids = async (query: string) =>
			dataOf(await scenario.core('GET', `/contacts?${query}`)).map(({ email }) => email);
		expect((await scenario.core('GET', '/contacts?q=ada')).status).toBe(400);
		expect(await ids(`tag_ids[]=${tagId}`)).toEqual([ada.email]);
		expect(await ids('validation_statuses[]=valid')).toEqual([ada.email]);
		expect(await ids(`not_in_sequence_id=${sequence.id}`)).toEqual(['b@x.example']);
		const newer = scenario.fake.addSequence(scenario.workspace.id, { kind: 'multichannel' });
		scenario.store.enrolled(String(newer.id)).set(one.id, 'active');
		expect(await ids(`not_in_sequence_id=${newer.id}`)).toHaveLength(2);
		expect((await scenario.core('GET', `/contacts/count?tagIds=${tagId}`)).body).toEqual({
			total: 1,
		});
	});

	it('pages by cursor, if the server supports cursors', async () => {
		for (let n = 0; n < 5; n++) addContact(scenario.store, { ...ada, email: `a${n}@x.example` });
		const first = await scenario.core('GET', '/contacts?pagination=cursor&limit=3');
		const { nextCursor, hasMore } = first.body as { nextCursor: string; hasMore: boolean };
		expect(hasMore).toBe(true);
		expect(first.body).not.toHaveProperty('total');
		const rest = await scenario.core(
			'GET',
			`/contacts?pagination=cursor&limit=3&cursor=${nextCursor}`,
		);
		expect(dataOf(rest)).toHaveLength(2);
		expect(rest.body).toMatchObject({ hasMore: false });
		scenario.fake.behaviour.contactCursor = false;
		expect((await scenario.core('GET', '/contacts?pagination=cursor')).status).toBe(400);
	});

	it('can return an empty list as an object', async () => {
		scenario.fake.behaviour.emptyList = 'object';
		expect((await scenario.core('GET', '/contacts')).body).toEqual({
			data: {},
			limit: 10,
			offset: 0,
			total: 0,
		});
	});
});

it('reads and deletes contacts', async () => {
	const sequence = scenario.fake.addSequence(scenario.workspace.id, { name: 'Founders' });
	const { id } = addContact(scenario.store, ada);
	scenario.store.enrolled(String(sequence.id)).set(id, 'replied');
	scenario.fake.behaviour.upperCaseStatuses = true;
	expect((await scenario.core('GET', `/contacts/${id}`)).body).toMatchObject({
		sequences: [{ id: sequence.id, name: 'Founders', status: 'REPLIED' }],
	});
	expect((await scenario.core('DELETE', `/contacts/${id}`)).status).toBe(204);
	expect((await scenario.core('DELETE', `/contacts/${id}`)).status).toBe(404);
	const other = addContact(scenario.store, ada);
	const ids = [other.id, 'lead_of_somebody_else'];
	expect((await scenario.core('POST', '/contacts/bulk-delete', { contactIds: ids })).status).toBe(
		204,
	);
	expect(scenario.store.contacts.size).toBe(0);
});
