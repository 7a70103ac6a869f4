import { flatten, normalizeEvent } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

describe('flatten', () => {
	it('flattens a typed event to one level', () => {
		const flat = flatten(normalizeEvent(articleBody(9))!);
		expect(flat).toMatchObject({
			event: 'linkedin_replied',
			contact_linkedinUrl: 'https://www.linkedin.com/in/johndoe',
			sequence_id: 'seq_456',
			mailbox: null,
			reply_channel: 'linkedin',
			details_threadId: 'thread_abc123',
			extra: null,
		});
		for (const value of Object.values(flat))
			expect(value === null || typeof value !== 'object').toBe(true);
	});

	it('accepts every body of the article as received, and loses no value', () => {
		for (const body of articleBodies) {
			const leaves: unknown[] = [];
			JSON.stringify(body, (_key, value: unknown) => {
				if (typeof value !== 'object') leaves.push(value);
				return value;
			});
			expect(Object.values(flatten(body))).toEqual(leaves);
		}
	});

	const source = { a: { b: 1, c: { d: 2 } }, e: [1, { f: 2 }], g: [], h: {} };

	it.each([
		['_', { a_b: 1, a_c_d: 2, e_0: 1, e_1_f: 2, g: null, h: null }],
		['.', { 'a.b': 1, 'a.c.d': 2, 'e.0': 1, 'e.1.f': 2, g: null, h: null }],
		['camelCase', { aB: 1, aCD: 2, e0: 1, e1F: 2, g: null, h: null }],
	] as const)('joins names by %s', (separator, flat) => {
		expect(flatten(source, { separator })).toEqual(flat);
	});

	it('turns arrays into JSON or text', () => {
		expect(flatten(source, { arrays: 'json' })).toMatchObject({ e: '[1,{"f":2}]', g: '[]' });
		expect(flatten(source, { arrays: 'text' })).toMatchObject({ e: '1, {"f":2}', g: '' });
	});

	it('stops at the depth limit, with JSON text below it', () => {
		expect(flatten(source, { maxDepth: 1 })).toEqual({
			a: '{"b":1,"c":{"d":2}}',
			e: '[1,{"f":2}]',
			g: '[]',
			h: '{}',
		});
		expect(flatten(source, { maxDepth: 2 })).toMatchObject({ a_b: 1, a_c: '{"d":2}' });
	});

	it('leaves out HTML, at any depth', () => {
		const flat = flatten(articleBody(6), { dropHtml: true });
		expect(Object.keys(flat).filter((key) => key.includes('html'))).toEqual([]);
		expect(flat).toHaveProperty('replyEmail_content_text');
	});

	it('keeps only the chosen top-level fields', () => {
		expect(flatten(source, { sections: ['a', 'nowhere'] })).toEqual({ a_b: 1, a_c_d: 2 });
	});

	it('puts the prefix before every name', () => {
		expect(flatten({ a: { b: 1 }, c: 2 }, { prefix: 'sf' })).toEqual({ sf_a_b: 1, sf_c: 2 });
		expect(flatten({ a: { b: 1 } }, { prefix: 'sf', separator: 'camelCase' })).toEqual({ sfAB: 1 });
	});

	it('keeps both of two fields that would get the same name', () => {
		expect(flatten({ a_b: 1, a: { b: 2 }, a_b_2: 3 })).toEqual({ a_b: 1, a_b_2: 2, a_b_2_2: 3 });
		expect(flatten({ 'a.b': 1, a: { b: 2, 'b.2': 9 } }, { separator: '.' })).toEqual({
			'a.b': 1,
			'a.b.2': 2,
			'a.b.2.2': 9,
		});
		expect(flatten({ aB: 1, a: { b: 2, B: 3 } }, { separator: 'camelCase' })).toEqual({
			aB: 1,
			aB2: 2,
			aB3: 3,
		});
	});

	it('never writes to a prototype', () => {
		const flat = flatten(
			JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{"a":2}}}') as JsonObject,
		);
		expect(Object.entries(flat)).toEqual([
			['__proto___a', 1],
			['constructor_prototype_a', 2],
		]);
		const own = flatten(JSON.parse('{"__proto__":1}') as JsonObject);
		expect(Object.entries(own)).toEqual([['__proto__', 1]]);
		expect(({} as { a?: number }).a).toBeUndefined();
	});

	it('survives any depth', () => {
		const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
		const [text] = Object.values(flatten(JSON.parse(deep) as JsonObject));
		expect(text).toMatch(/^\{"a":.*\}$/);
	});

	it('writes dates as JSON does', () => {
		expect(flatten({ a: new Date(0) })).toEqual({ a: '1970-01-01T00:00:00.000Z' });
	});

	it('does not change the source', () => {
		const copy = structuredClone(source);
		flatten(source, { maxDepth: 1, arrays: 'text' });
		expect(source).toEqual(copy);
	});
});
