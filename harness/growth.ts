/** Makes texts of any length by repeating the part. */
export const filled = (part: string) => (length: number) =>
	part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** `doubling` is about 2 for linear work and 4 for quadratic work. */
export const LINEAR_DOUBLING = 2.5;
/** The factor for the length of the texts, for each try. */
const TRIES = [1, 1, 1, 2, 3, 1, 2, 3];

/** Processor time in milliseconds. Other processes do not count; other work of this one does. */
function timeOnce(work: () => void): number {
	const before = process.cpuUsage();
	work();
	return process.cpuUsage(before).user / 1000;
}

const leastOfThree = (work: () => void) => Math.min(...[1, 2, 3].map(() => timeOnce(work)));

/**
 * How much longer the work takes for twice the length: the first of several tries that looks linear, or the least. A
 * garbage collection can spoil one try; a quadratic step spoils all of them.
 */
export function doubling(
	make: (length: number) => string,
	work: (text: string) => void,
	length: number,
): number {
	let least = Infinity;
	for (const times of TRIES) {
		const short = make(times * length);
		const long = make(2 * times * length);
		// Times below 20 ms are too imprecise to compare.
		const base = Math.max(
			timeOnce(() => work(short)),
			20,
		);
		least = Math.min(least, timeOnce(() => work(long)) / base);
		if (least <= LINEAR_DOUBLING) break;
	}
	return least;
}

/** Enough for `process.cpuUsage` to be precise. */
const MEASURABLE = 10;
const SHORTEST = 16;
const LONGEST = 16_000;

/** Up to here the lengths grow by a quarter, so work that takes exponential time ends, too. Then they double. */
const SHORT = 64;

/**
 * The same with the shortest text that takes a measurable time.
 *
 * @returns 0 when 16,000 characters take no measurable time, which no quadratic work achieves
 */
export function doublingOfShortest(
	make: (length: number) => string,
	work: (text: string) => void,
): number {
	let least = Infinity;
	for (let length = SHORTEST; length <= LONGEST; length *= length < SHORT ? 1.25 : 2) {
		const long = make(length);
		if (timeOnce(() => work(long)) < MEASURABLE) continue;
		const short = make(length / 2);
		for (let tries = 0; tries < TRIES.length; tries++) {
			const base = leastOfThree(() => work(short));
			const time = leastOfThree(() => work(long));
			// Only other work of the process, such as a garbage collection, made it measurable.
			if (time < MEASURABLE) {
				least = Infinity;
				break;
			}
			least = Math.min(least, time / base);
			if (least <= LINEAR_DOUBLING) return least;
		}
		if (least !== Infinity) return least;
	}
	return 0;
}
