import type { INodeParameters } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import { failWith } from '../../../harness/salesforge';
import { articleBody } from '../../../harness/fixtures/article';
import { callsOf, errorOf, jsonOf, run, type Run } from '../node';
import { fake, store } from '../salesforge';

const eventOf = (email: string | null, workspaceId = store.workspace.id) => ({
	...articleBody(9),
	workspace: { id: workspaceId },
	contact: { id: 'lead_1', email, linkedinUrl: 'https://www.linkedin.com/in/bill-gates' },
});
const events = (count: number) =>
	itemsOf(...Array.from({ length: count }, (_, index) => eventOf(`lead.${index}@acme.example`)));
const list = () => [...store.doNotContact.values()].map(({ value, type }) => `${type} ${value}`);
const byId = (entries: unknown, more: INodeParameters = {}): INodeParameters => ({
	actOn: 'id',
	workspaceId: { __rl: true, mode: 'id', value: store.workspace.id },
	entries: entries as string,
	...more,
});
const add = async (parameters: INodeParameters, items = itemsOf({}), more: Run = {}) =>
	await run(fake, 'doNotContact/add', parameters, items, more);
const addError = async (parameters: INodeParameters, items = itemsOf({})) =>
	await errorOf(fake, 'doNotContact/add', parameters, items);

it.each([
	['email', 'bill@acme.example', 'email bill@acme.example'],
	['domain', 'bill@acme.example', 'domain acme.example'],
	['linkedin', null, 'linkedin https://www.linkedin.com/in/bill-gates'],
])('adds the %s of the event’s contact', async (entry, email, listed) => {
	const [item] = await add({ entry }, itemsOf(eventOf(email)));
	expect(list()).toEqual([listed]);
	expect(item).toEqual({
		json: {
			success: true,
			workspaceId: store.workspace.id,
			entries: [listed.replace(/^\w+ /, '')],
			contactId: 'lead_1',
		},
		pairedItem: { item: 0 },
	});
});

it.each([
	[1, 1],
	[100, 1],
	[1001, 2],
])('takes %s events in %s calls, each item with its partner', async (count, calls) => {
	const results = await add({}, events(count));
	expect(callsOf(fake)).toEqual(Array.from({ length: calls }, () => 'POST /dnc/bulk'));
	expect(store.doNotContact.size).toBe(count);
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
		Array.from({ length: count }, (_, item) => ({ item })),
	);
	expect(results.at(-1)!.json.entries).toEqual([`lead.${count - 1}@acme.example`]);
});

it('sends an entry once, even for several events in an item', async () => {
	const body = [eventOf('a@acme.example'), eventOf('A@acme.example'), eventOf('b@acme.example')];
	const results = await add({}, itemsOf({ body }, eventOf('b@acme.example')));
	expect(results.map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual([
		0, 0, 0, 1,
	]);
	expect(JSON.parse(fake.requests[0]!.body)).toEqual({
		dncs: ['a@acme.example', 'b@acme.example'],
	});
});

it('keeps workspaces apart', async () => {
	const other = fake.store(fake.addWorkspace('Other').id);
	const items = itemsOf(eventOf('a@acme.example'), eventOf('b@acme.example', other.workspace.id));
	await add({}, items);
	expect(list()).toEqual(['email a@acme.example']);
	expect([...other.doNotContact.keys()]).toEqual(['b@acme.example']);
});

it.each<[unknown, string[]]>([
	[
		'a@acme.example, acme.example;\nhttps://linkedin.com/in/a',
		['email a@acme.example', 'domain acme.example', 'linkedin https://linkedin.com/in/a'],
	],
	[
		'={{ ["a@acme.example", "https://www.Acme.example/about"] }}',
		['email a@acme.example', 'domain acme.example'],
	],
	['@münchen.example', ['domain münchen.example']],
	// As AI models and `JSON.stringify` write an array.
	['["b@acme.example", "beta.example"]', ['email b@acme.example', 'domain beta.example']],
])('takes the entries %j', async (entries, listed) => {
	await add(byId(entries));
	expect(list()).toEqual(listed);
});

describe('a webmail domain', () => {
	it.each(['gmail.com', 'Yahoo.co.uk', 'gmx.de', 'hotmail.fr', 'https://www.web.de/'])(
		'%s is refused',
		async (domain) => {
			const error = await addError(byId(`a@acme.example,${domain}`));
			expect(error.message).toMatch(/belongs to a webmail provider/);
			expect(error.description).toMatch(/'Allow Webmail Domains'/);
			expect(fake.requests).toHaveLength(0);
		},
	);

	it('of an event is refused, but its address is not', async () => {
		const items = itemsOf(eventOf('bill@gmail.com'));
		expect((await addError({ entry: 'domain' }, items)).message).toMatch(/^gmail\.com belongs/);
		await add({ entry: 'email' }, items);
		expect(list()).toEqual(['email bill@gmail.com']);
	});

	it('is added if allowed, and can always be removed', async () => {
		await add(byId('gmail.com', { options: { allowWebmailDomains: true } }));
		expect(list()).toEqual(['domain gmail.com']);
		await run(fake, 'doNotContact/remove', byId('gmail.com'));
		expect(list()).toEqual([]);
	});

	it.each(['live.acme.example', 'outlook-experts.com', 'mygmail.com', 'gmx.acme.com'])(
		'%s is none',
		async (domain) => {
			await add(byId(domain));
			expect(list()).toEqual([`domain ${domain}`]);
		},
	);
});

describe('what is invalid', () => {
	it('is something other than text in an array', async () => {
		const error = await addError(byId('={{ [{ email: "a@acme.example" }] }}'));
		expect(error.message).toMatch(/other than text: {"email":"a@acme.example"}$/);
		expect(fake.requests).toHaveLength(0);
	});

	it.each([
		'nobody',
		'a@b',
		'a b@acme.example',
		'http://',
		'-acme.example',
		// Cut off at the path, it would be everybody at LinkedIn.
		'https://www.linkedin.com/in/bill gates',
		'https://linkedin.com/',
		'acme.example /about us',
	])('%s stops the node before anything is done', async (entries) => {
		const items = itemsOf({ entries: 'a@acme.example' }, { entries });
		const error = await addError(byId('={{ $json.entries }}'), items);
		expect(error.message).toMatch(/is not a valid entry for the do-not-contact list$/);
		expect(error.context.itemIndex).toBe(1);
		expect(fake.requests).toHaveLength(0);
	});

	it.each([
		['email', { email: 'acme.example' }, 'email address'],
		['linkedin', { linkedinUrl: 'https://acme.example/bill' }, 'LinkedIn URL'],
	])('is an %s of the event’s contact that is something else', async (entry, contact, what) => {
		const event = { ...eventOf(null), contact: { id: 'lead_1', ...contact } };
		const error = await addError({ entry }, itemsOf(event));
		expect(error.message).toBe(`The event's contact has no ${what}`);
		expect(fake.requests).toHaveLength(0);
	});

	it('costs only its item with Continue on Fail', async () => {
		const items = [...events(3), ...itemsOf({ name: 'no event' }, eventOf(null)), ...events(5)];
		const results = await add({}, items, { onError: 'continueRegularOutput' });
		expect(jsonOf(results).map(({ error }) => error ?? 'added')).toEqual([
			...Array.from({ length: 3 }, () => 'added'),
			expect.stringMatching(/^Expected a Salesforge event/),
			"The event's contact has no email address",
			...Array.from({ length: 5 }, () => 'added'),
		]);
		expect(fake.requests).toHaveLength(1);
	});

	it.each([400, 422])('only according to Salesforge (%s) costs only its item', async (status) => {
		const refused = 'lead.77@acme.example';
		fake.fail(
			{ path: '/dnc/bulk', body: `"${refused}"`, times: Infinity },
			{ kind: 'answer', status, body: { message: 'invalid entry' } },
		);
		const results = await add({}, events(100), { onError: 'continueRegularOutput' });
		const errors = results.filter(({ json }) => json.error !== undefined);
		expect(errors).toEqual([
			{
				json: { error: expect.stringMatching(/^Could not add to the do-not-contact list/) },
				pairedItem: { item: 77 },
			},
		]);
		expect(store.doNotContact.size).toBe(99);
		expect(fake.requests.length).toBeLessThan(20);
	});

	it('does not try each entry when Salesforge refuses everything', async () => {
		fake.fail({ path: '/dnc/bulk', times: Infinity }, failWith(400));
		const results = await add({}, events(1000), { onError: 'continueRegularOutput' });
		expect(results.every(({ json }) => json.error !== undefined)).toBe(true);
		expect(fake.requests.length).toBeLessThan(500);
	});

	it('is an empty list of entries', async () => {
		expect((await addError(byId(' , '))).message).toBe(
			"The parameter 'Entries' is empty for this item",
		);
	});
});

it('repeats the call after a 500, because that does no harm', async () => {
	fake.fail({ method: 'POST', times: 2, applied: true }, failWith(500));
	await add({}, events(2));
	expect(store.doNotContact.size).toBe(2);
	expect(fake.requests).toHaveLength(3);
});

it('removes an entry as the list has it, and as it is added today', async () => {
	const junk = ['mailto:ann@acme.example', '<bob@acme.example>', 'co.uk', 'acme.example/'];
	for (const value of [...junk, 'ann@acme.example']) {
		store.doNotContact.set(value, { value, type: 'email', createdAt: '2026-01-01T00:00:00Z' });
	}
	await run(fake, 'doNotContact/remove', byId(JSON.stringify(junk)));
	expect(list()).toEqual([]);
});

it('refuses a public suffix, even if webmail is allowed', async () => {
	const error = await addError(byId('co.uk', { options: { allowWebmailDomains: true } }));
	expect(error.message).toMatch(/^co\.uk is not the domain of one company/);
	expect(fake.requests).toHaveLength(0);
});

it('removes the address of an event also as the event has it', async () => {
	await run(fake, 'doNotContact/remove', {}, itemsOf(eventOf('Ann@Acme.example')));
	expect(JSON.parse(fake.requests.at(-1)!.body)).toEqual({
		dncs: ['ann@acme.example', 'Ann@Acme.example'],
	});
});

it('removes, 1,001 in two calls', async () => {
	await add({}, events(1101));
	await run(fake, 'doNotContact/remove', {}, events(1001));
	expect(callsOf(fake, 2)).toEqual(Array.from({ length: 2 }, () => 'POST /dnc/bulk/remove'));
	expect(store.doNotContact.size).toBe(100);
});

describe('Get Many', () => {
	const many = async (parameters: INodeParameters) =>
		jsonOf(
			await run(fake, 'doNotContact/getMany', {
				workspaceId: { __rl: true, mode: 'id', value: store.workspace.id },
				...parameters,
			}),
		);

	it('returns 50, or all of 250', async () => {
		await add({}, events(250));
		expect(await many({})).toHaveLength(50);
		const all = await many({ returnAll: true });
		expect(all).toHaveLength(250);
		expect(all[0]).toEqual({
			value: 'lead.0@acme.example',
			type: 'email',
			createdAt: expect.any(String),
			workspaceId: store.workspace.id,
		});
	});

	it('filters by type and text', async () => {
		await add(byId('a@acme.example, acme.example, b@other.example'));
		const values = async (filters: INodeParameters) =>
			(await many({ filters })).map(({ value }) => value);
		expect(await values({ types: ['domain'] })).toEqual(['acme.example']);
		expect(await values({ search: 'ACME' })).toEqual(['a@acme.example', 'acme.example']);
	});

	it.each(['array', 'object'] as const)('returns nothing for an empty %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		expect(await many({ returnAll: true })).toEqual([]);
	});
});

it('accepts an answer of plain text as success', async () => {
	fake.fail({ path: '/dnc/bulk/remove' }, { kind: 'answer', status: 200, body: 'removed' });
	const results = await run(fake, 'doNotContact/remove', byId('bill@acme.example'));
	expect(jsonOf(results)).toMatchObject([{ success: true }]);
});
