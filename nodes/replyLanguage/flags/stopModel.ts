import { featuresOf } from './passageFeatures';
import trained from './stopModel.json';

let weights: Int8Array | undefined;

/** How much the words ask for it, by a linear model that `npm run train` makes from labelled replies. */
function scoreOf(words: string): number {
	weights ??= Int8Array.from(Buffer.from(trained.weights, 'base64'));
	const features = featuresOf(words);
	let sum = 0;
	for (const feature of features) sum += weights[feature]!;
	return trained.bias + (sum * trained.unit) / Math.sqrt(features.size);
}

/** "- unsubscribe" among other things that somebody lists. */
const LIST_ITEM = /^(?:[-*•·–+]|\d{1,2}[.)])\s/u;

/**
 * Whether a passage asks not to be contacted again, as a whole and in its clearest sentence: "Remove. Not our industry."
 * does, "Stop! Where do I sign?" does not.
 *
 * @param sentences one to three
 */
export function isRequest(sentences: readonly string[]): boolean {
	const whole = scoreOf(sentences.join(' '));
	const each = sentences.filter((sentence) => !LIST_ITEM.test(sentence)).map(scoreOf);
	return whole + Math.max(whole, ...each) > 0;
}
