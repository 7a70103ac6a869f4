import type { Browser, Page } from 'playwright-core';

import { N8n } from '../../../harness/n8n/n8n';
import { TRIGGER } from '../../../harness/n8n/workflows';
import {
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	type Sequence,
	type Store,
	type Workspace,
} from '../../../harness/salesforge';
import { tarball } from '../shared';
import { openN8n, startBrowser } from './browser';
import { Editor } from './editor';
import { takePicture } from './pictures';

const MESSAGE = 'Thank you for telling me. You will hear nothing more from us.';

/** The names that n8n gives the nodes when they are dropped. */
const EXTRACT = 'Extract reply';
const SUPPRESS = 'Add to do-not-contact list';
const LABEL = 'Set label of conversation';
const REPLY = 'Reply to conversation';

let browser: Browser;
/** Its own n8n, in which the new nodes take the only credential. */
let n8n: N8n;
let salesforge: FakeSalesforge;
let workspace: Workspace;
let sequence: Sequence;
let store: Store;
let page: Page;
let editor: Editor;

beforeAll(async () => {
	n8n = await N8n.start({ tarball: tarball() });
	salesforge = await FakeSalesforge.start();
	workspace = salesforge.addWorkspace('Sales Team');
	sequence = salesforge.addSequence(workspace.id, { name: 'Q4 Outreach' });
	store = salesforge.store(workspace.id);
	addMailbox(store);
	await n8n.client.createCredential('salesforgeApi', 'Salesforge', salesforge.credential);
	browser = await startBrowser();
	page = await openN8n(browser, n8n.client);
	editor = new Editor(page);
}, 300_000);

afterAll(async () => {
	await browser?.close();
	await salesforge?.stop();
	await n8n?.dispose();
});

const optOut = () =>
	emailReplyArrives(store, { sequence, text: 'Please remove me from your list.' });

it('acts on the contact of the reply at every step, as the nodes are dropped', async () => {
	// Somebody else's conversation is in the inbox too.
	optOut();
	await editor.openNew();
	await editor.openNodeDetails('salesforge', 'Salesforge');
	await editor.dragToCanvas('On email replied', { x: 200, y: 400 });
	await editor.panel.waitFor();
	await editor.openLocator('workspaceId');
	await editor.chooseLocated('Sales Team');
	await editor.execute();
	await page.getByText('Listening for test event').waitFor();
	await salesforge.deliver(optOut().fakeEvent);
	await editor.hasRun();

	const add = async (after: string, action: string) => {
		await editor.tidyUp();
		await editor.addBehind(after, 'salesforge', 'Salesforge', action);
	};
	await add(TRIGGER, EXTRACT);
	await editor.tidyUp();
	await editor.addPlainBehind(EXTRACT, 'If');
	await add('If', SUPPRESS);
	await add(SUPPRESS, LABEL);
	await editor.openLocator('labelId');
	await editor.chooseLocated('Negative');
	await add(LABEL, REPLY);
	await editor.parameter('message').locator('textarea').fill(MESSAGE);

	await editor.tidyUp();
	await editor.executeWorkflow();
	await page.getByText('Waiting for trigger event').first().waitFor();
	const { contact, thread, fakeEvent } = optOut();
	await salesforge.deliver(fakeEvent);
	for (const name of [TRIGGER, EXTRACT, 'If', SUPPRESS, LABEL, REPLY]) {
		await editor.hasSucceeded(name);
	}
	await page
		.getByText('Got it')
		.click({ timeout: 1000 })
		.catch(() => {});
	await takePicture(page, 'chain');

	expect([...store.doNotContact.keys()]).toEqual([contact.email]);
	const negative = store.labels.find(({ specialLabel }) => specialLabel === 'negative')!;
	expect([...store.threads.values()].filter(({ labelId }) => labelId === negative.id)).toEqual([
		thread,
	]);
	expect(store.sent).toEqual([
		{
			channel: 'email',
			threadId: thread.id,
			body: expect.objectContaining({ content: expect.stringContaining(MESSAGE) }),
		},
	]);
}, 300_000);
