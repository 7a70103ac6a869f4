import { readFileSync } from 'node:fs';

import { heldOut, measure } from '../../scripts/train/measure';
import { FLAGS } from '../../scripts/train/flags';
import { modelFile, readReplies, toFile, train } from '../../scripts/train/model';

interface Trained {
	weights: string;
}

const weightsIn = (json: string) =>
	Int8Array.from(Buffer.from((JSON.parse(json) as Trained).weights, 'base64'));

describe.each(FLAGS)('the model of %s', (flag) => {
	it('is the one that `npm run train` makes of the replies today', () => {
		const expected = weightsIn(toFile(train(readReplies(flag))));
		const given = weightsIn(readFileSync(modelFile(flag), 'utf8'));
		expect(given.length).toBe(expected.length);
		// Another version of Node.js may round the last digit differently.
		expect(expected.filter((weight, at) => Math.abs(weight - given[at]!) > 1)).toHaveLength(0);
	});

	it('knows the replies that it is trained on', () => {
		const { saying, recall, precision } = measure(flag, readReplies(flag));
		expect(saying).toBeGreaterThan(4_000);
		expect(recall).toBeGreaterThanOrEqual(0.99);
		expect(precision).toBeGreaterThanOrEqual(0.99);
	});
});

/** What the models reach at least on replies that are new to them. */
const LEAST = { asksToStop: [0.95, 0.95], hasLeft: [0.8, 0.9] } as const;

const sets = FLAGS.flatMap((flag) =>
	heldOut(flag).map(([language, replies]) => [flag, language, replies] as const),
);

it.each(sets)('%s reads replies in %s that are new to it', (flag, _language, replies) => {
	const known = new Set(readReplies(flag).map(({ text }) => text));
	expect(replies.filter(({ text }) => known.has(text))).toEqual([]);
	const { recall, precision } = measure(flag, replies);
	expect(recall).toBeGreaterThanOrEqual(LEAST[flag][0]);
	expect(precision).toBeGreaterThanOrEqual(LEAST[flag][1]);
});
