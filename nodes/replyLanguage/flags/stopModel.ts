import { featuresOf } from './passageFeatures';
import trained from './stopModel.json';

/** Here, about as many requests are missed as other replies are taken for one. */
const THRESHOLD = -0.25;

let weights: Int8Array | undefined;

/**
 * Whether a passage of up to three sentences asks not to be contacted again, by a linear model that `npm run train` makes
 * from labelled replies.
 */
export function isRequest(passage: string): boolean {
	weights ??= Int8Array.from(Buffer.from(trained.weights, 'base64'));
	const features = featuresOf(passage);
	let sum = 0;
	for (const feature of features) sum += weights[feature]!;
	return trained.bias + (sum * trained.unit) / Math.sqrt(features.size) > THRESHOLD;
}
