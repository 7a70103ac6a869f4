import type { Page } from 'playwright-core';

/** Texts that no user should see: untranslated keys, unevaluated code, leftovers from development. */
const UNTIDY = [
	/^[a-z]\w*(\.[a-z]\w*){2,}$/,
	/\bundefined\b|\bNaN\b|\[object /,
	/\{\{|\}\}/,
	/<\/?[a-z]+/i,
	/\b(TODO|FIXME|lorem ipsum)\b/i,
];

/** Where n8n shows a workflow's data, which may be anything. */
const DATA = '[data-test-id=ndv-data-container]';

/**
 * Checks everything that the editor shows, except data.
 *
 * @returns the texts that nobody should see, and those that do not fit
 */
export async function findUntidy(page: Page, selector: string): Promise<string[]> {
	const texts = await page.locator(selector).evaluate((root, data) => {
		const found: Array<{ text: string; isCut: boolean }> = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!.trim();
			if (text === '' || !element.checkVisibility() || element.closest(data)) continue;
			const isCut =
				element.scrollWidth > element.clientWidth + 1 &&
				element.clientWidth > 0 &&
				getComputedStyle(element).overflowX !== 'visible';
			found.push({ text, isCut });
		}
		return found;
	}, DATA);
	return texts.flatMap(({ text, isCut }) => {
		if (isCut) return [`does not fit: ${text}`];
		return UNTIDY.some((pattern) => pattern.test(text)) ? [text] : [];
	});
}
