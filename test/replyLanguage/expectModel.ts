import { readFileSync } from 'node:fs';

import { toFile } from '../../scripts/train/model';

interface Stored {
	weights: string;
}

const weightsIn = (json: string) =>
	Int8Array.from(Buffer.from((JSON.parse(json) as Stored).weights, 'base64'));

/** Expects a file to have the model that was trained. */
export function expectModel(file: string, trained: Parameters<typeof toFile>[0]): void {
	const expected = weightsIn(toFile(trained));
	const given = weightsIn(readFileSync(file, 'utf8'));
	expect(given.length).toBe(expected.length);
	// Another version of Node.js may round the last digit differently.
	expect(expected.filter((weight, at) => Math.abs(weight - given[at]!) > 1)).toHaveLength(0);
}
