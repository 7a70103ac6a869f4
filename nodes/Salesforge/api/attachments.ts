import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { workspacePath } from './workspacePath';

/** Where a conversation's file is stored. */
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

/** Downloads a file. */
export async function readAttachment(
	client: SalesforgeClient,
	place: AttachmentPlace,
	filename: string,
): Promise<Result<Buffer>> {
	const outcome = await client.attempt({
		path: pathOf(place),
		expects: 'bytes',
		purpose: `download the attachment '${filename}'`,
		notFound: 'Salesforge no longer has this file',
	});
	if ('failure' in outcome) return outcome;
	const { body } = outcome;
	const bytes = body instanceof ArrayBuffer ? new Uint8Array(body) : body;
	return { result: bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.alloc(0) };
}
