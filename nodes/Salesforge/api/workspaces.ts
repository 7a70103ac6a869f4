import { readText } from '../shared/fields';
import type { JsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { BASE_URLS_PLACE } from './credential';
import { readItems, streamList } from './lists';
import { PAGE_LENGTH, take } from './paging';

const call = {
	path: '/workspaces',
	purpose: 'list the workspaces',
	notFound: `this address returned no list of workspaces. Check the 'Base URL' of ${BASE_URLS_PLACE}`,
};

const asWorkspace = ({ name, slug }: JsonObject, id: string) => ({
	id,
	name: readText(name) || id,
	slug: readText(slug),
});

export type Workspace = ReturnType<typeof asWorkspace>;

export const readWorkspacePage = async (client: SalesforgeClient, offset: number) =>
	await client.call({ ...call, qs: { limit: PAGE_LENGTH, offset } }, (body) =>
		readItems(body, 'data', asWorkspace),
	);

/** The workspaces that the API key may see, page by page. */
export const streamWorkspaces = (client: SalesforgeClient): AsyncGenerator<Workspace> =>
	streamList(client, call, asWorkspace);

export const readWorkspaces = async (client: SalesforgeClient): Promise<Workspace[]> =>
	await take(streamWorkspaces(client));
