import { NodeOperationError } from 'n8n-workflow';

import { Salesforge, toEvent } from '../../../nodes';
import { articleBodies, articleBody } from '../../../harness/fixtures/article';
import { executeNode, itemsOf } from '../../../harness/n8nCore/execute';

const run = async (jsons: unknown[], parameters = {}, extra = {}) =>
	await executeNode(
		new Salesforge(),
		{ resource: 'event', operation: 'extractReply', ...parameters },
		itemsOf(...jsons),
		extra,
	);

it('takes the replies out of a mixed stream and pairs each with its item', async () => {
	const items = await run([...articleBodies]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([5, 6, 7, 8].map((item) => ({ item })));
	expect(items.map(({ json }) => json.channel)).toEqual(['email', 'email', 'email', 'linkedin']);
});

it('returns the messageId of the event', async () => {
	const items = await run([...articleBodies]);
	const expected = articleBodies
		.map((body) => toEvent(body))
		.filter(({ reply }) => reply)
		.map(({ messageId }) => messageId);
	expect(items.map(({ json }) => json.messageId)).toEqual(expected);
	expect(expected).toEqual(Array(4).fill(expect.stringMatching(/\S/)));
});

it('returns the most needed fields, or all with the full text', async () => {
	const [simple] = await run([articleBody(6)]);
	const [full] = await run([articleBody(6)], { simplify: false });
	expect(Object.keys(simple!.json)).toHaveLength(14);
	expect(full!.json).toMatchObject({ ...simple!.json, hasQuotedText: false });
	expect(full!.json.fullText).toContain('selling more computers');
});

it('can refuse other events, with the item, the type and what to do', async () => {
	const items = [articleBody(6), articleBody(2)];
	const parameters = { replyOptions: { notAReply: 'error' } };
	const error: NodeOperationError = await run(items, parameters).catch((thrown) => thrown);
	expect(error).toBeInstanceOf(NodeOperationError);
	expect(error.message).toBe("The event of type 'email_opened' does not contain a reply");
	expect(error.context.itemIndex).toBe(1);
	expect(error.description).toContain('positive_reply');

	const results = await run(items, parameters, { onError: 'continueRegularOutput' });
	expect(results[1]).toEqual({ json: { error: error.message }, pairedItem: { item: 1 } });
});

it('always refuses an item that is not an event', async () => {
	await expect(run([{ a: 1 }])).rejects.toThrow(NodeOperationError);
});

it('lets n8n do other work between long replies', async () => {
	const reply = {
		...toEvent(articleBody(6)).reply,
		text: `Yes.\n\n${'Regards\nAnn '.repeat(1_000)}`,
	};
	const items = itemsOf(...Array<object>(40).fill({ ...toEvent(articleBody(6)), reply }));
	let readItems = 0;
	let readBeforeTimer = 0;
	const counted = items.map(({ json }, index) => ({
		get json() {
			if (index === 0) setTimeout(() => (readBeforeTimer = readItems), 0);
			readItems = index + 1;
			return json;
		},
	}));
	await executeNode(new Salesforge(), { resource: 'event', operation: 'extractReply' }, counted);
	expect(readItems).toBe(40);
	expect(readBeforeTimer).toBeGreaterThan(0);
	expect(readBeforeTimer).toBeLessThan(40);
});
