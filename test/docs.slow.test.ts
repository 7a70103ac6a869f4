import { pages, readPage } from '../harness/docs/pages';

it.each(Object.entries(pages))('%s is what the code gives', async (file, make) => {
	const page = readPage(file);
	const isUpToDate = page === (await make(page));
	expect(isUpToDate ? '' : `${file} is not up to date: run npm run docs`).toBe('');
});
