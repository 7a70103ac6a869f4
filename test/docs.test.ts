import { Salesforge } from '../nodes';
import { readBlock } from '../scripts/docs/blocks';
import { columnsBlock, createTableSql } from '../scripts/docs/columns';
import { operationsBlock } from '../scripts/docs/operations';
import { readExample } from '../harness/n8n/examples';

const OUTDATED = 'docs/transforms.md is not up to date: run npm run docs:transforms';

it('docs/transforms.md shows what the operations give', async () => {
	const isUpToDate = readBlock('operations') === (await operationsBlock(new Salesforge()));
	expect(isUpToDate ? '' : OUTDATED).toBe('');
});

it('docs/transforms.md has the columns of To Row', () => {
	expect(readBlock('columns')).toBe(columnsBlock());
});

it.each(['events-to-postgres.json', 'sample-events-to-postgres.json'])(
	'%s creates the table for all columns',
	(file) => {
		const create = readExample(file).nodes.find(({ name }) => name === 'Create Table')!;
		expect(create.parameters.query).toBe(createTableSql());
	},
);
