import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';
import { readWorkspacePage, readWorkspaces, type Workspace } from '../api/workspaces';
import { byName } from './search';

const asEntry = ({ id, name }: Workspace) => ({ name, value: id });

/** Lists the workspaces, page by page as the user scrolls, or all whose name, slug or id contains the filter. */
export async function searchWorkspaces(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken = '{"offset":0}',
): Promise<INodeListSearchResult> {
	const client = await SalesforgeClient.open(this, EDITOR);
	const words = filter.trim().toLowerCase();
	if (words !== '') {
		const found = (await readWorkspaces(client)).filter(({ id, name, slug }) =>
			[id, name, slug].some((text) => text.toLowerCase().includes(words)),
		);
		return { results: found.sort(byName).map(asEntry) };
	}
	const { offset, first } = JSON.parse(paginationToken) as { offset: number; first?: string };
	const page = await readWorkspacePage(client, offset);
	// A server that ignores the offset would make the list endless.
	if (page.length === 0 || page[0]!.id === first) return { results: [] };
	return {
		results: page.map(asEntry),
		paginationToken: JSON.stringify({ offset: offset + page.length, first: first ?? page[0]!.id }),
	};
}
