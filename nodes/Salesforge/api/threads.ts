import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import { SalesforgeApiError } from './apiError';
import type { SalesforgeClient } from './client';
import { listCall, streamList, withId, type Identified } from './lists';
import { workspacePath } from './workspacePath';

/** A conversation as Salesforge lists it: without the ids of its contact and sequence. */
export type ThreadSummary = Identified;

export const noThread = (threadId: string, workspaceId: string): string =>
	`Salesforge has no conversation ${threadId} in the workspace ${workspaceId}. Check the conversation and the workspace`;

const threadsCall = (workspaceId: string, qs: IDataObject = {}) => ({
	...listCall(workspaceId, 'conversations', 'threads'),
	qs,
});

/** The conversations of a workspace, in Salesforge's order. */
export const streamThreads = (
	client: SalesforgeClient,
	workspaceId: string,
	query?: IDataObject,
): AsyncGenerator<ThreadSummary> => streamList(client, threadsCall(workspaceId, query), withId);

/** The same while conversations get new replies: none is missed, and one comes again if its date has changed. */
export const streamMovingThreads = (
	client: SalesforgeClient,
	workspaceId: string,
	query?: IDataObject,
): AsyncGenerator<ThreadSummary> =>
	streamList(
		client,
		threadsCall(workspaceId, query),
		withId,
		({ id, date }) => JSON.stringify([id, date]),
		{ mayMove: true },
	);

function ignoreRejection(error: unknown): void {
	if (!(error instanceof SalesforgeApiError && error.status === 400)) throw error;
}

/** The conversations that Salesforge finds. None when it rejects the search. */
export async function* searchThreads(
	client: SalesforgeClient,
	workspaceId: string,
	text: string,
	query?: IDataObject,
): AsyncGenerator<ThreadSummary> {
	try {
		yield* streamThreads(client, workspaceId, { ...query, q: text });
	} catch (error) {
		ignoreRejection(error);
	}
}

const threadCall = (workspaceId: string, threadId: string) => ({
	path: workspacePath(workspaceId, 'threads', threadId),
	purpose: 'get the conversation',
	notFound: noThread(threadId, workspaceId),
});

const readObject = (body: unknown) => (isJsonObject(body) ? body : null);

/** A conversation with its messages, as sent: without its own id and its mailbox's. `null` when there is none. */
export async function findThread(
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
): Promise<JsonObject | null> {
	const read = await client.attempt(threadCall(workspaceId, threadId), readObject);
	if ('result' in read) return read.result;
	if (read.failure.status === 404) return null;
	throw client.error(read.failure);
}

/** The same for a conversation that must exist. */
export const readThread = async (
	client: SalesforgeClient,
	workspaceId: string,
	threadId: string,
): Promise<JsonObject> => await client.call(threadCall(workspaceId, threadId), readObject);

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
