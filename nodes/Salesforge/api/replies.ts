import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { noThread } from './threads';
import { workspacePath } from './workspacePath';

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
