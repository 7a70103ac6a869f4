import { isJsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { listOf, withId, type Identified } from './lists';
import { workspacePath } from './workspacePath';

export type Mailbox = Identified;

export const streamMailboxes = listOf('mailboxes', ['mailboxes'], withId);

export const readMailbox = async (
	client: SalesforgeClient,
	workspaceId: string,
	mailboxId: string,
): Promise<Mailbox> =>
	await client.call(
		{
			path: workspacePath(workspaceId, 'mailboxes', mailboxId),
			purpose: 'get the mailbox',
			notFound: `Salesforge has no mailbox ${mailboxId} in the workspace ${workspaceId}. Check the mailbox and the workspace`,
		},
		(body) => (isJsonObject(body) ? withId(body, mailboxId) : null),
	);
