import type { INodeParameters } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';
import { Salesforge } from '../../../nodes';
import { callsOf, errorOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

const within = (workspace: string) => ({
	workspaceId: { __rl: true, mode: 'id', value: workspace },
});

const mapped = (mappingMode: string, value: INodeParameters | null, more = {}) => ({
	...within(workspaceId),
	contactFields: { mappingMode, value, ...more },
});

const upsert = async (parameters: object, ...items: object[]) =>
	await run(fake, 'contact/upsert', parameters as INodeParameters, itemsOf(...items));

const sent = () =>
	fake.requests
		.filter(({ method }) => method === 'POST')
		.map(({ body }) => JSON.parse(body) as unknown);

const fieldsOf = async (workspace: string) => {
	const { getContactFields } = new Salesforge().methods.resourceMapping;
	const host = new TriggerHost(within(workspace), fake.credential);
	return (await getContactFields.call(host.loadOptionsContext())).fields;
};

it("offers the contact's fields and the custom variables of the workspace", async () => {
	store.customVars.set('cvar_1', 'plan');
	const fields = await fieldsOf(workspaceId);
	expect(fields.map(({ id, displayName }) => [id, displayName])).toEqual([
		['email', 'Email'],
		['firstName', 'First Name'],
		['lastName', 'Last Name'],
		['company', 'Company'],
		['linkedinUrl', 'LinkedIn URL'],
		['position', 'Position'],
		['tags', 'Tags'],
		['customVars.plan', 'plan (custom variable)'],
	]);
	expect(fields.filter(({ required }) => required).map(({ id }) => id)).toEqual(['firstName']);
});

it('offers no variables before a workspace is chosen', async () => {
	expect(await fieldsOf('')).toHaveLength(7);
	expect(fake.requests).toEqual([]);
});

it('takes the fields that are mapped one by one', async () => {
	const value = {
		email: '={{ $json.mail }}',
		firstName: '={{ $json.name }}',
		lastName: '',
		company: null,
		position: 'CEO',
		tags: '={{ $json.lists }}',
		'customVars.plan': 'Pro',
		'customVars.seats': '={{ $json.seats }}',
	};
	const additionalFields = {
		customVariables: { variables: [{ name: 'source', value: 'CRM' }] },
	};
	await upsert(
		{ ...mapped('defineBelow', value), additionalFields },
		{ mail: 'ada@x.example', name: 'Ada', lists: ['A', 'B'], seats: 40 },
	);
	expect(sent()).toEqual([
		{
			email: 'ada@x.example',
			firstName: 'Ada',
			position: 'CEO',
			tags: ['A', 'B'],
			customVars: { plan: 'Pro', seats: '40', source: 'CRM' },
		},
	]);
});

it('keeps the tags that were saved before the fields were mapped', async () => {
	const value = { email: 'ada@x.example', firstName: 'Ada' };
	const additionalFields = { tags: 'CRM', position: 'CEO' };
	await upsert({ ...mapped('defineBelow', { ...value, position: 'CTO' }), additionalFields }, {});
	expect(sent()).toEqual([{ ...value, position: 'CTO', tags: ['CRM'] }]);
});

it('takes the columns of the incoming items, whichever way they are written', async () => {
	store.customVars.set('cvar_1', 'Plan Name').set('cvar_2', 'email');
	await upsert(
		mapped('autoMapInputData', null),
		{
			Email: 'ada@x.example',
			first_name: 'Ada',
			'Last Name': 'Lovelace',
			'plan-name': 'Pro',
			tags: 'CRM, Trial',
			id: 17,
			address: { city: 'Vilnius' },
		},
		{ email: 'bob@x.example', firstName: 'Bob', tags: ['CRM'] },
	);
	expect(sent()).toEqual([
		{
			contacts: [
				{
					email: 'ada@x.example',
					firstName: 'Ada',
					lastName: 'Lovelace',
					tags: ['CRM', 'Trial'],
					customVars: { 'Plan Name': 'Pro' },
				},
				{ email: 'bob@x.example', firstName: 'Bob', tags: ['CRM'] },
			],
		},
	]);
	expect(callsOf(fake).filter((call) => call === 'POST /contacts/bulk')).toHaveLength(1);
});

it.each<[string, () => object, string]>([
	['nothing', () => mapped('defineBelow', null), "'First Name' is empty"],
	['no column that fits', () => mapped('autoMapInputData', null), "'First Name' is empty"],
	[
		'no address',
		() => mapped('defineBelow', { firstName: 'Ada' }),
		"'Email' and 'LinkedIn URL' are both empty",
	],
	[
		'a field that contacts do not have',
		() => mapped('defineBelow', { firstName: 'Ada', email: 'a@x.example', phone: '1' }),
		"a field that contacts do not have: 'phone'",
	],
	[
		'an object',
		() => mapped('defineBelow', { firstName: 'Ada', company: '={{ { name: "Acme" } }}' }),
		"The parameter 'Company' is not text",
	],
])('refuses %s before it saves anything', async (_, parameters, words) => {
	const error = await errorOf(fake, 'contact/upsert', parameters() as INodeParameters);
	expect(error.message).toContain(words);
	expect(sent()).toEqual([]);
});
