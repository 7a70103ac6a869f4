import { readFileSync } from 'node:fs';

import { toFile } from '../../scripts/train/model';
import { SIGNATURE_MODEL, trainSignature } from '../../scripts/train/signature';

interface Trained {
	weights: string;
}

const weightsIn = (json: string) =>
	Int8Array.from(Buffer.from((JSON.parse(json) as Trained).weights, 'base64'));

it('the model of signatures is the one that `npm run train` makes of the texts today', () => {
	const expected = weightsIn(toFile(trainSignature()));
	const given = weightsIn(readFileSync(SIGNATURE_MODEL, 'utf8'));
	expect(given.length).toBe(expected.length);
	// Another version of Node.js may round the last digit differently.
	expect(expected.filter((weight, at) => Math.abs(weight - given[at]!) > 1)).toHaveLength(0);
}, 600_000);
