/** A linear model as `npm run train` writes it. */
export interface Trained {
	bias: number;
	/** What one step of a weight is worth. */
	unit: number;
	/** Bytes in base64. */
	weights: string;
}

/** What features say together: the sum of their weights over the root of their number. */
export function scoreOf(features: ReadonlySet<number>, weights: ArrayLike<number>): number {
	let sum = 0;
	for (const feature of features) sum += weights[feature]!;
	return sum / Math.sqrt(features.size);
}

/** A model's weights, which are read when they are needed first. */
export class Weights {
	private steps: Int8Array | undefined;

	constructor(private readonly trained: Trained) {}

	get bias(): number {
		return this.trained.bias;
	}

	scoreOf(features: ReadonlySet<number>): number {
		const { unit, weights } = this.trained;
		const steps = (this.steps ??= Int8Array.from(Buffer.from(weights, 'base64')));
		return scoreOf(features, steps) * unit;
	}
}
