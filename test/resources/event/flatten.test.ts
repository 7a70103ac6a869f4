import { normalizeEvent, Salesforge } from '../../../nodes';
import { articleBodies, articleBody } from '../../../harness/fixtures/article';
import { executeNode, itemsOf } from '../../../harness/n8nCore/execute';

const run = async (jsons: unknown[], flattenOptions = {}, extra = {}) =>
	await executeNode(
		new Salesforge(),
		{ resource: 'event', operation: 'flatten', flattenOptions },
		itemsOf(...jsons),
		extra,
	);

it('takes typed events, raw bodies and the items of the Webhook node', async () => {
	const body = articleBody(6);
	const webhookItem = { headers: { host: 'n8n' }, params: {}, query: {}, body };
	const items = await run([normalizeEvent(body), body, webhookItem, { body }]);
	expect(items[0]!.json).toMatchObject({ event: 'email_replied', reply_fromName: 'Bill Gates' });
	expect(items[1]!.json).toMatchObject({ replyEmail_fromName: 'Bill Gates' });
	expect(items[2]!.json).toEqual(items[1]!.json);
	expect(items[3]!.json).toEqual(items[1]!.json);
});

it.each([null, undefined, {}])('has no prefix when an expression returns %j', async (prefix) => {
	const [item] = await run([articleBody(6)], { prefix, sections: null, dropHtml: 'false' });
	expect(item!.json).toHaveProperty('replyEmail_fromName');
	expect(Object.keys(item!.json).some((name) => name.endsWith('_html'))).toBe(true);
});

it('pairs every item with its input item', async () => {
	const items = await run([...articleBodies]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
		articleBodies.map((_body, item) => ({ item })),
	);
});

it('keeps chosen sections of typed events and raw bodies alike', async () => {
	const body = articleBody(3);
	const [typed, raw] = await run([normalizeEvent(body), body], {
		sections: ['contact', 'details'],
		separator: '.',
	});
	expect(Object.keys(typed!.json)).toEqual([
		'contact.id',
		'contact.firstName',
		'contact.lastName',
		'contact.email',
		'contact.company',
		'contact.linkedinUrl',
		'details.clickedAt',
		'details.link',
	]);
	expect(Object.keys(raw!.json)).toEqual([
		'link',
		'contact.id',
		'contact.firstName',
		'contact.lastName',
		'contact.email',
		'contact.company',
		'linkClickedData.clickedAt',
	]);
});

describe('an invalid item', () => {
	const odd = { headers: {}, params: {}, query: {}, body: [1] };

	it('stops the node with an error that names it', async () => {
		await expect(run([articleBody(1), odd])).rejects.toMatchObject({
			message: expect.stringContaining("field 'body'"),
			context: { itemIndex: 1 },
		});
	});

	it('becomes an error item with Continue on Fail, and the others are kept', async () => {
		const items = await run([odd, articleBody(1)], {}, { onError: 'continueRegularOutput' });
		expect(items[0]).toMatchObject({
			json: { error: expect.stringContaining('a number') },
			pairedItem: { item: 0 },
		});
		expect(items[1]).toMatchObject({ json: { emailSentData_step: 1 }, pairedItem: { item: 1 } });
	});
});
