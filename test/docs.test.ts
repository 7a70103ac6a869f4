import { createTableSql } from '../harness/docs/columns';
import { pages, readPage } from '../harness/docs/pages';
import { readExample } from '../harness/n8n/examples';

it.each(Object.entries(pages))('%s is what the code gives', async (file, make) => {
	const page = readPage(file);
	const isUpToDate = page === (await make(page));
	expect(isUpToDate ? '' : `${file} is not up to date: run npm run docs`).toBe('');
});

it.each(['events-to-postgres.json', 'sample-events-to-postgres.json'])(
	'%s creates the table for all columns',
	(file) => {
		const create = readExample(file).nodes.find(({ name }) => name === 'Create Table')!;
		expect(create.parameters.query).toBe(createTableSql());
	},
);
