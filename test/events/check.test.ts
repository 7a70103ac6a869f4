import fc from 'fast-check';
import { z } from 'zod';

import { bodySchemaOf, classify } from '../../nodes';
import { compileCheck } from '../../nodes/Salesforge/events/check';
import type { JsonObject } from '../../nodes/Salesforge/events/json';
import { articleBodies, articleBody } from '../fixtures/article';

/** All paths to a field in the article's bodies. */
const paths = new Set<string>();
for (const body of articleBodies) {
	for (const [key, value] of Object.entries(body)) {
		paths.add(key);
		for (const inner of Object.keys(Object(value) as object)) paths.add(`${key}.${inner}`);
	}
}

const oddValue = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(undefined, '', -1, 1.5, 2 ** 53, '2023-12-06T16:03:31Z', '2023-13-06T16:03:31Z'),
	fc.constantFrom({}, [], { id: 7, name: null }, { text: 'Hi' }),
);
const change = fc.record({ path: fc.constantFrom(...paths), value: oddValue });

function set(body: JsonObject, path: string, value: unknown): void {
	const [key, inner] = path.split('.') as [string, string?];
	if (inner === undefined) body[key] = value;
	else if (typeof body[key] === 'object' && body[key] !== null) {
		(body[key] as JsonObject)[inner] = value;
	}
}

it('answers for every body as zod does', () => {
	let right = 0;
	let wrong = 0;
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9 }),
			fc.array(change, { maxLength: 2 }),
			(n, changes) => {
				const body = articleBody(n);
				for (const { path, value } of changes) set(body, path, value);
				const { event, block } = classify(body) ?? { event: 'unknown' };
				const schema = bodySchemaOf(event, block);
				const { success } = schema.safeParse(body);
				if (success) right++;
				else wrong++;
				expect(compileCheck(schema)(body)).toBe(success);
			},
		),
		{ numRuns: 2000 },
	);
	expect(Math.min(right, wrong)).toBeGreaterThan(200);
});

it.each([
	['a kind that is not compiled', z.array(z.number()), [[1], ['1'], 1]],
	['a string rule that is not compiled', z.string().email(), ['a@example.com', 'a', 1]],
	['a refinement', z.string().refine((text) => text !== 'a'), ['a', 'b', 1]],
	['a transformation', z.string().transform(Number), ['1', 1]],
	['a default', z.string().default('x'), [undefined, 'y', 1]],
	[
		'no schema for other fields',
		z.object({ a: z.string() }),
		[{ a: 'x', b: 1 }, { b: 1 }, [], null],
	],
	[
		'nothing but certain fields',
		z.object({ a: z.string() }).strict(),
		[{ a: 'x', b: 1 }, { a: 'x' }],
	],
])('leaves to zod what it does not know: %s', (_what, schema, values) => {
	const check = compileCheck(schema);
	for (const value of values) expect(check(value)).toBe(schema.safeParse(value).success);
});
