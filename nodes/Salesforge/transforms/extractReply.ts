import { readReply, type ReadReply } from '../../replyLanguage';
import type { AnySalesforgeEvent } from '../events';
import { isReplyType } from '../events/eventTypes';

/** A reply in the fields that most workflows need. `null` for what the event does not contain. */
export interface SimplifiedReply extends Pick<
	ReadReply,
	'text' | 'isOutOfOffice' | 'asksToStop' | 'hasLeft'
> {
	event: string;
	eventId: string;
	/** ISO 8601, UTC. */
	eventTime: string | null;
	channel: 'email' | 'linkedin';
	/** The contact's name, from the reply, else from the contact section. */
	fromName: string | null;
	/** The contact's email address or, on LinkedIn, profile URL. */
	fromAddress: string | null;
	subject: string | null;
	/** The event's key of the message, the same wherever the reply is read. */
	messageId: string | null;
	workspaceId: string | null;
	mailboxId: string | null;
}

/** A reply with everything that is known about it. */
export interface ExtractedReply extends SimplifiedReply, ReadReply {
	html: string | null;
	contactId: string | null;
	contactEmail: string | null;
	contactCompany: string | null;
	contactLinkedinUrl: string | null;
	sequenceId: string | null;
	sequenceName: string | null;
	mailboxEmail: string | null;
	threadId: string | null;
}

function joinNames(...names: Array<string | null | undefined>): string {
	return names
		.filter((name) => (name ?? '').trim() !== '')
		.join(' ')
		.trim();
}

/** Whether the event is a contact's reply, by its type or its content. */
export function isReply(event: AnySalesforgeEvent): boolean {
	return Boolean(event.reply) || isReplyType(event.event);
}

/**
 * Extracts from a reply the contact's newest words, who wrote them, when and on which channel, and what they mean. An
 * event without its reply returns empty words, so it is not lost.
 *
 * @param event email_replied, linkedin_replied, positive_reply, negative_reply, or another one with a reply
 */
export function extractReply(event: AnySalesforgeEvent): ExtractedReply {
	const { reply, contact, sequence, mailbox, workspace } = event;
	const contactName = joinNames(contact?.firstName, contact?.lastName);
	const fromName = joinNames(reply?.fromName) || contactName || null;
	const channel = reply?.channel ?? (event.event === 'linkedin_replied' ? 'linkedin' : 'email');
	const isEmail = channel === 'email';
	const subject = reply?.subject ?? null;
	const html = reply?.html ?? null;
	const eventTime = event.eventTime ?? null;
	const { returnsOn, hasLeft, ...words } = readReply({
		text: reply?.text ?? null,
		html,
		isEmail,
		subject,
		sentSubject: event.email?.subject ?? null,
		writer: contactName || fromName || '',
		writtenAt: eventTime,
	});
	const { threadId } = (event.details ?? {}) as { threadId?: string | null };
	return {
		event: event.event,
		eventId: event.eventId,
		eventTime,
		channel,
		fromName,
		fromAddress: (isEmail ? (reply?.fromEmail ?? contact?.email) : contact?.linkedinUrl) ?? null,
		subject,
		...words,
		html,
		contactId: contact?.id ?? null,
		contactEmail: contact?.email ?? null,
		contactCompany: contact?.company ?? null,
		contactLinkedinUrl: contact?.linkedinUrl ?? null,
		sequenceId: sequence?.id ?? null,
		sequenceName: sequence?.name ?? null,
		mailboxEmail: mailbox?.email ?? null,
		threadId: threadId ?? null,
		returnsOn,
		messageId: event.messageId ?? null,
		hasLeft,
		workspaceId: workspace?.id ?? null,
		mailboxId: mailbox?.id ?? null,
	};
}

/** Reduces a reply to the fields that most workflows need. */
export function simplifyReply(reply: ExtractedReply): SimplifiedReply {
	const { event, eventId, eventTime, channel, fromName, fromAddress, subject, text } = reply;
	return {
		event,
		eventId,
		eventTime,
		channel,
		fromName,
		fromAddress,
		subject,
		text,
		isOutOfOffice: reply.isOutOfOffice,
		asksToStop: reply.asksToStop,
		messageId: reply.messageId,
		hasLeft: reply.hasLeft,
		workspaceId: reply.workspaceId,
		mailboxId: reply.mailboxId,
	};
}
