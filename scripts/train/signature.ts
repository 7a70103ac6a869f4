import { resolve } from 'node:path';

import { lineFeatures, MODEL_SIZE } from '../../nodes/replyLanguage/newestText/lineFeatures';
import { clean, readLines } from '../../nodes/replyLanguage/newestText/lines';
import { scoreOf } from '../../nodes/replyLanguage/weights';
import { emails, type Email } from './emails';

export const SIGNATURE_MODEL = resolve(
	__dirname,
	'../../nodes/replyLanguage/newestText/signature.model.json',
);

const EMAILS = 45_000;
const RATE = 0.3;
const BIAS_RATE = 0.01;

function exampleOf({ words, signature, isBelowQuote, writer }: Email) {
	const start = words === '' ? 0 : readLines(clean(words)).length;
	const lines = lineFeatures(readLines(clean(words + signature)), { isBelowQuote, writer });
	const above = lines.filter(({ index }) => index < start).length;
	return { lines, start: signature === '' ? lines.length : above, isBelowQuote };
}

/**
 * Logistic regression over the places where a signature can begin, with AdaGrad: how likely each is depends on the
 * score of the line as the first of the signature, and of the lines from there on as a part of it.
 */
export function trainSignature() {
	const weights = new Float64Array(MODEL_SIZE);
	const squares = new Float64Array(MODEL_SIZE).fill(1e-6);
	const sums = new Float64Array(MODEL_SIZE);
	let summed = 0;
	let bias = 0;
	const learn = (features: ReadonlySet<number>, error: number) => {
		const gradient = error / Math.sqrt(features.size);
		for (const feature of features) {
			squares[feature]! += gradient * gradient;
			weights[feature]! -= (RATE * gradient) / Math.sqrt(squares[feature]!);
		}
	};
	const source = emails();
	for (let done = 0; done < EMAILS; done++) {
		const { lines, start, isBelowQuote } = exampleOf(source.next().value);
		// The last place is that of no signature.
		const scores = lines.map(() => 0);
		let sum = 0;
		for (let at = lines.length - 1; at >= 0; at--) {
			sum += scoreOf(lines[at]!.inside, weights);
			scores[at] =
				at === 0 && !isBelowQuote ? -Infinity : sum + scoreOf(lines[at]!.first, weights) + bias;
		}
		const most = Math.max(0, ...scores);
		const odds = [...scores, 0].map((score) => Math.exp(score - most));
		const total = odds.reduce((a, b) => a + b, 0);
		let inside = 0;
		for (const [at, line] of lines.entries()) {
			const first = odds[at]! / total;
			inside += first;
			learn(line.inside, inside - (at >= start ? 1 : 0));
			learn(line.first, first - (at === start ? 1 : 0));
		}
		bias -= BIAS_RATE * (inside - (start < lines.length ? 1 : 0));
		// The average over the later emails depends less on the last ones.
		if (done >= EMAILS / 3 && done % 50 === 0) {
			summed++;
			for (let place = 0; place < MODEL_SIZE; place++) sums[place]! += weights[place]!;
		}
	}
	return { weights: sums.map((sum) => sum / summed), bias };
}
