import type { Result } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { noThread } from './threads';
import { workspacePath } from './workspacePath';

/** A file as the API accepts it. */
export interface NewAttachment {
	filename: string;
	contentType: string;
	contentBase64: string;
}

export interface EmailReply {
	/** HTML. */
	content: string;
	includeHistory: boolean;
	ccs?: string[];
	bccs?: string[];
	attachments?: NewAttachment[];
}

export interface LinkedinReply {
	accountId: number;
	message: string;
	attachments?: NewAttachment[];
}

/** Sends at once and never twice: a call that may have reached Salesforge is not repeated. */
async function send(
	client: SalesforgeClient,
	call: Pick<Call, 'path' | 'body' | 'notFound'>,
): Promise<Result<unknown>> {
	return await client.attempt({
		...call,
		method: 'POST',
		purpose: 'send the reply',
		isSafeToRepeat: false,
		expects: 'nothing',
	});
}

/** @param emailId the API's id of the email to answer (`emails[].id`), which is not its Message-ID */
export async function replyByEmail(
	client: SalesforgeClient,
	at: { workspaceId: string; mailboxId: string; emailId: string },
	reply: EmailReply,
): Promise<Result<unknown>> {
	const { workspaceId, mailboxId, emailId } = at;
	return await send(client, {
		path: workspacePath(workspaceId, 'mailboxes', mailboxId, 'emails', emailId, 'reply'),
		body: { ...reply },
		notFound: `Salesforge has no email ${emailId} in the mailbox ${mailboxId}. Check that the mailbox is the one of the conversation`,
	});
}

export async function replyOnLinkedin(
	client: SalesforgeClient,
	at: { workspaceId: string; threadId: string },
	reply: LinkedinReply,
): Promise<Result<unknown>> {
	const { workspaceId, threadId } = at;
	return await send(client, {
		path: workspacePath(workspaceId, 'threads', threadId, 'linkedin', 'reply'),
		body: { ...reply },
		notFound: noThread(threadId, workspaceId),
	});
}
