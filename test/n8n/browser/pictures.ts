import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(__dirname, '../../../docs/images');

/** Set this to retake the README's screenshots. Without it, tests change no files. */
const IS_WANTED = process.env.SALESFORGE_PICTURES === '1';

/** n8n's notifications would cover the subject of a screenshot. */
const TOASTS_HIDDEN = '.el-notification { display: none !important; }';

/** Takes the screenshot `docs/images/<name>.png`, if enabled. */
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
