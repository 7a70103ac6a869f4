import type { SalesforgeClient } from './client';
import { workspacePath } from './workspacePath';

/** Where a file of a conversation lies. */
export type AttachmentPlace = { workspaceId: string } & (
	| { mailboxId: string; emailId: string; contentId: string }
	| { threadId: string; messageId: string; attachmentId: string }
);

const pathOf = (place: AttachmentPlace): string =>
	'mailboxId' in place
		? workspacePath(
				place.workspaceId,
				'mailboxes',
				place.mailboxId,
				'emails',
				place.emailId,
				'attachments',
				place.contentId,
			)
		: workspacePath(
				place.workspaceId,
				'threads',
				place.threadId,
				'linkedin',
				'messages',
				place.messageId,
				'attachments',
				place.attachmentId,
			);

/** Downloads a file; `null` where Salesforge has no content for it. */
export async function readAttachment(
	client: SalesforgeClient,
	place: AttachmentPlace,
	filename: string,
): Promise<Buffer | null> {
	const body = await client.call({
		path: pathOf(place),
		expects: 'bytes',
		purpose: `download the attachment '${filename}'`,
		notFound: 'Salesforge no longer has this file. Get the conversation without its attachments',
	});
	if (body instanceof ArrayBuffer) return Buffer.from(body);
	return body instanceof Uint8Array && body.length > 0 ? Buffer.from(body) : null;
}
