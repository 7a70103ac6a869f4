import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** https://docs.n8n.io/integrations/creating-nodes/build/reference/node-codex-files/ */
const CATEGORIES = [
	'Data & Storage',
	'Finance & Accounting',
	'Marketing & Content',
	'Productivity',
	'Miscellaneous',
	'Sales',
	'Development',
	'Analytics',
	'Communication',
	'Utility',
];

interface Codex {
	node: string;
	categories: string[];
	alias: string[];
}

const codexOf = (file: string): Codex =>
	JSON.parse(readFileSync(join(__dirname, '../nodes/Salesforge', `${file}.node.json`), 'utf8'));

it.each([
	['Salesforge', 'salesforge'],
	['SalesforgeTrigger', 'salesforgeTrigger'],
])('%s is filed under categories that n8n knows', (file, name) => {
	const { node, categories } = codexOf(file);
	expect(node).toBe(`n8n-nodes-salesforge.${name}`);
	expect(categories).toEqual(['Sales', 'Marketing & Content']);
	expect(CATEGORIES).toEqual(expect.arrayContaining(categories));
});

// n8n shows both nodes as one entry and finds it by the aliases of the action node alone.
it('has every alias of the trigger for the action node too', () => {
	const { alias } = codexOf('Salesforge');
	expect(alias).toEqual(expect.arrayContaining(codexOf('SalesforgeTrigger').alias));
	expect(new Set(alias.map((word) => word.toLowerCase())).size).toBe(alias.length);
});
