import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';
import { readWorkspaces } from '../api/workspaces';
import { readText } from '../shared/fields';

export interface Entry {
	name: string;
	value: string;
	/** Shown below the name. */
	description?: string;
}

/** Lists something in a workspace. It may ignore the filter. */
export type EntryList = (
	client: SalesforgeClient,
	workspaceId: string,
	filter: string,
) => AsyncIterable<Entry>;

/** How many entries the editor gets at once. */
const PAGE_LENGTH = 100;

export const byName = (a: { name: string }, b: { name: string }) =>
	a.name.localeCompare(b.name, undefined, { numeric: true });

/** The workspace chosen in the node, empty when there is none. */
const chosenWorkspace = (context: ILoadOptionsFunctions): string =>
	readText(context.getCurrentNodeParameter('workspaceId', { extractValue: true }));

export const optionsFrom = (
	read: (client: SalesforgeClient, workspaceId: string) => Promise<INodePropertyOptions[]>,
) =>
	async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const workspaceId = chosenWorkspace(this);
		if (workspaceId === '') return [];
		return await read(await SalesforgeClient.open(this, EDITOR), workspaceId);
	};

/** The chosen workspace, or all that the API key can access when the node takes it from the incoming event. */
async function workspacesToSearch(context: ILoadOptionsFunctions, client: SalesforgeClient) {
	if (context.getCurrentNodeParameter('actOn') === 'event') return await readWorkspaces(client);
	// n8n throws for a parameter that is not displayed.
	const id = chosenWorkspace(context);
	return id === '' ? [] : [{ id, name: '' }];
}

/**
 * Makes a searchable list of something in a workspace. When several workspaces are searched, each entry names its
 * workspace. Every value is listed once.
 *
 * The editor asks for more as the user scrolls: the token is the number of entries shown so far. They are read again,
 * which costs little and is safe when the list shifts in the meantime.
 *
 * @param isSearched whether the entries match the filter already, also in what they do not show
 */
export function searchIn(list: EntryList, isSearched = false) {
	async function* entries(context: ILoadOptionsFunctions, filter: string) {
		const client = await SalesforgeClient.open(context, EDITOR);
		const workspaces = await workspacesToSearch(context, client);
		const seen = new Set<string>();
		for (const { id, name } of workspaces) {
			for await (const entry of list(client, id, filter)) {
				const isKnown = seen.has(entry.value);
				seen.add(entry.value);
				const texts = isSearched ? [filter] : [entry.name, entry.value];
				if (isKnown || !texts.some((text) => text.toLowerCase().includes(filter))) continue;
				yield workspaces.length > 1 ? { description: `Workspace ${name}`, ...entry } : entry;
			}
		}
	}

	return async function search(
		this: ILoadOptionsFunctions,
		filter = '',
		paginationToken = '0',
	): Promise<INodeListSearchResult> {
		const skipped = Number(paginationToken);
		const results: Entry[] = [];
		let count = 0;
		for await (const entry of entries(this, filter.trim().toLowerCase())) {
			if (++count <= skipped) continue;
			if (results.length === PAGE_LENGTH) {
				return { results, paginationToken: String(skipped + PAGE_LENGTH) };
			}
			results.push(entry);
		}
		return { results };
	};
}
