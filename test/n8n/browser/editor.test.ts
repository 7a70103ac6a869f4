import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

import type { EventType } from '../../../nodes/Salesforge/events';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import {
	FakeSalesforge,
	fakeEvent,
	type FakeEvent,
	type Sequence,
	type Workspace,
} from '../../../harness/salesforge';
import type { N8nClient } from '../../../harness/n8n/client';
import { N8n } from '../../../harness/n8n/n8n';
import { tarball } from '../shared';
import { iconOf, openN8n, startBrowser } from './browser';
import { CredentialDialog, Editor } from './editor';
import { takePicture } from './pictures';
import { findUntidy } from './tidiness';

const TRIGGER = 'Salesforge Trigger';
const FLATTEN = 'Flatten event';

let browser: Browser;
/** Its own Salesforge, so the lists and screenshots contain nothing from other tests. */
let n8n: N8n;
let client: N8nClient;
let salesforge: FakeSalesforge;
let workspace: Workspace;
let sequence: Sequence;

beforeAll(async () => {
	n8n = await N8n.start({ tarball: tarball() });
	({ client } = n8n);
	salesforge = await FakeSalesforge.start();
	salesforge.addWorkspace('Recruiting');
	workspace = salesforge.addWorkspace('Sales Team');
	sequence = salesforge.addSequence(workspace.id, { name: 'Q4 Outreach' });
	salesforge.addSequence(workspace.id, { name: 'Founders', kind: 'multichannel' });
	browser = await startBrowser();
}, 300_000);

afterAll(async () => {
	await browser?.close();
	await salesforge?.stop();
	await n8n?.dispose();
});

/** An event with a contact whose address is not masked, unlike in the article's bodies. */
function newEvent(type: EventType): FakeEvent {
	const { body, ...rest } = fakeEvent(type, workspace, sequence);
	const contact = { ...(body.contact as JsonObject), email: 'bill.gates@microsoft.example' };
	return { ...rest, body: { ...body, contact } };
}

/** Checks that everything visible in the part of the page is fit for users. */
async function expectTidy(page: Page, selector: string): Promise<void> {
	expect(await findUntidy(page, selector)).toEqual([]);
}

const NDV = '[data-test-id=ndv]';
const NODE_CREATOR = '[data-test-id=node-creator]';
const CREDENTIAL = '[data-test-id=editCredential-modal]';

describe.each(['light', 'dark'] as const)('the nodes panel in the %s theme', (theme) => {
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		page = await openN8n(browser, client, theme);
		editor = new Editor(page);
		await editor.openNew();
	});

	afterAll(async () => await page.context().close());

	it('has both nodes with their icon, one entry per event and per operation', async () => {
		await editor.openNodeDetails('salesforge', 'Salesforge');
		await editor.panelItem('On LinkedIn replied').waitFor();
		const icon = await iconOf(page, NODE_CREATOR);
		expect(icon.width).toBeGreaterThan(0);
		expect(icon.src).toMatch(theme === 'dark' ? /salesforge\.dark\.svg$/ : /salesforge\.svg$/);
		await takePicture(page, `nodes-panel-${theme}`);
		await expectTidy(page, NODE_CREATOR);
		expect(await page.locator(NODE_CREATOR).innerText()).toMatch(
			/Triggers \(22\)[^]*On any event[^]*On DNC added[^]*Actions \(\d+\)/,
		);
		await page.getByText(/^Actions \(\d+\)/).click();
		await editor.panelItem(FLATTEN).waitFor();
	});
});

describe('the first workflow', () => {
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		page = await openN8n(browser, client);
		editor = new Editor(page);
		await editor.openNew();
	});

	afterAll(async () => await page.context().close());

	let broken: string | undefined;

	/** Each step depends on the previous ones. After a failure, the others fail at once with a reference to it. */
	function step(title: string, take: () => Promise<void>): void {
		it(title, async () => {
			if (broken !== undefined) throw new Error(`Not reached, because '${broken}' failed`);
			broken = title;
			try {
				await take();
			} catch (error) {
				const picture = join(tmpdir(), 'salesforge-browser.png');
				await page.screenshot({ path: picture });
				throw new Error(`See ${picture}: ${(error as Error).message}`, { cause: error });
			}
			broken = undefined;
		});
	}

	step('starts with the trigger, dragged onto the canvas', async () => {
		await editor.openNodeDetails('salesforge', 'Salesforge');
		await editor.dragToCanvas('On email sent', { x: 400, y: 520 });
		await editor.panel.waitFor();
		expect(await editor.parameter('events').innerText()).toBe('Email Sent');
	});

	step('rejects a credential with a wrong key and says what to do', async () => {
		await editor.panel.getByText('Connect to Salesforge').click();
		const credential = new CredentialDialog(page);
		await credential.dialog.waitFor();
		await takePicture(page, 'credential-new');
		await credential.turnOn('customAddresses');
		await credential.fill({ ...salesforge.credential, apiKey: 'not a key' });
		await credential.save();
		await credential.showDetails();
		expect(await credential.verdict.innerText()).toMatch(
			/Couldn’t connect with these settings[^]*Salesforge does not accept this API key\. Create one in Salesforge/,
		);
		await expectTidy(page, CREDENTIAL);
		await takePicture(page, 'credential-wrong-key');
	});

	step('accepts a credential with the right key', async () => {
		const credential = new CredentialDialog(page);
		await credential.fill({ apiKey: salesforge.apiKey });
		await credential.save();
		// n8n closes the dialog of a credential that works.
		await credential.dialog.waitFor({ state: 'hidden' });
		await editor.panel
			.getByTitle('Update Credential')
			.or(editor.panel.locator('[data-test-id=credential-edit-button]'))
			.first()
			.click();
		await credential.verdict.getByText('Connection tested successfully').waitFor();
		await credential.verdict.getByText('Retry').waitFor();
		await takePicture(page, 'credential');
		await credential.close();
	});

	step('chooses the workspace and the sequences from lists', async () => {
		await editor.openLocator('workspaceId');
		await expectTidy(page, NDV);
		await editor.chooseLocated('Sales Team');
		await editor.openList('sequences', 'Founders (active)');
		await takePicture(page, 'sequences');
		await editor.option('Q4 Outreach (active)').click();
		await editor.closeList();
		expect(await editor.parameter('sequences').innerText()).toBe('Q4 Outreach (active)');
	});

	step('chooses the events from a list that describes each', async () => {
		await editor.openList('events', 'Positive Reply');
		await editor.option('Positive Reply').scrollIntoViewIfNeeded();
		await page.getByText('Salesforge labelled a reply as positive').waitFor();
		await takePicture(page, 'events');
		await editor.option('Positive Reply').click();
		await editor.option('Link Clicked').click();
		await editor.closeList();
		await expectTidy(page, NDV);
	});

	step(
		'listens for a test event, which Salesforge delivers, and shows the typed item',
		async () => {
			await page.getByText('When will this node trigger my flow?').click();
			await expectTidy(page, NDV);
			await takePicture(page, 'trigger');
			await editor.execute();
			await page.getByText('Listening for test event').waitFor();
			await takePicture(page, 'listening');
			const [delivery] = await salesforge.deliver(newEvent('positive_reply'));
			expect(delivery).toMatchObject({ status: 200, answer: '{"status":"accepted"}' });
			await editor.hasRun();
			await editor.showOutputAs('schema');
			await editor.output.getByText('positive_reply').first().waitFor();
			const shown = await editor.output.innerText();
			expect(shown).toMatch(/event\s+positive_reply/);
			expect(shown).toContain(String(sequence.id));
			expect(shown).toMatch(/firstName\s+Bill/);
			await expectTidy(page, NDV);
			await takePicture(page, 'item');
		},
	);

	step('continues with Salesforge > Flatten', async () => {
		await editor.addBehind(TRIGGER, 'salesforge', 'Salesforge', FLATTEN);
		await editor.execute();
		await editor.hasRun();
		await editor.showOutputAs('schema');
		await editor.output.getByText('contact_firstName').waitFor();
		await expectTidy(page, NDV);
		await takePicture(page, 'flatten');
		await editor.closeNode();
	});

	step('says on the canvas what it listens for', async () => {
		expect(await editor.node(TRIGGER).innerText()).toContain('3 events');
		await takePicture(page, 'canvas');
	});

	step('is published, and then starts when Salesforge delivers', async () => {
		await editor.publish();
		const workflowId = new URL(page.url()).pathname.split('/')[2]!;
		await page.getByText('Salesforge events start this workflow').first().waitFor();
		await page.getByText('Got it').click();
		await page.getByText('Publishing...').waitFor({ state: 'hidden' });
		await client.published(workflowId);
		const published = salesforge
			.webhooks(workspace.id)
			.filter(({ url }) => !url.includes('/webhook-test/'));
		expect(published.map(({ type }) => type).sort()).toEqual([
			'email_sent',
			'link_clicked',
			'positive_reply',
		]);
		const before = (await client.executions(workflowId)).length;
		await salesforge.deliver(newEvent('link_clicked'));
		const executions = await client.finishedExecutions(workflowId, before + 1);
		expect(executions.at(-1)).toMatchObject({ status: 'success', mode: 'webhook' });
	});
});
