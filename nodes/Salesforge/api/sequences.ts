import type { JsonObject } from '../shared/json';
import type { Api, SalesforgeClient } from './client';
import { readText } from '../shared/fields';
import { readByOffset, readByPage } from './paging';
import { kindOf } from './sequenceKind';

/**
 * A sequence of either kind: `core` for legacy ones (`seq_...`), `multichannel` for the newer ones (a number, here as
 * text).
 */
export interface Sequence {
	id: string;
	kind: Api;
	name: string;
	/** draft, active, paused or completed; empty when the API does not say. */
	status: string;
}

const callFor = (workspaceId: string, api: Api, qs: { limit: number }) => ({
	api,
	path: `/workspaces/${encodeURIComponent(workspaceId)}/sequences`,
	// Without it, core lists both kinds. An older server ignores it (docs/salesforge-api.md).
	qs: api === 'core' ? { ...qs, type: 'legacy' } : qs,
	purpose: api === 'core' ? 'list the sequences' : 'list the multichannel sequences',
	notFound: `Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again`,
});

const readSequence = ({ name, status }: JsonObject, id: string): Sequence => ({
	id,
	kind: kindOf(id),
	name: readText(name) || id,
	status: readText(status).toLowerCase(),
});

/** The sequences that one of the two APIs lists. */
async function readFrom(
	client: SalesforgeClient,
	workspaceId: string,
	api: Api,
): Promise<Sequence[]> {
	return api === 'core'
		? await readByOffset(
				async (page) => await client.list(callFor(workspaceId, api, page), 'data', readSequence),
			)
		: await readByPage(
				async (page) =>
					await client.list(callFor(workspaceId, api, page), 'sequences', readSequence),
			);
}

/** The sequences that could be read, and why the others could not. */
export interface SequenceLists {
	/** Each once. */
	sequences: Sequence[];
	/** Of the lists that failed, core first. */
	failures: unknown[];
}

/** All sequences of a workspace, of both kinds. */
export async function readSequences(
	client: SalesforgeClient,
	workspaceId: string,
): Promise<SequenceLists> {
	const lists = await Promise.allSettled([
		readFrom(client, workspaceId, 'core'),
		readFrom(client, workspaceId, 'multichannel'),
	]);
	const byId = new Map<string, Sequence>();
	const failures: unknown[] = [];
	for (const list of lists) {
		if (list.status === 'rejected') failures.push(list.reason);
		else for (const sequence of list.value) byId.set(sequence.id, sequence);
	}
	return { sequences: [...byId.values()], failures };
}
