import { featuresOf } from './passageFeatures';
import { edgesOf, passagesOf } from './sentences';

/** A linear model as `npm run train` writes it. */
interface Trained {
	bias: number;
	/** What one step of a weight is worth. */
	unit: number;
	/** Bytes in base64. */
	weights: string;
}

/** "- unsubscribe" among other things that somebody lists. */
const LIST_ITEM = /^(?:[-*•·–+]|\d{1,2}[.)])\s/u;

/** Recognises what a text says by its words, with weights that were trained on labelled replies. */
export class Model {
	private weights: Int8Array | undefined;

	constructor(private readonly trained: Trained) {}

	private scoreOf(words: string): number {
		const { bias, unit, weights: base64 } = this.trained;
		const weights = (this.weights ??= Int8Array.from(Buffer.from(base64, 'base64')));
		const features = featuresOf(words);
		let sum = 0;
		for (const feature of features) sum += weights[feature]!;
		return bias + (sum * unit) / Math.sqrt(features.size);
	}

	/**
	 * Whether a passage says it as a whole and in its clearest sentence: "Remove. Not our industry." is a request to stop,
	 * "Stop! Where do I sign?" is none.
	 *
	 * @param sentences one to three
	 */
	private recognisesPassage(sentences: readonly string[]): boolean {
		const whole = this.scoreOf(sentences.join(' '));
		const each = sentences
			.filter((sentence) => !LIST_ITEM.test(sentence))
			.map((sentence) => this.scoreOf(sentence));
		return whole + Math.max(whole, ...each) > 0;
	}

	/** Whether a passage of the text says it. */
	recognises(text: string): boolean {
		if (text.trim() === '') return false;
		return passagesOf(edgesOf(text)).some((passage) => this.recognisesPassage(passage));
	}
}
