import type { Locator, Page } from 'playwright-core';

const id = (name: string) => `[data-test-id="${name}"]`;

/** How long n8n may take to load a list before it is opened again. */
const RELOAD_MS = 5000;

/** How long n8n may take to show a workflow before its page is loaded anew. */
const REOPEN_MS = 20_000;

/** The element in which n8n's editor runs, with its router. */
interface VueRoot {
	__vue_app__: {
		config: { globalProperties: { $router: { push: (to: string) => Promise<unknown> } } };
	};
}

/** n8n's workflow editor, operated like a user does. */
export class Editor {
	constructor(readonly page: Page) {}

	/** A new and empty workflow. */
	async openNew(): Promise<void> {
		await this.page.goto('/workflow/new');
		await this.page.locator(id('canvas-add-button')).waitFor();
	}

	async openWorkflow(workflowId: string): Promise<void> {
		const node = this.page.locator(id('canvas-node')).first();
		try {
			await this.goTo('/home/workflows');
			await this.goTo(`/workflow/${workflowId}`);
			await node.waitFor({ timeout: REOPEN_MS });
		} catch {
			// When n8n saves the workflow that was left late, it goes back to it, or takes its question back.
			await this.page.goto(`/workflow/${workflowId}`);
			await node.waitFor();
		}
	}

	/** Within the editor, because loading it anew takes a browser without a graphics card ten seconds. */
	private async goTo(path: string): Promise<void> {
		await this.page.evaluate((to) => {
			const app = document.querySelector<HTMLElement & VueRoot>('#app')!;
			void app.__vue_app__.config.globalProperties.$router.push(to);
		}, path);
		// n8n saves changes on its own, and asks while it has not done so yet.
		const leave = this.page.getByRole('button', { name: 'Leave without saving' });
		await this.page.waitForFunction(
			(to) => location.pathname === to || document.querySelector('.is-message-box'),
			path,
			{ timeout: REOPEN_MS },
		);
		if (await leave.isVisible()) await leave.click({ timeout: REOPEN_MS });
		await this.page.waitForURL(`**${path}`, { timeout: REOPEN_MS });
	}

	/** The entries of the nodes panel for a search. */
	async search(words: string): Promise<Locator> {
		const bar = this.page.locator(id('node-creator-search-bar'));
		if (!(await bar.isVisible())) await this.page.click(id('node-creator-plus-button'));
		await bar.fill(words);
		return this.page.locator(id('item-iterator-item'));
	}

	/** Opens a node in the nodes panel, with its triggers and actions. */
	async openNodeDetails(words: string, name: string): Promise<void> {
		const found = (await this.search(words)).filter({
			has: this.page.getByText(name, { exact: true }),
		});
		await found.first().click();
		await this.page.getByText('Node details').waitFor();
	}

	/** An entry of the open panel, a node's trigger or action. */
	panelItem(name: string): Locator {
		return this.page.locator(id('item-iterator-item')).filter({ hasText: name });
	}

	/** Drags an entry of the open panel onto the canvas: pressing on one and releasing on the other is not a click. */
	async dragToCanvas(name: string, at: { x: number; y: number }): Promise<void> {
		const item = this.panelItem(name);
		await item.scrollIntoViewIfNeeded();
		const box = (await item.boundingBox())!;
		const { mouse } = this.page;
		await mouse.move(box.x + 60, box.y + box.height / 2);
		await mouse.down();
		await mouse.move(at.x, at.y, { steps: 10 });
		await mouse.up();
	}

	/** Adds a node after another with the plus at its output. */
	async addBehind(nodeName: string, words: string, name: string, action: string): Promise<void> {
		await this.closeNode();
		const node = this.node(nodeName);
		await node.locator(id('canvas-handle-plus')).first().click();
		await this.openNodeDetails(words, name);
		await this.panelItem(action).click();
		await this.panel.waitFor();
	}

	/** Arranges the nodes and shows all of them. */
	async tidyUp(): Promise<void> {
		await this.closeNode();
		await this.page.locator(id('tidy-up-button')).click();
		await this.page.locator(id('zoom-to-fit')).click();
	}

	/** Adds a node without actions after another. */
	async addPlainBehind(nodeName: string, name: string): Promise<void> {
		await this.closeNode();
		await this.node(nodeName).locator(id('canvas-handle-plus')).first().click();
		const found = (await this.search(name)).filter({
			has: this.page.getByText(name, { exact: true }),
		});
		await found.first().click();
		await this.panel.waitFor();
	}

	node(name: string): Locator {
		return this.page.locator(`${id('canvas-node')}[data-node-name="${name}"]`);
	}

	async openNode(name: string): Promise<void> {
		await this.node(name).dblclick();
		await this.panel.waitFor();
	}

	/** The panel of the open node. */
	get panel(): Locator {
		return this.page.locator(id('ndv'));
	}

	async closeNode(): Promise<void> {
		if (!(await this.panel.isVisible())) return;
		await this.page.click(id('ndv-close-button'));
		await this.panel.waitFor({ state: 'hidden' });
	}

	/** The field of a parameter of the open node. */
	parameter(name: string): Locator {
		return this.panel.locator(id(`parameter-input-${name}`));
	}

	/** Opens a parameter's list. n8n may close it once when it reloads the entries, as users see too. */
	async openList(parameter: string, entry: string): Promise<void> {
		for (let isLast = false; ; isLast = true) {
			await this.parameter(parameter).click();
			try {
				await this.option(entry).waitFor({ timeout: isLast ? undefined : RELOAD_MS });
				return;
			} catch (error) {
				if (isLast) throw error;
			}
		}
	}

	/** An entry of the open list. */
	option(name: string): Locator {
		return this.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ has: this.page.getByText(name, { exact: true }) });
	}

	async closeList(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.page
			.locator('.el-select-dropdown__item:visible')
			.first()
			.waitFor({ state: 'hidden' });
	}

	/** Chooses an entry of the resource locator's open list. */
	async chooseLocated(name: string): Promise<void> {
		await this.page
			.locator(`${id('rlc-item')}:visible`)
			.filter({ hasText: name })
			.click();
	}

	async openLocator(parameter: string): Promise<void> {
		await this.panel.locator(`${id(`resource-locator-${parameter}`)} ${id('rlc-input')}`).click();
		await this.page
			.locator(`${id('rlc-item')}:visible`)
			.first()
			.waitFor();
	}

	/** Runs the open node; a trigger listens for a test event. */
	async execute(): Promise<void> {
		await this.panel.locator(id('node-execute-button')).first().click();
	}

	/** The input pane of the open node. */
	get input(): Locator {
		return this.panel.locator(id('ndv-input-panel'));
	}

	/** The output pane of the open node. */
	get output(): Locator {
		return this.panel.locator(id('output-panel'));
	}

	/** Waits until n8n has run the open node and its button shows it. */
	async hasRun(): Promise<void> {
		await this.output.getByText('1 item', { exact: true }).waitFor();
		await this.panel.locator(id('node-execute-button')).first().getByText('Execute step').waitFor();
	}

	/** Runs the workflow from the canvas; a trigger listens for a test event. */
	async executeWorkflow(): Promise<void> {
		await this.closeNode();
		await this.page.locator(id('execute-workflow-button')).first().click();
	}

	/** Waits until the last run of a node on the canvas has succeeded. */
	async hasSucceeded(name: string): Promise<void> {
		await this.node(name).locator(id('canvas-node-status-success')).waitFor();
	}

	async showOutputAs(view: 'schema' | 'table' | 'json'): Promise<void> {
		await this.output.locator(id(`radio-button-${view}`)).click();
	}

	async publish(): Promise<void> {
		await this.closeNode();
		await this.page.click(id('workflow-open-publish-modal-button'));
		await this.page.click(id('workflow-publish-button'));
	}
}

/** n8n's dialog of one credential. */
export class CredentialDialog {
	readonly dialog: Locator;

	constructor(page: Page) {
		this.dialog = page.locator(id('editCredential-modal'));
	}

	async fill(values: Record<string, string>): Promise<void> {
		for (const [name, value] of Object.entries(values)) {
			await this.dialog.locator(`${id(`parameter-input-${name}`)} input`).fill(value);
		}
	}

	async turnOn(name: string): Promise<void> {
		await this.dialog.locator(`${id(`parameter-input-${name}`)} .el-switch`).click();
	}

	/** Saves the credential; n8n tests it at once. */
	async save(): Promise<void> {
		await this.dialog.locator(id('credential-save-button')).click();
	}

	/** n8n's full message about the test. */
	get verdict(): Locator {
		return this.dialog.locator(id('node-credentials-config-container'));
	}

	async close(): Promise<void> {
		await this.dialog.locator('.el-dialog__headerbtn').click();
		await this.dialog.waitFor({ state: 'hidden' });
	}

	async showDetails(): Promise<void> {
		await this.dialog.getByText('More details').click();
	}
}
