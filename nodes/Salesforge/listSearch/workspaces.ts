import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';
import { readWorkspacePage, readWorkspaces, type Workspace } from '../api/workspaces';
import { byName } from './search';

const asEntry = ({ id, name }: Workspace) => ({ name, value: id });

async function searchAll(client: SalesforgeClient, filter: string): Promise<INodeListSearchResult> {
	const needle = filter.trim().toLowerCase();
	const workspaces = (await readWorkspaces(client)).filter(({ id, name, slug }) =>
		[id, name, slug].some((text) => text.toLowerCase().includes(needle)),
	);
	return { results: workspaces.sort(byName).map(asEntry) };
}

/** Lists the workspaces, page by page as the user scrolls, or all whose name, slug or id contains the filter. */
export async function searchWorkspaces(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken = '{"offset":0}',
): Promise<INodeListSearchResult> {
	const client = await SalesforgeClient.open(this, EDITOR);
	if (filter?.trim()) return await searchAll(client, filter);
	const { offset, first } = JSON.parse(paginationToken) as { offset: number; first?: string };
	const page = await readWorkspacePage(client, offset);
	// A server that ignores the offset would make the list endless.
	if (page.length === 0 || page[0]!.id === first) return { results: [] };
	return {
		results: page.map(asEntry),
		paginationToken: JSON.stringify({ offset: offset + page.length, first: first ?? page[0]!.id }),
	};
}
