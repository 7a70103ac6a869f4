import type { Browser, Page } from 'playwright-core';

import type { N8nClient } from '../../../harness/n8n/client';
import { sharedN8n } from '../shared';
import { openN8n, startBrowser } from './browser';
import { Editor } from './editor';

/** For all tests of the importing file: the editor of the shared n8n in a new browser. */
export let client: N8nClient;
export let page: Page;
export let editor: Editor;

let browser: Browser | undefined;

beforeAll(async () => {
	client = sharedN8n();
	browser = await startBrowser();
	page = await openN8n(browser, client);
	editor = new Editor(page);
});

afterAll(async () => await browser?.close());
