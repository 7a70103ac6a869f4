import { Weights, type Trained } from '../weights';
import { featuresOf } from './passageFeatures';
import { edgesOf, passagesOf } from './sentences';

/** "- unsubscribe" among other things that somebody lists. */
const LIST_ITEM = /^(?:[-*•·–+]|\d{1,2}[.)])\s/u;

/** Recognises what a text says by its words, with weights that were trained on labelled replies. */
export class Model {
	private readonly weights: Weights;

	constructor(trained: Trained) {
		this.weights = new Weights(trained);
	}

	private scoreOf(words: string): number {
		return this.weights.bias + this.weights.scoreOf(featuresOf(words));
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
