import { chromium, type Browser, type Page } from 'playwright-core';

import { BROWSER_ID, type N8nClient } from '../../../harness/n8n/client';

export type Theme = 'light' | 'dark';

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	// A container's shared memory is too small for chromium.
	'--disable-dev-shm-usage',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Long timeouts, because the machine also runs an n8n, a browser and other tests. */
const PATIENCE_MS = 60_000;

/** Debian's chromium, with a new profile. */
export async function startBrowser(): Promise<Browser> {
	return await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

/** A separate window with n8n's editor, logged in as the owner. */
export async function openN8n(
	browser: Browser,
	{ baseUrl, session }: N8nClient,
	theme: Theme = 'light',
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: baseUrl,
		colorScheme: theme,
		viewport: { width: 1280, height: 800 },
	});
	context.setDefaultTimeout(PATIENCE_MS);
	const [name, value] = session.split('=') as [string, string];
	await context.addCookies([{ name, value, url: baseUrl }]);
	// n8n ties a session to this id.
	await context.addInitScript((id) => localStorage.setItem('n8n-browserId', id), BROWSER_ID);
	const page = await context.newPage();
	await page.goto('/home/workflows');
	await page.locator('[data-test-id=project-home-menu-item]').waitFor();
	return page;
}

/** The address and size of an icon as loaded by the browser. */
export async function iconOf(page: Page, selector: string) {
	return await page
		.locator(`${selector} img`)
		.first()
		.evaluate(async (image: HTMLImageElement) => {
			await image.decode();
			return { src: image.src, width: image.naturalWidth };
		});
}
