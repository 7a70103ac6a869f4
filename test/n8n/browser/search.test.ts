import { chain, triggerNode } from '../../../harness/n8n/workflows';
import { client, editor, page } from './sharedEditor';

/** What users type who look for Salesforge or for what it does, and its place among the results at worst. */
const PLACES = {
	salesforge: 1,
	apollo: 1,
	bounce: 1,
	campaign: 2, // after ActiveCampaign
	'cold email': 1,
	crm: 3, // after Zoho CRM
	dnc: 1,
	'do not contact': 1,
	flatten: 2, // after Aggregate
	inbox: 1,
	instantly: 1,
	lead: 4, // after Uplead
	lemlist: 2,
	linkedin: 2,
	mailbox: 1,
	outreach: 1,
	'positive reply': 1,
	prospect: 1,
	reply: 1,
	'reply.io': 1,
	'sales engagement': 1,
	sequence: 1,
	smartlead: 1,
	unsubscribe: 1,
	webhook: 2,
	woodpecker: 1,
};

/** Salesforge's place among the results, from 1. */
async function placeOf(words: string): Promise<number> {
	// The results follow a moment after the words, so those of the last search have to go first.
	await editor.search('qqzzqq');
	await page.locator('[data-test-id=node-creator-no-results]').waitFor();
	const found = await editor.search(words);
	await found.first().waitFor();
	const names = (await found.allInnerTexts()).map((text) => text.split('\n')[0]!.trim());
	expect(names.filter((name) => name === 'Salesforge')).toHaveLength(1);
	return names.indexOf('Salesforge') + 1;
}

it.each([
	['the first node', async () => await editor.openNew()],
	[
		'a node after the trigger',
		async () => {
			const { id } = await client.createWorkflow(chain('Search', triggerNode({ events: ['*'] })));
			await editor.openWorkflow(id);
		},
	],
])(
	'the nodes panel for %s shows Salesforge, whichever word is searched',
	async (_, open) => {
		await open();
		for (const [words, place] of Object.entries(PLACES)) {
			const found = await placeOf(words);
			expect({ words, isFound: found <= place, place: found }).toMatchObject({ isFound: true });
		}
	},
	400_000,
);
