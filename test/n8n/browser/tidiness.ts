import type { Page } from 'playwright-core';

/** What no user should see: keys without a text, code that was not run, what a developer left behind. */
const UNTIDY = [
	/^[a-z]\w*(\.[a-z]\w*){2,}$/,
	/\bundefined\b|\bNaN\b|\[object /,
	/\{\{|\}\}/,
	/<\/?[a-z]+/i,
	/\b(TODO|FIXME|lorem ipsum)\b/i,
];

/** Where n8n shows a workflow's data, which is as it is. */
const DATA = '[data-test-id=ndv-data-container]';

/**
 * Looks over everything that the editor shows, data aside.
 *
 * @returns the texts that nobody should see, and those that do not fit into their place
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
