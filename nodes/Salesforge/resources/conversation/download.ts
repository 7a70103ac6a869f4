import type { IBinaryKeyData } from 'n8n-workflow';

import type { Failure } from '../../api/apiError';
import { readAttachment, type AttachmentPlace } from '../../api/attachments';
import { readId, readText } from '../../shared/fields';
import type { JsonObject } from '../../shared/json';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import type { Message } from './messages';

/** A file that could not be downloaded. */
interface FailedAttachment {
	filename: string;
	/** The key of its message; `null` if there is none. */
	messageId: string | null;
	reason: string;
}

interface Downloads {
	binary: IBinaryKeyData;
	failed: FailedAttachment[];
}

function placeOf(
	{ workspaceId, conversationId, mailboxId }: Conversation,
	{ channel, id }: Message,
	attachment: JsonObject,
): AttachmentPlace | null {
	const attachmentId = readId(attachment) ?? '';
	const contentId = readText(attachment.contentId) || attachmentId;
	if (id === '') return null;
	if (channel === 'linkedin') {
		return attachmentId === ''
			? null
			: { workspaceId, threadId: conversationId, messageId: id, attachmentId };
	}
	return mailboxId === null || contentId === ''
		? null
		: { workspaceId, mailboxId, emailId: id, contentId };
}

const OF_ACCOUNT = new Set([401, 402, 403]);

/** Whether only this file is unavailable, and trying again would not help. */
const isOfFile = ({ status, isTransient }: Failure): boolean =>
	status !== null && !isTransient && !OF_ACCOUNT.has(status);

/**
 * Downloads the files of all messages, oldest first. A file that is not available does not affect the others.
 *
 * @param field the prefix of the names of the binary fields
 * @throws SalesforgeApiError when Salesforge cannot be reached or refuses the API key
 */
export async function downloadAttachments(
	{ context, client }: ItemCall,
	conversation: Conversation,
	field: string,
): Promise<Downloads> {
	const binary: IBinaryKeyData = {};
	const failed: FailedAttachment[] = [];
	let number = 0;
	for (const message of conversation.messages) {
		for (const attachment of message.attachments) {
			const filename = readText(attachment.filename) || `attachment-${number}`;
			const fail = (reason: string) =>
				failed.push({ filename, messageId: message.messageId, reason });
			const place = placeOf(conversation, message, attachment);
			if (!place) {
				fail('Salesforge does not say where the file is');
				continue;
			}
			const read = await readAttachment(client, place, filename);
			if ('failure' in read) {
				if (!isOfFile(read.failure)) throw client.error(read.failure);
				fail(read.failure.message);
				continue;
			}
			const contentType = readText(attachment.contentType) || undefined;
			binary[`${field}${number++}`] = await context.helpers.prepareBinaryData(
				read.result,
				filename,
				contentType,
			);
		}
	}
	return { binary, failed };
}
