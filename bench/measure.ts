/** How long one call takes, in microseconds. */
export interface Latency {
	median: number;
	p99: number;
}

/**
 * Measures functions one after another, each call on its own.
 *
 * @param milliseconds how long to measure each function, after a warm-up of half that time
 */
export async function measure<Name extends string>(
	functions: Record<Name, () => unknown>,
	milliseconds: number,
): Promise<Record<Name, Latency>> {
	const { Bench } = await import('tinybench');
	const bench = new Bench({
		time: milliseconds,
		warmupTime: milliseconds / 2,
		subtractTimerOverhead: true,
	});
	for (const [name, run] of Object.entries<() => unknown>(functions)) {
		// The result is kept, so the compiler cannot drop the call.
		bench.add(name, () => void (kept = run()), { async: false });
	}
	await bench.run();
	return Object.fromEntries(
		bench.tasks.map(({ name, result }) => {
			if (result.state !== 'completed')
				throw new Error(`${name} was not measured: ${result.state}`);
			const { p50, p99 } = result.latency;
			return [name, { median: p50 * 1000, p99: p99 * 1000 }];
		}),
	) as Record<Name, Latency>;
}

export let kept: unknown;

/** The standard error of the median of figures that are normally distributed. */
export function errorOfMedian(figures: readonly number[]): number {
	const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
	const squares = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
	return Math.sqrt(((Math.PI / 2) * squares) / (figures.length - 1) / figures.length);
}

/** The median of an odd or even number of figures. */
export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
