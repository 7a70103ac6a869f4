import fc from 'fast-check';

import { articleBodies } from '../../harness/fixtures/article';
import { anyBody, anyReply, checkBody, newFigures } from '../../harness/hostile/properties';

/** `FUZZ_BODIES=100000 FUZZ_SEED=7 npx jest test/hostile` tries more. A failure names its seed. */
const bodies = Number(process.env.FUZZ_BODIES ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? 20_231_206);

jest.setTimeout(60_000 + bodies * 50);

it('the samples themselves pass every check', () => {
	const figures = newFigures();
	articleBodies.forEach((body, index) => checkBody(JSON.stringify(body), index, figures));
	expect(figures).toMatchObject({ bodies: 9, events: 9, rejected: 0 });
});

it(`${bodies} hostile bodies, seed ${seed}: no crash, no hang, no polluted prototype, nothing lost, the same id for copies`, () => {
	const figures = newFigures();
	fc.assert(anyBody(figures), { numRuns: bodies, seed });
	expect(figures.bodies).toBe(bodies);
});

it(`${bodies} replies in hostile bodies, seed ${seed}: no reply lost`, () => {
	const figures = newFigures();
	fc.assert(anyReply(figures), { numRuns: bodies, seed });
	expect(figures.replies).toBe(bodies);
});
