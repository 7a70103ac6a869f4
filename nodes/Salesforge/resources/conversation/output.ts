import { cleanText } from '../../../replyLanguage';
import type { ThreadSummary } from '../../api/threads';
import { nameOf, readText } from '../../shared/fields';
import { asObject } from '../../shared/json';
import { defineOutput } from '../shared/output';
import { asConversation, contactOf, idsOf, type Conversation } from './conversation';
import { asTime, type Message } from './messages';
import { newestText, plainText } from './text';

/** The message's own text, without quoted history. */
function ownWords({ channel, content }: Message): string {
	if (channel === 'linkedin') return cleanText(content);
	return newestText(content) || plainText(content);
}

const simplifyMessage = (message: Message) => ({
	id: message.id,
	messageId: message.messageId,
	channel: message.channel,
	from: message.isFromLead ? 'contact' : 'us',
	fromAddress: message.source.fromAddress ?? null,
	date: asTime(message.time),
	text: ownWords(message),
	attachments: message.attachments.map(({ filename }) => readText(filename)),
});

function simplifyConversation(conversation: Conversation): object {
	const contact = contactOf(conversation);
	const sequence = asObject(conversation.thread.sequence);
	const subjects = conversation.messages.map(({ source }) => readText(source.subject));
	return {
		...idsOf(conversation),
		contactEmail: contact.email ?? null,
		contactName: nameOf(contact.firstName, contact.lastName),
		sequenceId: sequence.id === undefined ? null : String(sequence.id),
		sequenceName: sequence.name ?? null,
		subject: subjects.find((subject) => subject !== '') ?? null,
		messages: conversation.messages.map(simplifyMessage),
	};
}

/** A conversation and its messages. */
export const output = defineOutput(
	asConversation({}, '', '', ''),
	(conversation) => ({ ...conversation.thread, ...idsOf(conversation) }),
	simplifyConversation,
);

/** A conversation in a list. */
export const listOutput = defineOutput<ThreadSummary>(
	{ id: '' },
	(item, workspaceId) => ({
		...item,
		conversationId: item.id,
		mailboxId: item.mailboxId || null,
		workspaceId,
	}),
	(item, workspaceId) => ({
		conversationId: item.id,
		mailboxId: item.mailboxId || null,
		workspaceId,
		contactEmail: item.contactEmail ?? null,
		contactName: nameOf(item.contactFirstName, item.contactLastName),
		subject: item.subject ?? null,
		date: item.date ?? null,
		replyType: readText(item.replyType).toLowerCase() || null,
		isPositive: item.isPositive ?? null,
		labelId: item.labelId ?? null,
	}),
);
