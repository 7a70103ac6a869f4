/**
 * Writes the generated parts of docs/transforms.md: what each operation makes of three events, To Row's columns, and
 * the table that a real PostgreSQL returns after a real n8n has run the example workflow.
 */
// Without its ending, tsx takes the codex file beside it, Salesforge.node.json.
import { Salesforge } from '../nodes/Salesforge/Salesforge.node.js';
import { N8n } from '../harness/n8n/n8n';
import { packPackage } from '../harness/n8n/pack';
import { Postgres } from '../harness/services/postgres';
import { writeBlock } from './docs/blocks';
import { columnsBlock } from './docs/columns';
import { operationsBlock } from './docs/operations';
import { fillTable, postgresCredentials, tableBlock } from './docs/table';

async function realTable(): Promise<string> {
	const postgres = await Postgres.start();
	const n8n = await N8n.start({ tarball: await packPackage() });
	try {
		await fillTable(n8n.client, await postgresCredentials(n8n.client, postgres));
		return await tableBlock(postgres);
	} finally {
		await n8n.dispose();
		await postgres.stop();
	}
}

async function main(): Promise<void> {
	writeBlock('columns', columnsBlock());
	writeBlock('operations', await operationsBlock(new Salesforge()));
	console.log('Running the example in a real n8n with a real PostgreSQL ...');
	writeBlock('table', await realTable());
}

void main();
