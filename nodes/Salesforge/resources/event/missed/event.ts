import type { Mailbox } from '../../../api/mailboxes';
import type { Workspace } from '../../../api/workspaces';
import { normalizeEvent, type AnySalesforgeEvent } from '../../../events';
import { readText } from '../../../shared/fields';
import { isJsonObject, type JsonObject } from '../../../shared/json';
import { bareAddress } from '../../conversation/messages';
import { isHtml, plainText } from '../../conversation/text';
import type { ListedConversation } from './conversations';
import type { MissedReply } from './replies';

/** Where a reply was received. */
export interface Place {
	workspace: Workspace;
	/** `null` for a conversation that is only on LinkedIn. */
	mailbox: Mailbox | null;
	listed: ListedConversation;
	/** As Salesforge sends the conversation. */
	thread: JsonObject;
}

const contentOf = (content: string) => ({
	text: plainText(content),
	html: isHtml(content) ? content : null,
});

const nameOf = ({ firstName, lastName }: JsonObject) =>
	`${readText(firstName)} ${readText(lastName)}`.trim() || null;

/** An email in the form of a delivery. */
function emailOf(source: JsonObject, from: string | null, to: string | null): JsonObject {
	return {
		emailId: source.emailId,
		fromEmail: bareAddress(source.fromAddress),
		fromName: from,
		toEmail: bareAddress(source.toAddress),
		toName: to,
		subject: source.subject,
		content: contentOf(readText(source.content)),
	};
}

/** A mailbox has an `address` in the API and an `email` in a delivery. */
const mailboxOf = ({ id, firstName, lastName, address, trackingDomain }: Mailbox): JsonObject => ({
	id,
	firstName,
	lastName,
	email: address,
	customDomain: trackingDomain,
});

/** For a deleted contact, the list still has a name and an address. */
const contactOf = ({ thread, listed }: Place): JsonObject =>
	isJsonObject(thread.contact) ? thread.contact : listed.contact;

/** Builds the body that Salesforge would have sent from what its API returns. */
function bodyOf(missed: MissedReply, place: Place): JsonObject {
	const { reply, answered, replyType } = missed;
	const { workspace, mailbox, thread, listed } = place;
	const contact = contactOf(place);
	const { id, firstName, lastName, email, company, linkedinUrl } = contact;
	const own = mailbox && nameOf(mailbox);
	const sequence = isJsonObject(thread.sequence) ? thread.sequence : null;
	const isEmail = reply.channel === 'email';
	return {
		webhookInfo: {
			type: missed.type,
			...(missed.time > 0 && { eventTime: new Date(missed.time).toISOString() }),
		},
		workspace: { id: workspace.id, name: workspace.name || null, slug: workspace.slug || null },
		contact: { id, firstName, lastName, email, company, linkedinUrl },
		...(sequence && { sequence: { id: sequence.id, name: sequence.name } }),
		...(mailbox && isEmail && { mailbox: mailboxOf(mailbox) }),
		...(answered && isEmail && { sequenceEmail: emailOf(answered, own, nameOf(contact)) }),
		...(isEmail
			? { replyEmail: emailOf(reply.source, nameOf(contact), own) }
			: // A delivery has the same text in both.
				{ replyMessage: { text: reply.content, html: reply.content } }),
		threadId: listed.id,
		...(replyType !== '' && { replyType }),
	};
}

/** There was no delivery for this reply, so its id is not missing. */
function withoutWebhookIssue(event: AnySalesforgeEvent): AnySalesforgeEvent {
	const { issues, ...rest } = event;
	const others = issues?.filter(({ path }) => path !== 'webhookInfo.id') ?? [];
	return (others.length > 0 ? { ...rest, issues: others } : rest) as AnySalesforgeEvent;
}

/** The event that the trigger would have emitted for this reply. */
export const missedEvent = (missed: MissedReply, place: Place): AnySalesforgeEvent =>
	withoutWebhookIssue(normalizeEvent(bodyOf(missed, place))!);
