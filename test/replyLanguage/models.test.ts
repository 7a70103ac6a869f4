import { heldOut, measure } from '../../scripts/train/measure';
import { FLAGS } from '../../scripts/train/flags';
import { modelFile, readReplies, train } from '../../scripts/train/model';
import { expectModel } from './expectModel';

describe.each(FLAGS)('the model of %s', (flag) => {
	it('is the one that `npm run train` makes of the replies today', () => {
		expectModel(modelFile(flag), train(readReplies(flag)));
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
