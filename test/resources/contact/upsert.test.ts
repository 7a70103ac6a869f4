import { failWith, tooManyRequests } from '../../../harness/salesforge';
import { itemsOf } from '../../../harness/n8nCore/execute';
import { withFakeTimers } from '../../fakeTimers';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

const parameters = (additionalFields: object = {}) => ({
	workspaceId: { __rl: true, mode: 'list', value: workspaceId },
	email: '={{ $json.email }}',
	firstName: '={{ $json.firstName }}',
	linkedinUrl: '={{ $json.linkedinUrl }}',
	additionalFields: { tags: 'CRM', ...additionalFields },
});

const people = (count: number) =>
	Array.from({ length: count }, (_, n) => ({ email: `p${n}@x.example`, firstName: `P${n}` }));

const upsert = async (items: unknown[], additionalFields = {}, surroundings = {}) =>
	await run(fake, 'contact/upsert', parameters(additionalFields), itemsOf(...items), surroundings);

it('creates, then updates, and leaves out what is empty', async () => {
	const ada = { email: 'ada@x.example', firstName: 'Ada' };
	const variables = [
		{ name: { __rl: true, mode: 'name', value: 'plan' }, value: 'Pro' },
		{ name: 'seats', value: '' },
		{ name: '', value: 'x' },
	];
	await upsert([ada], { company: 'Engines', customVariables: { variables } });
	const [again] = await upsert([{ ...ada, email: 'ADA@x.example' }], { company: '  ', tags: '' });
	expect(fake.requests.map(({ body }) => JSON.parse(body))).toEqual([
		{ ...ada, company: 'Engines', tags: ['CRM'], customVars: { plan: 'Pro' } },
		{ ...ada, email: 'ADA@x.example' },
	]);
	expect(store.contacts.size).toBe(1);
	expect(again!.json).toEqual({
		contactId: [...store.contacts.keys()][0],
		workspaceId,
		email: 'ADA@x.example',
		firstName: 'Ada',
		lastName: '',
		company: 'Engines',
		position: '',
		linkedinUrl: '',
		tags: ['CRM'],
		customVars: { plan: 'Pro' },
	});
});

it('shows the last name and the company at once, and reads them where they were saved before', async () => {
	const people = [{ email: 'a@x.example', firstName: 'Ada' }];
	const shown = { lastName: 'Lovelace', company: 'Engines' };
	const saved = { lastName: 'King', company: 'Lovelace Ltd', tags: 'CRM' };
	const results = [
		await run(fake, 'contact/upsert', { ...parameters(), ...shown }, itemsOf(...people)),
		await upsert(people, saved),
		await run(fake, 'contact/upsert', { ...parameters(saved), ...shown }, itemsOf(...people)),
	];
	expect(results.flatMap(jsonOf)).toMatchObject([shown, { lastName: 'King' }, shown]);
	expect(results[1]![0]!.json.company).toBe('Lovelace Ltd');
});

it.each([
	['Company', { company: '={{ { name: "Acme" } }}' }],
	['Position', { position: '={{ ["CEO"] }}' }],
	[
		'Custom Variables > plan',
		{ customVariables: { variables: [{ name: 'plan', value: '={{ { name: "Pro" } }}' }] } },
	],
])('refuses an object for %s', async (label, additionalFields) => {
	const items = itemsOf(...people(1));
	const error = await errorOf(fake, 'contact/upsert', parameters(additionalFields), items);
	expect(error.message).toBe(`The parameter '${label}' is not text for this item`);
	expect(fake.requests).toEqual([]);
});

it.each([
	['text', 'A b, C'],
	['an array', '={{ ["A b", "C"] }}'],
	['an array as JSON text', '={{ JSON.stringify(["A b", "C"]) }}'],
])('reads tags from %s', async (_, tags) => {
	await run(fake, 'contact/upsert', parameters({ tags }), itemsOf(...people(1)));
	expect(JSON.parse(fake.requests[0]!.body)).toMatchObject({ tags: ['A b', 'C'] });
});

// If this fails with a new version of n8n, the node can support such expressions.
it.each([
	['for all variables', { customVariables: '={{ { plan: "Pro" } }}' }],
	['for their list', { customVariables: { variables: '={{ [{ name: "plan", value: "Pro" }] }}' } }],
	['for all fields', '={{ { customVariables: { plan: "Pro" } } }}'],
])('never receives an expression %s, because n8n drops it', async (_, given) => {
	const all = { ...parameters(), additionalFields: given };
	await run(fake, 'contact/upsert', all, itemsOf(...people(1)));
	expect(JSON.parse(fake.requests[0]!.body)).not.toHaveProperty('customVars');
});

it.each([
	[1, 1],
	[100, 1],
	[101, 2],
])(
	'saves %i contacts with a tag in %i calls, each result paired with its item',
	async (count, calls) => {
		const results = await upsert(people(count));
		expect(callsOf(fake)).toHaveLength(calls);
		expect(results.map(({ json }) => json.email)).toEqual(people(count).map(({ email }) => email));
		expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
			results.map((_, item) => ({ item })),
		);
	},
);

it('saves contacts without a tag one by one, because Salesforge refuses a batch of them', async () => {
	await upsert(people(3), { tags: '' });
	expect(callsOf(fake)).toEqual(Array(3).fill('POST /contacts'));
});

it('saves the later of two items for the same contact last', async () => {
	const results = await upsert([
		{ email: 'a@x.example', firstName: 'First' },
		{ email: 'b@x.example', firstName: 'B' },
		{ email: 'A@X.example', firstName: 'Second' },
	]);
	expect(callsOf(fake)).toEqual(['POST /contacts/bulk', 'POST /contacts']);
	expect(store.contacts.size).toBe(2);
	expect(jsonOf(results).map(({ firstName }) => firstName)).toEqual(['First', 'B', 'Second']);
});

it('matches the contacts when the answer is in another order', async () => {
	fake.fail(
		{ path: /bulk$/ },
		{
			kind: 'answer',
			status: 201,
			body: {
				contacts: [
					{ id: 'lead_b', email: 'B@x.example' },
					{ id: 'lead_a', email: 'a@x.example' },
				],
			},
		},
	);
	const results = await upsert([
		{ email: 'a@x.example', firstName: 'A' },
		{ email: 'b@x.example', firstName: 'B' },
	]);
	expect(jsonOf(results).map(({ contactId }) => contactId)).toEqual(['lead_a', 'lead_b']);
});

describe('a contact that is invalid', () => {
	it.each([
		['without first name', { email: 'a@x.example', firstName: ' ' }, "'First Name'"],
		['without address and URL', { firstName: 'A' }, "'Email' and 'LinkedIn URL'"],
		['with two addresses', { email: 'a@x.example, b@x.example', firstName: 'A' }, "'Email'"],
	])('%s stops the node before anything is sent', async (_, item, words) => {
		const items = itemsOf(people(1)[0], item);
		const error = await errorOf(fake, 'contact/upsert', parameters(), items);
		expect(error.message).toContain(words);
		expect(error.description).toMatch(/\w/);
		expect(error.context.itemIndex).toBe(1);
		expect(fake.requests).toEqual([]);
	});

	it('costs only itself with Continue on Fail', async () => {
		const items = [people(1)[0], { firstName: 'A' }, { email: 'b@x.example', firstName: 'B' }];
		const results = await upsert(items, {}, { onError: 'continueRegularOutput' });
		expect(callsOf(fake)).toEqual(['POST /contacts/bulk']);
		expect(jsonOf(results)).toMatchObject([
			{ email: 'p0@x.example' },
			{ error: expect.stringContaining("'LinkedIn URL'") as unknown },
			{ email: 'b@x.example' },
		]);
		expect(results.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	it('costs only itself when only Salesforge can tell', async () => {
		const refused = 'p57@x.example';
		fake.fail({ body: refused, times: Infinity }, failWith(400));
		const results = await upsert(people(100), {}, { onError: 'continueRegularOutput' });
		const failed = results.filter(({ json }) => 'error' in json);
		expect(failed.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 57 }]);
		expect(store.contacts.size).toBe(99);
		expect(fake.requests.length).toBeLessThan(20);
	});
});

it('waits for a rate limit, and repeats a call whose answer was lost', async () => {
	fake.fail({}, tooManyRequests(1));
	fake.fail({ nth: 2, applied: true }, { kind: 'drop' });
	await withFakeTimers(async () => await upsert(people(2)));
	expect(store.contacts.size).toBe(2);
	expect(callsOf(fake)).toHaveLength(3);
});

it('does not split a batch that was refused for another reason', async () => {
	fake.fail({ times: Infinity }, failWith(402));
	const results = await upsert(people(100), {}, { onError: 'continueRegularOutput' });
	expect(fake.requests).toHaveLength(1);
	expect(results).toHaveLength(100);
	expect(results[99]!.json.error).toContain('credits');
});
