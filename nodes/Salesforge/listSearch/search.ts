import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';
import type { Workspace } from '../api/workspaces';
import { workspacesToSearch } from './workspacesToSearch';

/** An entry of a list. */
export interface Entry {
	name: string;
	value: string;
	/** Shown below the name. */
	description?: string;
}

/** How many entries the editor gets at once. */
const LINES = 100;

const includes = (text: string, needle: string) => text.toLowerCase().includes(needle);

/**
 * Makes a searchable list of something in a workspace. When several workspaces are searched, each entry names its
 * workspace. Every value is listed once.
 *
 * The editor asks for more as the user scrolls: the token is the number of entries shown so far. They are read again,
 * which costs little and is safe when the list shifts in the meantime.
 */
export function searchIn(
	entriesOf: (
		client: SalesforgeClient,
		workspaceId: string,
		filter: string,
	) => AsyncIterable<Entry>,
) {
	async function* entries(
		client: SalesforgeClient,
		workspaces: ReadonlyArray<Pick<Workspace, 'id' | 'name'>>,
		filter: string,
	) {
		const seen = new Set<string>();
		for (const { id, name } of workspaces) {
			for await (const entry of entriesOf(client, id, filter)) {
				if (seen.has(entry.value)) continue;
				seen.add(entry.value);
				const isWanted = [entry.name, entry.value].some((text) => includes(text, filter));
				if (!isWanted) continue;
				yield workspaces.length > 1 && entry.description === undefined
					? { ...entry, description: `Workspace ${name}` }
					: entry;
			}
		}
	}

	return async function search(
		this: ILoadOptionsFunctions,
		filter = '',
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const client = await SalesforgeClient.open(this, EDITOR);
		const workspaces = await workspacesToSearch(this, client);
		const skipped = Number(paginationToken ?? 0);
		const results: Entry[] = [];
		let count = 0;
		for await (const entry of entries(client, workspaces, filter.trim().toLowerCase())) {
			if (++count <= skipped) continue;
			if (results.length === LINES) {
				return { results, paginationToken: String(skipped + LINES) };
			}
			results.push(entry);
		}
		return { results };
	};
}
