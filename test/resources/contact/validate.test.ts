import { addContact, failWith } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, QUICK, run } from '../node';
import { fake, store } from '../salesforge';

/** New contacts whose addresses have these results. */
const contactsWith = (...verdicts: string[]) =>
	verdicts.map((verdict, index) => {
		const email = `ada${store.contacts.size}-${index}@x.example`;
		store.verdicts.set(email, verdict);
		return addContact(store, { firstName: 'Ada', email });
	});

const parameters = () => ({
	actOn: 'id',
	workspaceId: store.workspace.id,
	contactId: '={{ $json.id }}',
});
const itemsOf = (ids: readonly string[]) => ids.map((id) => ({ json: { id } }));
const validate = async (ids: readonly string[]) =>
	jsonOf(await run(fake, 'contact/validate', parameters(), itemsOf(ids)));
const refusal = async (ids: readonly string[], more = {}) =>
	await errorOf(fake, 'contact/validate', parameters(), itemsOf(ids), more);
const statusesOf = (results: object[]) =>
	results.map((result) => (result as { validationStatus: unknown }).validationStatus);
const calls = () => callsOf(fake).map((call) => call.replace(/val_\w+/, 'RUN'));

it.each([false, true])('waits for the result of one contact (capitals: %s)', async (isUpper) => {
	fake.behaviour.upperCaseStatuses = isUpper;
	const [contact] = contactsWith('invalid');
	expect(await validate([contact!.id])).toEqual([
		{
			contactId: contact!.id,
			workspaceId: store.workspace.id,
			validationStatus: 'invalid',
			validationRunId: [...store.validations.keys()][0],
		},
	]);
	expect(calls()).toEqual([
		'POST /validations',
		'GET /validations/RUN/results',
		'GET /validations/RUN/results',
		'GET /validations/RUN/results',
	]);
});

it('names the validation that has cost credits if its results cannot be read', async () => {
	const [contact, other] = contactsWith('safe', 'invalid');
	fake.fail({ method: 'GET', path: '/contacts', times: Infinity }, failWith(400));
	const error = await refusal([contact!.id, other!.id]);
	const [runId] = store.validations.keys();
	expect(error.message).toContain(`The validation ${runId} was started`);
	expect(error.description).toMatch(/a second one can cost credits again/);
});

it('validates many together, and gives each its own result', async () => {
	contactsWith(...Array.from({ length: 120 }, () => 'safe'));
	for (const contact of store.contacts.values()) contact.validationStatus = 'safe';
	const contacts = contactsWith('safe', 'invalid', 'spamtrap', 'safe');
	const results = await validate(contacts.map(({ id }) => id));
	expect(statusesOf(results)).toEqual(['safe', 'invalid', 'spamtrap', 'safe']);
	expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(1);
	// The two rarer results are looked for.
	expect(calls().filter((call) => call === 'GET /contacts')).toHaveLength(2);
});

it('finds each among the contacts who had the result before', async () => {
	contactsWith(...Array.from({ length: 120 }, () => 'invalid'));
	for (const contact of store.contacts.values()) contact.validationStatus = 'invalid';
	const contacts = contactsWith('safe', 'invalid', 'unknown', 'safe');
	const results = await validate(contacts.map(({ id }) => id));
	expect(statusesOf(results)).toEqual(['safe', 'invalid', 'unknown', 'safe']);
});

it('validates a contact in several items once', async () => {
	const [one, two] = contactsWith('safe', 'invalid');
	const results = await validate([one!.id, two!.id, one!.id]);
	expect(statusesOf(results)).toEqual(['safe', 'invalid', 'safe']);
	expect([...store.validations.values()][0]!.contacts).toHaveLength(2);
});

it('says who was not validated', async () => {
	const [contact] = contactsWith('safe');
	const results = await validate([contact!.id, 'lead_gone']);
	expect(statusesOf(results)).toEqual(['safe', null]);
	expect(results[1]!.note).toContain('did not validate this contact');
});

it('finds all new results beside a contact who was validated before', async () => {
	fake.behaviour.skipsValidated = true;
	const [before, now, other] = contactsWith('invalid', 'invalid', 'safe');
	before!.validationStatus = 'invalid';
	const results = await validate([before!.id, now!.id, other!.id]);
	expect(statusesOf(results)).toEqual(['invalid', 'invalid', 'safe']);
});

it('says so when there is nothing to validate', async () => {
	const { message, description } = await refusal(['lead_gone']);
	expect(message).toContain('found nothing to validate');
	expect(description).toContain('no contacts in scope');
});

it('does not start it again when the answer is lost', async () => {
	const [contact] = contactsWith('safe');
	fake.fail({ path: /validations$/, applied: true }, { kind: 'drop' });
	const { message, description } = await refusal([contact!.id]);
	expect(message).toContain('did not confirm that the validation was started');
	expect(description).toContain('before you run this again');
	expect(store.validations.size).toBe(1);
});

it('does not start a failed one again', async () => {
	const [contact] = contactsWith('safe');
	fake.behaviour.validationsFail = true;
	expect((await refusal([contact!.id])).message).toContain('could not carry out the validation');
	expect(store.validations.size).toBe(1);
});

it('stops to wait in the end, and says where the results will be', async () => {
	const [contact] = contactsWith('safe');
	fake.behaviour.validationAsks = Infinity;
	const pace = { ...QUICK, longTask: { every: 1, atMost: 20 } };
	const { message, description } = await refusal([contact!.id], { pace });
	expect(message).toContain('has not finished the validation');
	expect(description).toContain("'Validation Statuses'");
});

it('passes on that credits are missing', async () => {
	const [contact] = contactsWith('safe');
	fake.fail({ path: /validations$/ }, failWith(402));
	const { message } = await refusal([contact!.id]);
	expect(message).toContain('Salesforge requires more credits');
});

it('does not take a completed validation without figures for one without results', async () => {
	const [contact] = contactsWith('safe');
	const body = { status: 'completed', totals: {} };
	fake.fail({ path: /results$/, times: Infinity }, { kind: 'answer', status: 200, body });
	expect((await refusal([contact!.id])).message).toContain('did not return the expected JSON');
});
