import { coreList } from './lists';
import type { Routes } from './routes';
import type { Store } from './store';

const asItems = (names: ReadonlyMap<string, string>) =>
	[...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));

export const tagRoutes: Routes<Store> = {
	'GET /tags': ({ place: { tags, behaviour }, request: { query } }) => {
		const isCaseSensitive = query.get('caseSensitive') === 'true';
		const fold = (text: string) => (isCaseSensitive ? text : text.toLowerCase());
		const search = fold(query.get('search') ?? '');
		const matching = asItems(tags).filter(({ name }) => fold(name).includes(search));
		return coreList(matching, query, behaviour);
	},
	'GET /custom-vars': ({ place: { customVars, behaviour }, request: { query } }) =>
		coreList(asItems(customVars), query, behaviour),
};
