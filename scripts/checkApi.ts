/**
 * Compares docs/salesforge-api.json with the OpenAPI documents that Salesforge publishes, and prints what was added,
 * removed or changed in the calls that the package uses: `npm run check:api -- [--core URL_OR_FILE] [--multichannel
 * URL_OR_FILE]`.
 *
 * It exits with 0 when nothing differs, 1 when something does, and 2 when a document cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { compareApi, type Difference } from './checkApi/compare';
import {
	apiDescription,
	DESCRIPTION_FILE,
	type ApiName,
} from '../harness/apiDescription/description';
import { readOpenApi } from './checkApi/openApi';
import { usedApi } from '../harness/apiDescription/used';

const TIMEOUT_MS = 30_000;

async function readDocument(source: string): Promise<unknown> {
	if (!/^https?:/.test(source)) return JSON.parse(await readFile(source, 'utf8'));
	const response = await fetch(source, {
		headers: { accept: 'application/json' },
		signal: AbortSignal.timeout(TIMEOUT_MS),
	});
	if (!response.ok) throw new Error(`the server answered ${response.status}`);
	return await response.json();
}

async function check(api: ApiName, source: string): Promise<Difference[]> {
	try {
		return compareApi(usedApi, api, readOpenApi(await readDocument(source)));
	} catch (error) {
		throw new Error(`The ${api} document ${source} cannot be read: ${(error as Error).message}`, {
			cause: error,
		});
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { core: { type: 'string' }, multichannel: { type: 'string' } },
	});
	const { core, multichannel } = apiDescription.apis;
	const checks = await Promise.all([
		check('core', values.core ?? core.document),
		check('multichannel', values.multichannel ?? multichannel.document),
	]);
	const differences = checks.flat();
	if (differences.length === 0) {
		console.log(`${DESCRIPTION_FILE} matches Salesforge's documents.`);
		return;
	}
	const count = differences.length === 1 ? '1 call' : `${differences.length} calls`;
	console.log(`Salesforge's documents differ from ${DESCRIPTION_FILE} in ${count}:`);
	for (const { call, changes } of differences) {
		console.log(`\n${call}`);
		for (const change of changes) console.log(`- ${change}`);
	}
	process.exitCode = 1;
}

main().catch((error: unknown) => {
	console.error((error as Error).message);
	process.exitCode = 2;
});
