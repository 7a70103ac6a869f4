import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import { SalesforgeApiError, type Failure } from './apiError';
import type { SalesforgeClient } from './client';
import { streamByOffset, streamMoving, type Page } from './stream';
import { noWorkspace, workspacePath } from './workspacePath';

/** A conversation as Salesforge lists it: without the ids of its contact and sequence. */
export interface ThreadSummary extends JsonObject {
	id: string;
}

export const noThread = (threadId: string, workspaceId: string): string =>
	`Salesforge has no conversation ${threadId} in the workspace ${workspaceId}. Check the conversation and the workspace`;

const pageReader =
	(client: SalesforgeClient, workspaceId: string, query: IDataObject) =>
	async (page: Page): Promise<ThreadSummary[]> =>
		await client.list(
			{
				path: workspacePath(workspaceId, 'threads'),
				qs: { ...query, ...page },
				purpose: 'list the conversations',
				notFound: noWorkspace(workspaceId),
			},
			'data',
			(source, id): ThreadSummary => ({ ...source, id }),
		);

const idOf = ({ id }: ThreadSummary) => id;

/** The conversations of a workspace, in Salesforge's order. */
export const streamThreads = (
	client: SalesforgeClient,
	workspaceId: string,
	query: IDataObject = {},
): AsyncGenerator<ThreadSummary> => streamByOffset(pageReader(client, workspaceId, query), idOf);

/**
 * All conversations of a workspace, including those that get a new reply while the list is read. A conversation comes
 * again if its date has changed.
 */
export const streamMovingThreads = (
	client: SalesforgeClient,
	workspaceId: string,
	query: IDataObject = {},
): AsyncGenerator<ThreadSummary> =>
	streamMoving(pageReader(client, workspaceId, query), idOf, ({ date }) => date);

function noneWhereRefused(error: unknown): ThreadSummary[] {
	if (error instanceof SalesforgeApiError && error.status === 400) return [];
	throw error;
}

/** The conversations that Salesforge finds. None when it rejects the search. */
export function searchThreads(
	client: SalesforgeClient,
	workspaceId: string,
	text: string,
	query: IDataObject = {},
): AsyncGenerator<ThreadSummary> {
	const read = pageReader(client, workspaceId, { ...query, q: text });
	return streamByOffset(async (page) => await read(page).catch(noneWhereRefused), idOf);
}

/**
 * A conversation with its messages, as Salesforge sends it: without its own id and that of its mailbox.
 *
 * @returns `null` when there is none
 * @throws SalesforgeApiError for any other reason
 */
export async function findThread(
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
): Promise<JsonObject | null> {
	const read = await attemptToRead(client, workspaceId, threadId);
	if ('thread' in read) return read.thread;
	if (read.failure.status === 404) return null;
	throw client.error(read.failure);
}

/** The same for a conversation that must exist. */
export async function readThread(
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
): Promise<JsonObject> {
	const read = await attemptToRead(client, workspaceId, threadId);
	if ('failure' in read) throw client.error(read.failure);
	return read.thread;
}

async function attemptToRead(
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
): Promise<{ thread: JsonObject } | { failure: Failure }> {
	const call = {
		path: workspacePath(workspaceId, 'threads', threadId),
		purpose: 'get the conversation',
		notFound: noThread(threadId, workspaceId),
	};
	const outcome = await client.attempt(call);
	if ('failure' in outcome) return outcome;
	return isJsonObject(outcome.body) ? { thread: outcome.body } : { failure: client.unusable(call) };
}

export async function setThreadLabel(
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
	labelId: string,
): Promise<void> {
	await client.call({
		method: 'PUT',
		path: workspacePath(workspaceId, 'threads', threadId, 'label'),
		body: { labelId },
		expects: 'nothing',
		purpose: 'set the label',
		notFound: noThread(threadId, workspaceId),
	});
}
