import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(__dirname, '../../../docs/images');

/** Set to make the README's pictures anew; without it a test leaves the tree alone. */
const IS_WANTED = process.env.SALESFORGE_PICTURES === '1';

/** What n8n says in passing lies over what the picture is about. */
const TOASTS_HIDDEN = '.el-notification { display: none !important; }';

/** Takes the picture `docs/images/<name>.png`, if pictures are wanted. */
export async function takePicture(page: Page, name: string): Promise<void> {
	if (!IS_WANTED) return;
	await mkdir(FOLDER, { recursive: true });
	await page.evaluate(async () => {
		const ending = document
			.getAnimations()
			.filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
		await Promise.allSettled(ending.map(async ({ finished }) => await finished));
	});
	await page.screenshot({
		path: join(FOLDER, `${name}.png`),
		animations: 'disabled',
		style: TOASTS_HIDDEN,
	});
}
