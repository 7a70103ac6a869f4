import { addContact, type Contact, type Sequence } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

let ada: Contact;

beforeEach(() => {
	ada = addContact(store, { firstName: 'Ada', email: 'ada@x.example', tags: ['CRM'] });
	// Found by the search, but somebody else.
	addContact(store, { firstName: 'Anna', email: 'anna.ada@x.example', tags: ['CRM'] });
});

function enrolAll(sequence: Sequence): Sequence {
	const enrolled = store.enrolled(String(sequence.id));
	for (const id of [...store.contacts.keys()].reverse()) enrolled.set(id, 'active');
	return sequence;
}
const parameters = ({ id }: Pick<Sequence, 'id'>, email = 'ADA@x.example ') => ({
	actOn: 'id',
	findBy: 'email',
	workspaceId,
	email,
	sequenceId: { __rl: true, mode: 'id', value: String(id) },
});

it.each([
	['multichannel', 'GET /sequences/*/leads'],
	['core', 'GET /sending-data'],
] as const)('finds a contact by the email address in a %s sequence', async (kind, search) => {
	const sequence = enrolAll(fake.addSequence(workspaceId, { kind }));
	const [contact] = jsonOf(await run(fake, 'contact/get', parameters(sequence)));
	expect(contact).toMatchObject({ contactId: ada.id, firstName: 'Ada', workspaceId });
	expect(callsOf(fake).map((call) => call.replace(/\/\d+\//, '/*/'))).toEqual([
		search,
		`GET /contacts/${ada.id}`,
	]);
});

it.each(['multichannel', 'core'] as const)('says that nobody has it: %s', async (kind) => {
	const sequence = enrolAll(fake.addSequence(workspaceId, { kind }));
	const error = await errorOf(fake, 'contact/get', parameters(sequence, 'nobody@x.example'));
	expect(error.message).toContain(
		`No contact of the sequence ${sequence.id} has the email address nobody@x.example`,
	);
});

it('does not call Salesforge without an address', async () => {
	const error = await errorOf(fake, 'contact/get', parameters({ id: 48201 }, ' '));
	expect(error.message).toContain("'Email' is empty");
	expect(fake.requests).toEqual([]);
});

it('says that there is no such sequence', async () => {
	expect((await errorOf(fake, 'contact/get', parameters({ id: 999 }))).message).toContain(
		'no sequence 999',
	);
});

it('takes the ID where a saved node has no choice', async () => {
	const saved = { actOn: 'id', workspaceId, contactId: ada.id };
	expect(jsonOf(await run(fake, 'contact/get', saved))).toMatchObject([{ contactId: ada.id }]);
});
