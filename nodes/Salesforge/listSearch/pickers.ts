import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import { SalesforgeApiError } from '../api/apiError';
import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';
import { readSequences, type SequenceSummary } from '../api/sequences';
import { readWorkspacePage, readWorkspaces, type Workspace } from '../api/workspaces';

/** The value of the notice in the list of sequences that some could not be loaded. */
export const UNAVAILABLE = '!unavailable';

const byName = (a: { name: string }, b: { name: string }) =>
	a.name.localeCompare(b.name, undefined, { numeric: true });

const asResult = ({ id, name }: Workspace) => ({ name, value: id });

async function searchAll(client: SalesforgeClient, filter: string): Promise<INodeListSearchResult> {
	const needle = filter.trim().toLowerCase();
	const workspaces = (await readWorkspaces(client)).filter(({ id, name, slug }) =>
		[id, name, slug].some((text) => text.toLowerCase().includes(needle)),
	);
	return { results: workspaces.sort(byName).map(asResult) };
}

/** Lists the workspaces, page by page as the user scrolls, or all whose name, slug or id contains the filter. */
export async function searchWorkspaces(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const client = await SalesforgeClient.open(this, EDITOR);
	if (filter?.trim()) return await searchAll(client, filter);
	const { offset, first } = readToken(paginationToken);
	const page = await readWorkspacePage(client, offset);
	// A server that ignores the offset would make the list endless.
	if (page.length === 0 || page[0]!.id === first) return { results: [] };
	return {
		results: page.map(asResult),
		paginationToken: JSON.stringify({ offset: offset + page.length, first: first ?? page[0]!.id }),
	};
}

function readToken(token: string | undefined): { offset: number; first?: string } {
	return token ? (JSON.parse(token) as { offset: number; first: string }) : { offset: 0 };
}

const KINDS = { core: 'Sequence', multichannel: 'Multichannel sequence' };

function asOption({ id, kind, name, status }: SequenceSummary): INodePropertyOptions {
	return {
		name: status === '' ? name : `${name} (${status})`,
		value: id,
		description: `${KINDS[kind]} ${id}`,
	};
}

/**
 * Lists the legacy and the multichannel sequences of the chosen workspace together. When one of the two APIs fails, the
 * other's sequences are still listed, below a notice.
 *
 * @throws SalesforgeApiError when both fail
 */
export async function getSequences(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const workspaceId = this.getCurrentNodeParameter('workspaceId', { extractValue: true });
	if (typeof workspaceId !== 'string' || workspaceId === '') return [];
	const client = await SalesforgeClient.open(this, EDITOR);
	const { sequences, failures } = await readSequences(client, workspaceId);
	if (failures.length === 2) throw failures[0];
	return [...failures.map(asWarning), ...sequences.map(asOption).sort(byName)];
}

function asWarning(reason: unknown): INodePropertyOptions {
	if (!(reason instanceof SalesforgeApiError)) throw reason;
	return {
		name: `[Not all sequences are shown] ${reason.message}`,
		value: UNAVAILABLE,
		description: 'Not a sequence. Do not choose this option.',
	};
}
