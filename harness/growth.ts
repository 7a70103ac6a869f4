const LONG = 500_000;

/** Makes texts of any length that are full of the part. */
export const filled = (part: string) => (length: number) =>
	part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The processor's time in ms, the least of three: other processes do not count. */
function timeOf(work: () => void): number {
	const times = [1, 2, 3].map(() => {
		const before = process.cpuUsage();
		work();
		return process.cpuUsage(before).user / 1000;
	});
	return Math.min(...times);
}

/** `growth` is about 4 for linear work, and 16 where the time grows with the square: below this it counts as linear. */
export const LINEAR = 10;

/** How much longer the work takes on a text of four times the length. */
export function growth(make: (length: number) => string, work: (text: string) => void): number {
	const short = make(LONG / 4);
	const long = make(LONG);
	work(short);
	const base = timeOf(() => work(short));
	// What takes less than 20 ms is measured too badly to be compared.
	return timeOf(() => work(long)) / Math.max(base, 20);
}

/** `doubling` is about 2 for linear work, and 4 where the time grows with the square. */
export const LINEAR_DOUBLING = 2.5;
/** How many times as long the texts of each try are. */
const TRIES = [1, 1, 1, 2, 3];

function timeOnce(work: () => void): number {
	const before = process.cpuUsage();
	work();
	return process.cpuUsage(before).user / 1000;
}

/**
 * How much longer the work takes on twice the length: the first of some tries that looks linear, or the least. Memory
 * that is cleared in the midst of one spoils a try; a quadratic step spoils all.
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
		// What takes less than 20 ms is measured too badly to be compared.
		const base = Math.max(
			timeOnce(() => work(short)),
			20,
		);
		least = Math.min(least, timeOnce(() => work(long)) / base);
		if (least <= LINEAR_DOUBLING) break;
	}
	return least;
}
