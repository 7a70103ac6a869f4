import { BASE_URLS_PLACE } from './addresses';
import type { SalesforgeClient } from './client';
import { readText } from '../shared/fields';
import { PAGE_LENGTH, readByOffset } from './paging';

/** A workspace in `GET /workspaces`. */
export interface Workspace {
	id: string;
	name: string;
	slug: string;
}

/** One page of workspaces, starting at `offset`. */
export async function readWorkspacePage(
	client: SalesforgeClient,
	{ limit = PAGE_LENGTH, offset }: { limit?: number; offset: number },
): Promise<Workspace[]> {
	const call = {
		path: '/workspaces',
		qs: { limit, offset },
		purpose: 'list the workspaces',
		notFound: `this address returned no list of workspaces. Check the 'Base URL' of ${BASE_URLS_PLACE}`,
	};
	return await client.list(call, 'data', ({ name, slug }, id) => ({
		id,
		name: readText(name) || id,
		slug: readText(slug),
	}));
}

/** All workspaces that the API key may see. */
export async function readWorkspaces(client: SalesforgeClient): Promise<Workspace[]> {
	return await readByOffset(async (page) => await readWorkspacePage(client, page));
}
