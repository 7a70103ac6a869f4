import type { JsonObject } from '../events/json';
import type { Api, SalesforgeClient } from './client';
import { readText } from './lists';
import { readByOffset, readByPage } from './paging';

/** A sequence of either kind: `core` the older ones (`seq_...`), `multichannel` the newer ones (a number, here as text). */
export interface Sequence {
	id: string;
	kind: Api;
	name: string;
	/** draft, active, paused or completed; empty where the API does not tell. */
	status: string;
}

const callFor = (workspaceId: string, kind: Api, qs: { limit: number }) => ({
	api: kind,
	path: `/workspaces/${encodeURIComponent(workspaceId)}/sequences`,
	qs,
	purpose: kind === 'core' ? 'list the sequences' : 'list the multichannel sequences',
	notFound: `Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again`,
});

const readSequence =
	(kind: Api) =>
	({ name, status }: JsonObject, id: string): Sequence => ({
		id,
		kind,
		name: readText(name) || id,
		status: readText(status),
	});

/** All sequences of one kind in a workspace. */
export async function readSequences(
	client: SalesforgeClient,
	workspaceId: string,
	kind: Api,
): Promise<Sequence[]> {
	return kind === 'core'
		? await readByOffset(
				async (page) =>
					await client.list(callFor(workspaceId, kind, page), 'data', readSequence(kind)),
			)
		: await readByPage(
				async (page) =>
					await client.list(callFor(workspaceId, kind, page), 'sequences', readSequence(kind)),
			);
}
