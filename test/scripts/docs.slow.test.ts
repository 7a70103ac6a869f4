import { pages, readPage } from '../../scripts/docs/pages';

it.each(Object.entries(pages))('%s is up to date', async (file, make) => {
	const page = readPage(file);
	const isUpToDate = page === (await make(page));
	expect(page).not.toMatch(/[^.]\.\. /);
	expect(isUpToDate ? '' : `${file} is out of date: run npm run docs`).toBe('');
});
