import { addContact } from '../../../../harness/salesforge';
import { startScenario, type Scenario } from './scenario';

let scenario: Scenario;

beforeEach(async () => (scenario = await startScenario()));
afterEach(async () => await scenario[Symbol.asyncDispose]());

const start = async (filters: object) =>
	await scenario.multichannel('POST', '/validations', { filters });

it('validates contacts with an address, in its own time', async () => {
	const { store } = scenario;
	const contact = addContact(store, { firstName: 'Ada', email: 'ada@x.example' });
	const other = addContact(store, { firstName: 'Bob', linkedinUrl: 'https://linkedin.com/in/bob' });
	store.verdicts.set(contact.email, 'spamtrap');
	const { status, body } = await start({ leadIds: [contact.id, other.id] });
	expect([status, body]).toMatchObject([201, { matched: 2, selected: 1 }]);
	const { validationJobID } = body as { validationJobID: string };
	const results = async () =>
		(await scenario.multichannel('GET', `/validations/${validationJobID}/results`)).body;
	expect(await results()).toMatchObject({ status: 'in_progress' });
	expect(await results()).toMatchObject({ status: 'in_progress' });
	expect(await results()).toMatchObject({
		status: 'completed',
		totals: { byStatus: { spam_trap: 1 } },
	});
	const { body: listed } = await scenario.core('GET', '/contacts?validation_statuses[]=spamtrap');
	expect(listed).toMatchObject({ data: [{ id: contact.id }] });
});

it.each([[{}], [{ leadIds: ['lead_gone'] }]])('refuses %j', async (filters) => {
	expect((await start(filters)).status).toBe(400);
});
