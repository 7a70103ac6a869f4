import {
	NodeOperationError,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
} from 'n8n-workflow';

import {
	flatten,
	generateSamples,
	normalizeEvent,
	ROW_COLUMNS,
	Salesforge,
	toEvent,
} from '../../../nodes';
import { resources } from '../../../nodes/Salesforge/resources/resources';
import { articleBodies, articleBody } from '../../../harness/fixtures/article';
import { executeNode, itemsOf } from '../../../harness/n8nCore/execute';
import { worksOnMixedItems } from './mixedItems';

const transforms = resources
	.flatMap(({ operations }) => operations)
	.filter(({ needsCredential }) => !needsCredential);

const node = new Salesforge();
const run = async (
	operation: string,
	items: INodeExecutionData[],
	parameters: INodeParameters = {},
	onError?: INode['onError'],
) => await executeNode(node, { resource: 'event', operation, ...parameters }, items, { onError });

const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);
const pairsOf = (items: INodeExecutionData[]) => items.map(({ pairedItem }) => pairedItem);
const typed = articleBodies.map((body) => normalizeEvent(body)!);

describe('every operation', () => {
	it.each(transforms.map(({ option }) => option))(
		'$name has words that a person and a model can act on',
		({ name, action, description }) => {
			expect(name).toMatch(/^[A-Z]/);
			expect(action).toMatch(/^[A-Z][a-z]+ [a-z]/);
			expect(action).not.toMatch(/\b(an?|the)\b/i);
			expect(description!.length).toBeGreaterThan(40);
		},
	);

	worksOnMixedItems(100);
});

describe('an invalid item', () => {
	const items = itemsOf(articleBody(1), { body: [articleBody(2), { a: 1 }, articleBody(3)] }, {});

	it('stops the node with an error that names the item, the reason and the next step', async () => {
		const error: NodeOperationError = await run('toRow', items).catch((thrown) => thrown);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.context.itemIndex).toBe(1);
		expect(error.message).toContain('Expected a Salesforge event, got an object');
		expect(error.description).toContain("enter it in 'Event'");
	});

	it('becomes an error item with Continue on Fail, and the other events are kept', async () => {
		const results = await run('toRow', items, { columns: ['event'] }, 'continueRegularOutput');
		const reason = (what: string) =>
			`Expected a Salesforge event, got ${what} without webhookInfo.type and without the block of a known event`;
		expect(jsonOf(results)).toEqual([
			{ event: 'email_sent' },
			{ event: 'email_opened' },
			{ error: reason('an object') },
			{ event: 'link_clicked' },
			{ error: reason('an empty object') },
		]);
		expect(pairsOf(results).map((pair) => (pair as { item: number }).item)).toEqual([
			0, 1, 1, 1, 2,
		]);
	});

	it('is named together with the malformed field', async () => {
		const malformed = { ...typed[0], contact: { email: 7 } };
		const error: NodeOperationError = await run('toRow', itemsOf(typed[0], malformed)).catch(
			(thrown) => thrown,
		);
		expect(error.context.itemIndex).toBe(1);
		expect(error.message).toContain("'contact.email'");
	});

	it('may be a parameter, per item', async () => {
		const given = itemsOf({ ...typed[0], column: 'event' }, { ...typed[0], column: 'colour' });
		const columns = '={{ $json.column }}';
		const results = await run('toRow', given, { columns }, 'continueRegularOutput');
		expect(jsonOf(results)).toEqual([
			{ event: 'email_sent' },
			{ error: "The column 'colour' does not exist" },
		]);
	});

	it('may be the operation itself', async () => {
		const error: NodeOperationError = await run('toColumn', itemsOf(typed[0])).catch(
			(thrown) => thrown,
		);
		expect(error.message).toBe("The resource 'Event' has no operation 'toColumn'");
		expect(error.description).toContain('toRow');
	});
});

describe('the parameter Event', () => {
	it('takes the event from a field, per item', async () => {
		const items = itemsOf(
			{ message: JSON.stringify(articleBody(1)) },
			{ message: [articleBody(2), articleBody(3)] },
			{ message: typed[3] },
		);
		const results = await run('normalize', items, { event: '={{ $json.message }}' });
		expect(jsonOf(results)).toEqual(typed.slice(0, 4));
		expect(pairsOf(results)).toEqual([{ item: 0 }, { item: 1 }, { item: 1 }, { item: 2 }]);
	});

	it('takes JSON text, as an AI model writes it, for any item', async () => {
		const event = JSON.stringify(articleBody(9));
		const results = await run('toRow', itemsOf({ toolCallId: 'call_1' }), { event });
		expect(results[0]!.json).toMatchObject({ event: 'linkedin_replied' });
	});

	it('names the item for which its expression is empty', async () => {
		const items = itemsOf({ message: articleBody(1) }, { other: 1 });
		const error: NodeOperationError = await run('normalize', items, {
			event: '={{ $json.message }}',
		}).catch((thrown) => thrown);
		expect(error.context.itemIndex).toBe(1);
		expect(error.message).toBe("The field 'Event' is empty for this item");
	});
});

describe('toRow', () => {
	it('gives mixed events the same columns, or only the chosen ones', async () => {
		const rows = jsonOf(await run('toRow', itemsOf(...articleBodies, ...typed)));
		expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
		const few = jsonOf(await run('toRow', itemsOf(typed[0]), { columns: ['step', 'event'] }));
		expect(few).toEqual([{ event: 'email_sent', step: 1 }]);
	});

	it('also takes the columns as comma-separated text', async () => {
		const results = await run('toRow', itemsOf(typed[0]), { columns: '={{ "event, step" }}' });
		expect(jsonOf(results)).toEqual([{ event: 'email_sent', step: 1 }]);
	});

	it('has the options for HTML and for missing values', async () => {
		const rowOptions = { includeHtml: true, missing: 'text' };
		const [row] = jsonOf(await run('toRow', itemsOf(typed[8]), { rowOptions }));
		expect(Object.keys(row!)).toEqual(ROW_COLUMNS.map(({ name }) => name));
		expect(row).toMatchObject({ email_html: '', reply_html: expect.stringContaining('Frank') });
	});
});

describe('normalize', () => {
	it('returns exactly what the trigger emits, and typed events unchanged', async () => {
		const results = await run('normalize', itemsOf(...articleBodies, ...typed));
		expect(JSON.stringify(jsonOf(results))).toBe(JSON.stringify([...typed, ...typed]));
	});

	it('has a simplified output', async () => {
		const [event] = jsonOf(await run('normalize', itemsOf(articleBody(7)), { simplify: true }));
		expect(Object.keys(event!)).toHaveLength(10);
		expect(event).toMatchObject({ event: 'positive_reply', contactName: 'Bill Gates' });
	});
});

describe('generateSample', () => {
	const item = itemsOf({ body: 'not JSON: this operation needs no event' });

	it('makes one typed event by default', async () => {
		const results = await run('generateSample', item);
		expect(jsonOf(results)).toMatchObject([{ event: 'email_replied' }]);
	});

	it('makes different events for each item, and the same ones in every execution', async () => {
		const items = [...item, ...item, ...item];
		const make = () => run('generateSample', items, { count: 40 });
		const results = await make();
		expect(new Set(jsonOf(results).map(({ eventId }) => eventId)).size).toBe(120);
		expect(results[40]!.pairedItem).toEqual({ item: 1 });
		expect(JSON.stringify(results)).toBe(JSON.stringify(await make()));
		const [first] = await run('generateSample', item, { count: 40 });
		expect(first).toEqual(results[0]);
	});

	it.each(['event', 'flat', 'raw'])('has the shape %s of the trigger', async (output) => {
		const parameters = { output, events: ['link_clicked'], count: 1 };
		const results = await run('generateSample', item, parameters);
		const [body] = generateSamples({ count: 1, seed: 'salesforge', events: ['link_clicked'] });
		const shapes = { event: toEvent(body), flat: flatten(toEvent(body)), raw: body };
		expect(jsonOf(results)).toEqual([shapes[output as 'raw']]);
	});

	it('has a simplified output', async () => {
		const results = await run('generateSample', item, { simplify: true });
		for (const json of jsonOf(results)) expect(Object.keys(json)).toHaveLength(10);
	});

	it('makes up to 1,000 for each item, and names an item that asks for more', async () => {
		const items = itemsOf({ n: 1000 }, { n: 1001 });
		const results = await run(
			'generateSample',
			items,
			{ count: '={{ $json.n }}' },
			'continueRegularOutput',
		);
		expect(results).toHaveLength(1001);
		expect(results[1000]).toEqual({
			json: { error: expect.stringContaining("from 1 to 1,000 in 'Number of Events', got 1001") },
			pairedItem: { item: 1 },
		});
	});
});
