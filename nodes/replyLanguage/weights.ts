/** A linear model as `npm run train` writes it. */
export interface Trained {
	bias: number;
	/** What one step of a weight is worth. */
	unit: number;
	/** Bytes in base64. */
	weights: string;
}

/** A model's weights, which are read when they are needed first. */
export class Weights {
	private steps: Int8Array | undefined;

	constructor(private readonly trained: Trained) {}

	get bias(): number {
		return this.trained.bias;
	}

	/** What the features say together: the sum of their weights over the root of their number. */
	scoreOf(features: ReadonlySet<number>): number {
		const { unit, weights } = this.trained;
		const steps = (this.steps ??= Int8Array.from(Buffer.from(weights, 'base64')));
		let sum = 0;
		for (const feature of features) sum += steps[feature]!;
		return (sum * unit) / Math.sqrt(features.size);
	}
}
