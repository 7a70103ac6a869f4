import { Weights } from '../weights';
import { lineFeatures, type Surroundings } from './lineFeatures';
import type { Line } from './lines';
import trained from './signature.model.json';

const weights = new Weights(trained);

/** The line of a phone, in its most common forms. */
const PHONE_LINE =
	/^(?:sent from (?:my|a) |von meinem .{1,40} gesendet|envoyé de(?:puis)? mon |enviado (?:desde mi|do meu) |inviato dal? mi|(?:verzonden|verstuurd) vanaf mijn |skickat från min |sendt fra min |отправлено с )/iu;
/** What somebody adds below it is shorter, in characters. */
const MAX_AFTERTHOUGHT = 200;

/** The least score of a signature that stands alone below a quote, because a short answer there can look like one. */
const CERTAIN = 2;

/** Where a phone has put its line between the words and an original without a header. */
function originalStart(lines: readonly Line[]): number {
	const start = lines.findIndex(
		({ bare }, index) =>
			PHONE_LINE.test(bare.slice(0, 100)) &&
			(lines[index - 1]?.bare ?? '') === '' &&
			(lines[index + 1]?.bare ?? '') === '',
	);
	const below = lines.slice(start + 1).reduce((sum, { bare }) => sum + bare.length, 0);
	return start > 0 && below > MAX_AFTERTHOUGHT ? start : lines.length;
}

/**
 * Where the signature begins that a passage ends with: the place that divides the lines best into words above and a
 * signature below, by a model that was trained on messages and signatures. A lone name is no signature, because it ends
 * a message as often.
 *
 * @returns the index of its first line; the number of lines when there is none
 */
export function signatureStart(given: readonly Line[], surroundings: Surroundings): number {
	const lines = given.slice(0, originalStart(given));
	const firstFilled = lines.findIndex(({ bare }) => bare !== '');
	let start = lines.length;
	let best = 0;
	let inside = 0;
	for (const { index, ...features } of lineFeatures(lines, surroundings).reverse()) {
		inside += weights.scoreOf(features.inside);
		const score = inside + weights.scoreOf(features.first) + weights.bias;
		const least = index > firstFilled ? 0 : surroundings.isBelowQuote ? CERTAIN : Infinity;
		if (score <= Math.max(best, least)) continue;
		best = score;
		start = index;
	}
	return start;
}
