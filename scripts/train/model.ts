import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { featuresOf, MODEL_SIZE } from '../../nodes/replyLanguage/flags/passageFeatures';
import { passagesOf } from '../../nodes/replyLanguage/flags/sentences';
import type { Flag } from './flags';
import { randomNumbers } from './randomNumbers';

export const modelFile = (flag: Flag) =>
	resolve(__dirname, `../../nodes/replyLanguage/flags/${flag}.model.json`);

export interface Reply {
	text: string;
	/** Whether it says what the model should recognise. */
	saysIt: boolean;
}

/** The replies of a file: those that say it under the flag's name, the others under `none`. */
export const labelled = (flag: Flag, lists: Record<string, string[]>): Reply[] => [
	...lists[flag]!.map((text) => ({ text, saysIt: true })),
	...lists.none!.map((text) => ({ text, saysIt: false })),
];

/** The replies of all languages that a model is trained on. */
export function readReplies(flag: Flag): Reply[] {
	const folder = join(__dirname, 'replies', flag);
	return readdirSync(folder).flatMap((file) => {
		const lists = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string[]>;
		return labelled(flag, lists);
	});
}

/** No passage of another reply says it; of one that does, we only know that the whole does. */
function examplesOf({ text, saysIt }: Reply) {
	const passages = saysIt ? [text] : passagesOf(text).map((sentences) => sentences.join(' '));
	return passages.map((passage) => {
		const features = [...featuresOf(passage)];
		return { features, scale: 1 / Math.sqrt(features.length), target: saysIt ? 1 : 0 };
	});
}

const EPOCHS = 15;
const RATE = 0.2;
const BIAS_RATE = 0.01;

function shuffle<T>(items: T[], random: Generator<number>): void {
	for (let index = items.length - 1; index > 0; index -= 1) {
		const other = Math.floor((random.next().value as number) * (index + 1));
		[items[index], items[other]] = [items[other]!, items[index]!];
	}
}

/** Logistic regression with AdaGrad: https://jmlr.org/papers/v12/duchi11a.html */
export function train(replies: readonly Reply[]) {
	const weights = new Float64Array(MODEL_SIZE);
	const squares = new Float64Array(MODEL_SIZE).fill(1e-8);
	let bias = 0;
	const examples = replies.flatMap(examplesOf);
	const random = randomNumbers();
	for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
		shuffle(examples, random);
		for (const { features, scale, target } of examples) {
			let sum = 0;
			for (const feature of features) sum += weights[feature]!;
			const error = 1 / (1 + Math.exp(-(bias + sum * scale))) - target;
			const gradient = error * scale;
			for (const feature of features) {
				squares[feature]! += gradient * gradient;
				weights[feature]! -= (RATE * gradient) / Math.sqrt(squares[feature]!);
			}
			bias -= BIAS_RATE * error;
		}
	}
	return { weights, bias };
}

/** The weights as bytes, in units of the largest. */
export function toFile({ weights, bias }: { weights: Float64Array; bias: number }): string {
	const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
	const content = { bias, unit, weights: Buffer.from(bytes.buffer).toString('base64') };
	return `${JSON.stringify(content, null, '\t')}\n`;
}
