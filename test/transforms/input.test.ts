import { readGiven, readItem } from '../../nodes/Salesforge/transforms/input';
import { articleBody } from '../../harness/fixtures/article';

const body = articleBody(7);
const webhookItem = (fields: object) => ({
	headers: { host: 'localhost' },
	params: {},
	query: {},
	body,
	webhookUrl: 'http://localhost/webhook/1',
	executionMode: 'production',
	...fields,
});

describe('readItem', () => {
	it('uses an item as it is', () => {
		expect(readItem(body)).toEqual({ bodies: [body], delivery: {} });
		expect(readItem(body).bodies[0]).toBe(body);
	});

	it("uses the body of a Webhook node's item", () => {
		expect(readItem(webhookItem({}))).toEqual({ bodies: [body], delivery: {} });
	});

	it('uses the body of an item that has no other field', () => {
		expect(readItem({ body })).toEqual({ bodies: [body], delivery: {} });
	});

	it('does not unwrap an item that has a body among other fields', () => {
		const item = { body: 'Hello', webhookInfo: { type: 'email_sent' } };
		expect(readItem(item).bodies).toEqual([item]);
	});

	it('parses a body that arrives as text, with or without a byte order mark', () => {
		const text = JSON.stringify(body);
		expect(readItem({ body: text }).bodies).toEqual([body]);
		expect(readItem(webhookItem({ body: `\uFEFF${text}` })).bodies).toEqual([body]);
	});

	it('returns every event of an array', () => {
		expect(readItem({ body: [body, 7] }).bodies).toEqual([body, 7]);
		expect(readItem({ body: JSON.stringify([body, body]) }).bodies).toEqual([body, body]);
	});

	it("takes the sequence from the URL's query, like the trigger", () => {
		const deliveryOf = (query: object) => readItem(webhookItem({ query })).delivery;
		expect(deliveryOf({ sequence: 'seq_1' })).toEqual({ sequenceId: 'seq_1' });
		expect(deliveryOf({ sequence: '' })).toEqual({});
		expect(deliveryOf({ sequence: ['seq_1', 'seq_2'] })).toEqual({});
	});

	it('names the field that is not JSON or is an empty array', () => {
		expect(() => readItem({ body: '{"a":' })).toThrow(
			"The text in the field 'body' is not valid JSON: ",
		);
		expect(() => readItem({ body: [] })).toThrow("The array in the field 'body' is empty");
	});
});

describe('readGiven', () => {
	it('accepts an event, an array of events, the JSON of both, and items of the Webhook node', () => {
		expect(readGiven(body).bodies).toEqual([body]);
		expect(readGiven([body, body]).bodies).toEqual([body, body]);
		expect(readGiven(JSON.stringify(body)).bodies).toEqual([body]);
		expect(readGiven(webhookItem({ query: { sequence: 'seq_1' } }))).toEqual({
			bodies: [body],
			delivery: { sequenceId: 'seq_1' },
		});
	});

	it.each([undefined, null, ''])(
		"names the field 'Event' when its expression returns %j",
		(given) => {
			expect(() => readGiven(given)).toThrow("The field 'Event' is empty for this item");
		},
	);

	it("names the field 'Event' when its text is not JSON", () => {
		expect(() => readGiven('{"a":')).toThrow("The text in the field 'Event' is not valid JSON: ");
	});
});
