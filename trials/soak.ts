import { packPackage } from '../harness/n8n/pack';
import { saveResult, writeReport } from './report';
import { TRIALS } from './trials';

/** Runs the named trials, or all of them, and writes their figures into docs/reliability.md. */
async function main(names: string[]): Promise<void> {
	const unknown = names.filter((name) => !(name in TRIALS));
	if (unknown.length > 0) {
		throw new Error(
			`There is no trial '${unknown[0]}'. Choose from: ${Object.keys(TRIALS).join(', ')}`,
		);
	}
	const tarball = await packPackage();
	for (const name of names.length > 0 ? names : Object.keys(TRIALS)) {
		const start = Date.now();
		const rows = await TRIALS[name]!(tarball);
		await saveResult(name, rows);
		await writeReport();
		console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
		console.table(
			rows.map(({ promise, lost, doubled, wronglyAccepted }) => ({
				promise,
				lost,
				doubled,
				wronglyAccepted,
			})),
		);
	}
}

void main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
