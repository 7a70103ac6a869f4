import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { PastNode } from '../../../harness/n8nCore/execute';
import { emailReplyArrives, type Arrival } from '../../../harness/salesforge';
import { generateSamples } from '../../../nodes/Salesforge/transforms/sample/generate';
import { toEvent } from '../../../nodes/Salesforge/transforms/toEvent';
import { fake, itemOf, store } from '../conversation/inbox';
import { errorOf, jsonOf, run } from '../node';

const item = (json: object, paired?: INodeExecutionData['pairedItem']): INodeExecutionData => ({
	json: json as IDataObject,
	...(paired !== undefined && { pairedItem: paired }),
});

const eventOf = ({ fakeEvent }: Arrival) => toEvent(fakeEvent.body);

const trigger = (...arrivals: Arrival[]): PastNode => ({
	name: "Ann's Trigger",
	type: 'n8n-nodes-salesforge.salesforgeTrigger',
	items: arrivals.map((arrival) => item(eventOf(arrival))),
});

const node = (name: string, type: string, ...items: INodeExecutionData[]): PastNode => ({
	name,
	type: type.includes('.') ? type : `n8n-nodes-base.${type}`,
	items,
});

/** Runs Do Not Contact: Add with its defaults behind the nodes. */
const add = async (before: PastNode[]) =>
	await run(fake, 'doNotContact/add', {}, before.at(-1)!.items, { before });

const addError = async (before: PastNode[]) =>
	await errorOf(fake, 'doNotContact/add', {}, before.at(-1)!.items, { before });

const arrivals = (count: number) => Array.from({ length: count }, () => emailReplyArrives(store));

it.each(['Message a model', 'Slack'])('acts on the event of the same item behind %s', async () => {
	const [ann, bob] = arrivals(2) as [Arrival, Arrival];
	const items = await add([
		trigger(ann, bob),
		node('Slack', 'slack', item({ ok: true }, { item: 0 }), item({ ok: true }, 1)),
		node('Filter', 'filter', item({ ok: true }, { item: 1 })),
	]);
	expect(jsonOf(items)).toMatchObject([{ entries: [bob.contact.email] }]);
});

it('acts on the incoming item if it is an event', async () => {
	const [ann, bob] = arrivals(2) as [Arrival, Arrival];
	const items = await add([trigger(ann), node('Code', 'code', itemOf(bob))]);
	expect(jsonOf(items)).toMatchObject([{ entries: [bob.contact.email] }]);
});

it('takes the event of an item that several links lead to', async () => {
	const [ann] = arrivals(1) as [Arrival];
	const items = await add([
		trigger(ann),
		node('Split Out', 'splitOut', item({ part: 1 }, { item: 0 }), item({ part: 2 }, { item: 0 })),
		node('Aggregate', 'aggregate', item({ part: [1, 2] }, [{ item: 0 }, { item: 1 }])),
	]);
	expect(jsonOf(items)).toMatchObject([{ entries: [ann.contact.email] }]);
});

it.each([
	[
		'an item that was made from several',
		node('Aggregate', 'aggregate', item({ all: [] }, [{ item: 0 }, { item: 1 }])),
		/^The item belongs to several events/,
	],
	[
		'an item without a link',
		node('Code', 'code', item({ a: 1 }), item({ a: 2 }), item({ a: 3 })),
		/^It is unknown which event the item belongs to: the node 'Code' does not say/,
	],
	[
		'a link that n8n assumes from the position',
		node('Code', 'code', item({ a: 1 }, { item: 0 }), item({ a: 2 }, { item: 1 })),
		/^It is unknown which event .*'Code' .*n8n only assumes it/,
	],
	[
		'a link that n8n assumes for an only item',
		node('Summary', 'slack', item({ sent: true }, { item: 0 })),
		/^It is unknown which event .*'Summary' .*n8n only assumes it/,
	],
	[
		'a link to nowhere',
		node('Code', 'code', item({ a: 1 }, { item: 7 })),
		/^It is unknown which event/,
	],
	[
		'an item that names another contact',
		node('Upsert', 'slack', item({}, 0), item({ contactId: 'lead_of_somebody_else' }, 1)),
		/^The item of the node 'Upsert' names another contact/,
	],
])('calls nothing for %s', async (_, last, message) => {
	const error = await addError([trigger(...arrivals(2)), last]);
	expect(error.message).toMatch(message);
	expect(error.description).toMatch(
		/^Nothing was sent or changed\..*{{ \$\('Ann\\'s Trigger'\)\.item\.json }}$/,
	);
	expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it("trusts a Code node's items if each repeats the fields of one", async () => {
	const [ann, bob] = arrivals(2) as [Arrival, Arrival];
	const items = await add([
		trigger(ann, bob),
		node('Slack', 'slack', item({ ts: 1 }, 0), item({ ts: 2 }, 1)),
		node('Code', 'code', item({ ts: 1, more: 1 }, 0), item({ ts: 2, more: 1 }, 1)),
	]);
	expect(jsonOf(items)).toMatchObject([
		{ entries: [ann.contact.email] },
		{ entries: [bob.contact.email] },
	]);
});

it('keeps the events apart that came in one item', async () => {
	const both = arrivals(2) as [Arrival, Arrival];
	const [ann, bob] = both.map(eventOf);
	const items = await add([
		node('Webhook', 'webhook', item({ headers: {}, query: {}, body: [ann, bob] })),
		node(
			'Extract Reply',
			'n8n-nodes-salesforge.salesforge',
			item({ event: 'email_replied', eventId: ann!.eventId }, 0),
			item({ event: 'email_replied', eventId: bob!.eventId }, 0),
		),
	]);
	expect(jsonOf(items)).toMatchObject(both.map(({ contact }) => ({ entries: [contact.email] })));
});

it('does not take the event for a record that another Salesforge node has listed', async () => {
	const parameters = { resource: 'contact', operation: 'getMany' };
	const error = await addError([
		trigger(...arrivals(1)),
		{
			...node('All', 'n8n-nodes-salesforge.salesforge', item({ email: 'x@y.example' }, 0)),
			parameters,
		},
	]);
	expect(error.message).toBe(
		"The item comes from a record that the node 'All' has listed, not from an event",
	);
	expect(error.description).toContain("{{ $('All').item.json.contactId }}");
	expect(error.description).toContain("{{ $('Ann\\'s Trigger').item.json }}");
});

it('names no trigger that the workflow does not have', async () => {
	const error = await addError([
		{
			...node('All', 'n8n-nodes-salesforge.salesforge', item({ email: 'x@y.example' })),
			parameters: { resource: 'contact', operation: 'getMany' },
		},
	]);
	expect(error.description).toMatch(/\{\{ \$\('All'\)\.item\.json\.contactId \}\}\.$/);
});

it('gives transforms the event too', async () => {
	const [ann] = arrivals(1) as [Arrival];
	const before = [trigger(ann), node('Slack', 'slack', item({ ok: true }, 0))];
	const rows = await run(fake, 'event/toRow', { columns: ['contact_email'] }, before[1]!.items, {
		before,
	});
	expect(jsonOf(rows)).toEqual([{ contact_email: ann.contact.email }]);
	const flat = await run(fake, 'event/flatten', {}, before[1]!.items, { before });
	expect(jsonOf(flat)).toEqual([{ ok: true }]);
});

it('does not act on a sample event', async () => {
	const [body] = generateSamples({ events: ['email_replied'], count: 1, seed: 'x' });
	const error = await errorOf(fake, 'doNotContact/add', {}, [item(body!)]);
	expect(error.message).toMatch(/^This is a sample event/);
	expect(fake.requests).toEqual([]);
});
