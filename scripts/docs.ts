/**
 * Writes the generated documentation: `npm run docs` for the pages that only need the code, `npm run docs -- table` and
 * `npm run docs -- registration` for the output of a real n8n.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { withBlock } from './docs/blocks';
import { pages, pathOf, readPage } from './docs/pages';
import { fillTable, tableBlock } from './docs/table';
import { N8n } from '../harness/n8n/n8n';
import { packPackage } from '../harness/n8n/pack';
import { Postgres } from '../harness/services/postgres';
import { runAndPrint } from '../trials/registration/run';

function write(file: string, page: string): void {
	const isNew = !existsSync(pathOf(file)) || readPage(file) !== page;
	if (isNew) {
		mkdirSync(dirname(pathOf(file)), { recursive: true });
		writeFileSync(pathOf(file), page);
	}
	console.log(`${file}: ${isNew ? 'written' : 'up to date'}`);
}

/** The table that a real PostgreSQL returns after a real n8n has run the example workflow. */
async function table(): Promise<void> {
	const postgres = await Postgres.start();
	const n8n = await N8n.start({ tarball: await packPackage() });
	try {
		await fillTable(n8n.client, { postgres: await postgres.createCredential(n8n.client) });
		const file = 'docs/transforms.md';
		write(file, withBlock(readPage(file), 'table', await tableBlock(postgres)));
	} finally {
		await n8n.dispose();
		await postgres.stop();
	}
}

/** The results of the registration scenarios in a real n8n. */
async function registration(): Promise<void> {
	write('docs/registration.md', await runAndPrint());
}

async function ofCode(): Promise<void> {
	for (const [file, make] of Object.entries(pages)) {
		write(file, await make(existsSync(pathOf(file)) ? readPage(file) : ''));
	}
}

const parts: Record<string, () => Promise<void>> = { table, registration };

async function main(names: string[]): Promise<void> {
	if (names.length === 0) return await ofCode();
	for (const name of names) {
		const make = parts[name];
		if (!make) {
			throw new Error(`There is no part '${name}'. Choose from: ${Object.keys(parts).join(', ')}`);
		}
		await make();
	}
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
