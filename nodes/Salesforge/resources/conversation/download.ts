import type { IBinaryKeyData } from 'n8n-workflow';

import { readAttachment, type AttachmentPlace } from '../../api/attachments';
import { readId, readText } from '../../api/lists';
import type { JsonObject } from '../../events/json';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import type { Message } from './messages';

function placeOf(
	{ workspaceId, conversationId, mailboxId }: Conversation,
	{ channel, id }: Message,
	attachment: JsonObject,
): AttachmentPlace | null {
	const attachmentId = readId(attachment) ?? '';
	if (channel === 'linkedin') {
		return { workspaceId, threadId: conversationId, messageId: id, attachmentId };
	}
	const contentId = readText(attachment.contentId) || attachmentId;
	return mailboxId === null || contentId === ''
		? null
		: { workspaceId, mailboxId, emailId: id, contentId };
}

/**
 * Downloads the files of all messages, the oldest first.
 *
 * @param field the name of the output's fields before their numbers
 */
export async function downloadAttachments(
	{ context, client }: ItemCall,
	conversation: Conversation,
	field: string,
): Promise<IBinaryKeyData> {
	const binary: IBinaryKeyData = {};
	let number = 0;
	for (const message of conversation.messages) {
		for (const attachment of message.attachments) {
			const place = placeOf(conversation, message, attachment);
			if (!place) continue;
			const filename = readText(attachment.filename) || `attachment-${number}`;
			const data = await readAttachment(client, place, filename);
			if (!data) continue;
			const contentType = readText(attachment.contentType) || undefined;
			binary[`${field}${number++}`] = await context.helpers.prepareBinaryData(
				data,
				filename,
				contentType,
			);
		}
	}
	return binary;
}
