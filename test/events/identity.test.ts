import { identify } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

function reversed(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, child]) => [key, reversed(child)]),
	);
}

it('gives the bodies of the article different ids', () => {
	expect(new Set(articleBodies.map(identify)).size).toBe(9);
	for (const body of articleBodies) expect(identify(body)).toMatch(/^evt_[0-9a-f]{32}$/);
});

it('gives copies the same id, from any webhook and in any order of the keys', () => {
	for (let n = 1; n <= 9; n++) {
		const copy = articleBody(n);
		(copy.webhookInfo as JsonObject).id = 'wh_another';
		expect(identify(copy)).toBe(identify(articleBody(n)));
		expect(identify(reversed(copy) as JsonObject)).toBe(identify(articleBody(n)));
	}
});

it('is the same in every process and never changes', () => {
	expect(identify(articleBody(1))).toBe(identify(JSON.parse(JSON.stringify(articleBody(1)))));
	expect(identify({ webhookInfo: { id: 'wh_1', type: 'email_sent' } })).toBe(
		'evt_788be18fa83795b59c0bf20dab21523a',
	);
});

it('distinguishes two events of the same second by any field', () => {
	const other = articleBody(1);
	(other.contact as JsonObject).email = 'melinda@example.com';
	expect(identify(other)).not.toBe(identify(articleBody(1)));
	const withMore = { ...articleBody(1), note: null };
	expect(identify(withMore)).not.toBe(identify(articleBody(1)));
});

it('distinguishes structures that look alike as text', () => {
	const bodies: JsonObject[] = [
		{ a: [1, 2] },
		{ a: ['1', 2] },
		{ a: '1,2' },
		{ a: { 0: 1, 1: 2 } },
		{ a: [[1], 2] },
		{ a: [1], b: 2 },
		{ 'a:[1],b': 2 },
	];
	expect(new Set(bodies.map(identify)).size).toBe(bodies.length);
});

it('does not change the body', () => {
	const body = articleBody(1);
	identify(body);
	expect(body).toEqual(articleBodies[0]);
});
