import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import { SalesforgeApiError, type Result } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { listCall, listOf, streamList, withId, type Identified } from './lists';
import { workspacePath } from './workspacePath';

/** A conversation as Salesforge lists it: without the ids of its contact and sequence. */
export type ThreadSummary = Identified;

const noThread = (threadId: string, workspaceId: string): string =>
	`Salesforge has no conversation ${threadId} in the workspace ${workspaceId}. Check the conversation and the workspace`;

/** The conversations of a workspace, in Salesforge's order. */
export const streamThreads = listOf('conversations', ['threads'], withId);

/** The same while conversations get new replies: none is missed, and one comes again if its date has changed. */
export const streamMovingThreads = (
	client: SalesforgeClient,
	workspaceId: string,
	qs: IDataObject = {},
): AsyncGenerator<ThreadSummary> =>
	streamList(
		client,
		{ ...listCall(workspaceId, 'conversations', 'threads'), qs },
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
	options: Pick<Call, 'failsAlone'> = {},
): Promise<JsonObject> =>
	await client.call({ ...threadCall(workspaceId, threadId), ...options }, readObject);

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

/** A file as the API accepts it. */
export interface NewAttachment {
	filename: string;
	contentType: string;
	contentBase64: string;
}

interface EmailReply {
	/** HTML. */
	content: string;
	includeHistory: boolean;
	ccs?: string[];
	bccs?: string[];
	attachments?: NewAttachment[];
}

interface LinkedinReply {
	accountId: number;
	message: string;
	attachments?: NewAttachment[];
}

/** Sends at once and never twice: a call that may have reached Salesforge is not repeated. */
const send = async (
	client: SalesforgeClient,
	path: string,
	reply: EmailReply | LinkedinReply,
	notFound: string,
): Promise<Result<unknown>> =>
	await client.attempt({
		method: 'POST',
		path,
		body: { ...reply },
		purpose: 'send the reply',
		notFound,
		isSafeToRepeat: false,
		expects: 'nothing',
	});

/** @param emailId the API's id of the email to answer (`emails[].id`), which is not its Message-ID */
export const replyByEmail = async (
	client: SalesforgeClient,
	{ workspaceId, mailboxId, emailId }: { workspaceId: string; mailboxId: string; emailId: string },
	reply: EmailReply,
): Promise<Result<unknown>> =>
	await send(
		client,
		workspacePath(workspaceId, 'mailboxes', mailboxId, 'emails', emailId, 'reply'),
		reply,
		`Salesforge has no email ${emailId} in the mailbox ${mailboxId}. Check that the mailbox is the one of the conversation`,
	);

export const replyOnLinkedin = async (
	client: SalesforgeClient,
	{ workspaceId, threadId }: { workspaceId: string; threadId: string },
	reply: LinkedinReply,
): Promise<Result<unknown>> =>
	await send(
		client,
		workspacePath(workspaceId, 'threads', threadId, 'linkedin', 'reply'),
		reply,
		noThread(threadId, workspaceId),
	);
