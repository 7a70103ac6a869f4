import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { workspacePath } from './workspacePath';

/** Where a conversation's file is stored. */
export type AttachmentPlace = { workspaceId: string } & (
	| { mailboxId: string; emailId: string; contentId: string }
	| { threadId: string; messageId: string; attachmentId: string }
);

function partsOf(at: AttachmentPlace): string[] {
	if ('mailboxId' in at) {
		return ['mailboxes', at.mailboxId, 'emails', at.emailId, 'attachments', at.contentId];
	}
	const { threadId, messageId, attachmentId } = at;
	return ['threads', threadId, 'linkedin', 'messages', messageId, 'attachments', attachmentId];
}

export const readAttachment = async (
	client: SalesforgeClient,
	place: AttachmentPlace,
	filename: string,
): Promise<Result<Buffer>> =>
	await client.attempt(
		{
			path: workspacePath(place.workspaceId, ...partsOf(place)),
			expects: 'bytes',
			purpose: `download the attachment '${filename}'`,
			notFound: 'Salesforge no longer has this file',
		},
		(body) => {
			const bytes = body instanceof ArrayBuffer ? new Uint8Array(body) : body;
			return bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.alloc(0);
		},
	);
