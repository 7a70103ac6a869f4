import { createHash } from 'crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** How every sample's id begins after its prefix, so that nobody acts on it in Salesforge. */
const SAMPLE = 'sample';

/** Whether an id is that of a sample. */
export const isSampleId = (id: string) => id.split('_')[1]?.startsWith(SAMPLE) === true;

/** Pseudo-random choices by the generator mulberry32. The same seed gives the same choices in every process. */
export function randomBy(seed: string) {
	let state = createHash('sha256').update(seed).digest().readInt32LE();
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	/** Both limits are included. */
	const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	const pick = <Value>(values: readonly Value[]) => values[integer(0, values.length - 1)]!;
	/** Like Salesforge's: the prefix, an underscore, `sample` and 15 letters and digits. */
	const id = (prefix: string) =>
		`${prefix}_${SAMPLE}${Array.from({ length: 15 }, () => LETTERS[integer(0, LETTERS.length - 1)]).join('')}`;
	return { integer, pick, id };
}

export type Random = ReturnType<typeof randomBy>;
