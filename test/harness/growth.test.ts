import { doublingOfShortest, filled, LINEAR_DOUBLING } from '../../harness/growth';

/** Takes processor time that grows with the square of the text. */
function work(text: string): void {
	const start = process.cpuUsage();
	while (process.cpuUsage(start).user < text.length ** 2 * 50);
}

it('sees work that takes four times as long for twice the text', () => {
	expect(doublingOfShortest(filled('a'), work)).toBeGreaterThan(LINEAR_DOUBLING);
});

it('goes by what the work takes once the process has nothing else to do', () => {
	let calls = 0;
	// The first look at the length, and the first try: three times half the text, three times all of it.
	const busyAtFirst = (text: string) => (calls++ < 7 ? work(text) : undefined);
	expect(doublingOfShortest(filled('a'), busyAtFirst)).toBe(0);
});
