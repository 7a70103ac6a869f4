import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Without the extension, tsx would import the codex file beside it, Salesforge.node.json.
import { Salesforge } from '../../nodes/Salesforge/Salesforge.node.js';
import { SalesforgeTrigger } from '../../nodes/Salesforge/SalesforgeTrigger.node.js';
import { actionsSections, actionsTable } from './actions';
import { withBlock } from './blocks';
import { columnsBlock, withTable } from './columns';
import { operationsBlock } from './operations';
import { operationsTable } from './operationsTable';
import { outputSchemas } from './outputSchemas';
import { eventTable } from './reference/fields';
import { referenceDocument } from './reference/document';
import { templateFiles } from './templates';

const root = resolve(__dirname, '../..');

export const pathOf = (file: string) => resolve(root, file);

export const readPage = (file: string) => readFileSync(pathOf(file), 'utf8');

/**
 * The pages that are generated from the code alone: by file, a function from the current page to the new one. `npm run
 * docs` writes them; `npm test` fails when one is out of date.
 */
export const pages: Readonly<Record<string, (before: string) => string | Promise<string>>> = {
	'README.md': (before) =>
		withBlock(withBlock(before, 'events', eventTable()), 'operations', operationsTable()),
	'docs/actions.md': (before) =>
		withBlock(
			withBlock(before, 'table', actionsTable()),
			'operations',
			actionsSections(new Salesforge().description),
		),
	'docs/reference.md': () =>
		referenceDocument(new SalesforgeTrigger().description, new Salesforge().description),
	'docs/transforms.md': async (before) =>
		withBlock(
			withBlock(before, 'columns', columnsBlock()),
			'operations',
			await operationsBlock(new Salesforge()),
		),
	'examples/events-to-postgres.json': withTable,
	'examples/sample-events-to-postgres.json': withTable,
	...outputSchemas(),
	...templateFiles,
};
