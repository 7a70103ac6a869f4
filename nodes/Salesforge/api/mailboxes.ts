import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { streamByOffset } from './stream';
import { noWorkspace, workspacePath } from './workspacePath';

/** A mailbox as Salesforge sends it. */
export interface Mailbox extends JsonObject {
	id: string;
}

const asMailbox = (source: JsonObject, id: string): Mailbox => ({ ...source, id });

/** The mailboxes of a workspace, page by page. */
export const streamMailboxes = (
	client: SalesforgeClient,
	workspaceId: string,
	query: IDataObject = {},
): AsyncGenerator<Mailbox> =>
	streamByOffset(
		async (page) => await readMailboxPage(client, workspaceId, { ...query, ...page }),
		({ id }) => id,
	);

export async function readMailboxPage(
	client: SalesforgeClient,
	workspaceId: string,
	query: IDataObject,
): Promise<Mailbox[]> {
	const call = {
		path: workspacePath(workspaceId, 'mailboxes'),
		qs: query,
		purpose: 'list the mailboxes',
		notFound: noWorkspace(workspaceId),
	};
	return await client.list(call, 'data', asMailbox);
}

export async function readMailbox(
	client: SalesforgeClient,
	workspaceId: string,
	mailboxId: string,
): Promise<Mailbox> {
	const call = {
		path: workspacePath(workspaceId, 'mailboxes', mailboxId),
		purpose: 'get the mailbox',
		notFound: `Salesforge has no mailbox ${mailboxId} in the workspace ${workspaceId}. Check the mailbox and the workspace`,
	};
	const body = await client.call(call);
	if (!isJsonObject(body)) throw client.error(client.unusable(call));
	return asMailbox(body, mailboxId);
}
