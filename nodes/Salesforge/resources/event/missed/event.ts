import type { Mailbox } from '../../../api/mailboxes';
import type { Workspace } from '../../../api/workspaces';
import type { DncEntry } from '../../../api/doNotContact';
import { normalizeEvent, type AnySalesforgeEvent } from '../../../events';
import { readText } from '../../../shared/fields';
import { asObject, isJsonObject, type JsonObject } from '../../../shared/json';
import { bareAddress } from '../../conversation/messages';
import { isHtml, plainText } from '../../conversation/text';
import type { Happening } from './activity';
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

/** A contact in the form of a delivery. */
const sectionOf = ({ id, firstName, lastName, email, company, linkedinUrl }: JsonObject) => ({
	id,
	firstName,
	lastName,
	email,
	company,
	linkedinUrl,
});

/** @param time milliseconds since 1970; 0 or `NaN` if unknown */
const headOf = (type: string, time: number, { id, name, slug }: Workspace): JsonObject => ({
	webhookInfo: { type, ...(time > 0 && { eventTime: new Date(time).toISOString() }) },
	workspace: { id, name: name || null, slug: slug || null },
});

/** What the events of a conversation have in common. */
function conversationOf(place: Place): JsonObject {
	const { sequence } = place.thread;
	return {
		contact: sectionOf(contactOf(place)),
		...(isJsonObject(sequence) && { sequence: { id: sequence.id, name: sequence.name } }),
		threadId: place.listed.id,
	};
}

/** Builds the body that Salesforge would have sent from what its API returns. */
function bodyOf(missed: MissedReply, place: Place): JsonObject {
	const { reply, answered, replyType } = missed;
	const { workspace, mailbox } = place;
	const contact = contactOf(place);
	const own = mailbox && nameOf(mailbox);
	const isEmail = reply.channel === 'email';
	return {
		...headOf(missed.type, missed.time, workspace),
		...conversationOf(place),
		...(mailbox && isEmail && { mailbox: mailboxOf(mailbox) }),
		...(answered && isEmail && { sequenceEmail: emailOf(answered, own, nameOf(contact)) }),
		...(isEmail
			? { replyEmail: emailOf(reply.source, nameOf(contact), own) }
			: // A delivery has the same text in both.
				{ replyMessage: { text: reply.content, html: reply.content } }),
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

/** Salesforge sent no body, so what its API does not say is `null` and no issue. */
function withoutIssues(body: JsonObject): AnySalesforgeEvent {
	const event = normalizeEvent(body)!;
	delete event.issues;
	return event;
}

/** The sequence's email of a step. The API does not return its subject and Message-ID. */
function sentEmailOf({ content, sender }: JsonObject, contact: JsonObject): JsonObject {
	const { message } = asObject(content);
	return {
		fromEmail: asObject(sender).email,
		toEmail: contact.email,
		toName: nameOf(contact),
		...(typeof message === 'string' && { content: contentOf(message) }),
	};
}

/** The event's own block: only its time, or what a step tells. */
const blockOf = (type: string, { executionOrder }: JsonObject): JsonObject =>
	({
		email_sent: { emailSentData: { step: executionOrder } },
		email_opened: { emailOpenedData: {}, step: executionOrder },
		link_clicked: { linkClickedData: {}, step: executionOrder },
		contact_unsubscribed: { contactUnsubscribedData: {} },
		email_bounced: { emailBounced: {}, step: executionOrder },
	})[type] ?? { step: executionOrder };

/** The event of something that happened in a sequence. */
export function activityEvent(
	{ type, time, isExact, sequence, contact, step, counts }: Happening,
	workspace: Workspace,
	mailbox: Mailbox | null,
): AnySalesforgeEvent {
	const isLinkedin = type.startsWith('linkedin_');
	const { content, sender } = step;
	return withoutIssues({
		...headOf(type, time, workspace),
		contact: sectionOf(contact),
		sequence,
		...(mailbox && { mailbox: mailboxOf(mailbox) }),
		...(!isLinkedin && sender !== undefined && { sequenceEmail: sentEmailOf(step, contact) }),
		...blockOf(type, step),
		...(isLinkedin && { content, sender }),
		...counts,
		...(!isExact && { timeIsExact: false }),
	});
}

/** The event of a label that was given to a conversation. */
export function labelEvent(place: Place, label: JsonObject): AnySalesforgeEvent {
	const { workspace, mailbox, listed } = place;
	return withoutIssues({
		...headOf('label_changed', listed.labelledAt, workspace),
		...conversationOf(place),
		...(mailbox && { mailbox: mailboxOf(mailbox) }),
		label,
	});
}

/** The event of an entry that was added to the do-not-contact list. */
export const doNotContactEvent = (
	entry: DncEntry,
	time: number,
	workspace: Workspace,
): AnySalesforgeEvent => withoutIssues({ ...headOf('dnc_added', time, workspace), dnc: entry });
