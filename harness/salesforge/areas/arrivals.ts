import { randomUUID } from 'node:crypto';

import { definitions, type EventType } from '../../../nodes/Salesforge/events';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import type { Sequence } from '../account';
import type { FakeEvent } from '../deliveries';
import { addContact } from './contacts';
import { newId } from './ids';
import { addMailbox } from './mailboxes';
import type { Store } from './store';
import { addEmail, addLinkedinMessage, addThread } from './threadStore';
import { lastStep } from './timeline';
import type { Contact, Mailbox, Thread, ThreadEmail, TimelineStep } from './types';

/** The options for a reply. Everything else is invented. */
export interface NewReply {
	/** A new one by default. */
	contact?: Contact;
	/** The contact's conversation so far; a new one by default. */
	thread?: Thread;
	/** The workspace's first by default. */
	mailbox?: Mailbox;
	sequence?: Pick<Sequence, 'id' | 'name'>;
	text?: string;
	/** ISO 8601; now by default. */
	date?: string;
	messageId?: string;
	replyType?: Thread['replyType'];
}

/** A reply in the inbox, and the event that reports it. */
export interface Arrival {
	contact: Contact;
	thread: Thread;
	/** The API's id of the message: a Message-ID without angle brackets, or a LinkedIn message's id. */
	messageId: string;
	fakeEvent: FakeEvent;
}

let people = 0;

/** A contact with an invented name. */
export function newContact(store: Store): Contact {
	const number = ++people;
	return addContact(store, {
		firstName: 'Bill',
		lastName: `Gates ${number}`,
		email: `bill.gates.${number}@microsoft.example`,
		linkedinUrl: `https://www.linkedin.com/in/bill-gates-${number}`,
		company: 'Microsoft',
		tags: ['Leads'],
	} as Partial<Contact>);
}

const HOUR_MS = 3_600_000;

const nameOf = ({ firstName, lastName }: Pick<Contact, 'firstName' | 'lastName'>) =>
	`${firstName} ${lastName}`;

const plainText = (html: string) => html.replaceAll(/<[^>]+>/g, '');

/** An email as a body has it. */
function mailOf(store: Store, thread: Thread, email: ThreadEmail) {
	const contact = store.contacts.get(thread.contactId)!;
	const mailbox = store.mailboxes.get(thread.mailboxId!)!;
	const isMine = email.type === 'me';
	return {
		emailId: email.emailId,
		fromEmail: email.fromAddress,
		fromName: nameOf(isMine ? mailbox : contact),
		toEmail: email.toAddress,
		toName: nameOf(isMine ? contact : mailbox),
		subject: email.subject,
		content: { text: plainText(email.content), html: email.content },
	};
}

function mailboxSection({ id, firstName, lastName, address, trackingDomain }: Mailbox) {
	return { id, firstName, lastName, email: address, customDomain: trackingDomain };
}

/** What every body has, and the rest. */
export function bodyOf(
	store: Store,
	type: string,
	date: string,
	contact: Contact,
	rest: JsonObject,
) {
	const { id, name, slug } = store.workspace;
	const { firstName, lastName, email, company, linkedinUrl } = contact;
	const isLinkedin = type.startsWith('linkedin_');
	return {
		webhookInfo: { id: newId('wh'), eventTime: date, type },
		workspace: { id, name, slug },
		contact: {
			id: contact.id,
			firstName,
			lastName,
			email,
			company,
			...(isLinkedin && { linkedinUrl }),
		},
		...rest,
	};
}

export function fakeEventOf(
	store: Store,
	type: string,
	sequence: NewReply['sequence'],
	body: JsonObject,
): FakeEvent {
	const sequenceId = sequence?.id ?? null;
	return { type, workspaceId: store.workspace.id, sequenceId, reportedType: type, body };
}

/** The contact has replied in the sequence, to its newest step on that channel. */
function markReplied(
	store: Store,
	{ contact, sequence }: { contact: Contact; sequence: NewReply['sequence'] },
	{ channel, repliedAt, message }: Omit<NonNullable<TimelineStep['replyContent']>, 'contentType'>,
): void {
	if (!sequence) return;
	const enrolled = store.enrolled(String(sequence.id));
	enrolled.set(contact.id, 'replied', repliedAt);
	const step = lastStep(enrolled.of(contact.id), channel);
	if (step) step.replyContent ??= { channel, message, contentType: 'text/plain', repliedAt };
}

/** An event about a conversation by email: about an email of the sequence, or the contact's newest reply. */
export function emailEvent(
	store: Store,
	type: EventType,
	thread: Thread,
	{
		sequence,
		date = new Date().toISOString(),
		step = 1,
		sequenceEmail = thread.emails[0]!,
	}: Pick<NewReply, 'sequence' | 'date'> & { step?: number; sequenceEmail?: ThreadEmail } = {},
): FakeEvent {
	const { sections, sample } = definitions[type];
	const parts = {
		sequenceEmail: mailOf(store, thread, sequenceEmail),
		sequence: sequence && { id: sequence.id, name: sequence.name },
		mailbox: mailboxSection(store.mailboxes.get(thread.mailboxId!)!),
	};
	const named = Object.entries(parts).filter(
		([name, part]) => part && sections.some((section) => section === name),
	);
	const reply = thread.emails.filter((email) => email.type === 'contact').at(-1);
	const block = sample({
		eventTime: date,
		step,
		pick: ([first]) => first!,
		id: newId,
		replyEmail: () => mailOf(store, thread, reply!),
		replyMessage: () => ({}),
	});
	const contact = store.contacts.get(thread.contactId)!;
	const body = bodyOf(store, type, date, contact, { ...Object.fromEntries(named), ...block });
	return fakeEventOf(store, type, sequence, body);
}

/** A contact replies by email. */
export function emailReplyArrives(store: Store, reply: NewReply = {}): Arrival {
	const { sequence, date = new Date().toISOString(), text = 'Yes, please.' } = reply;
	const { messageId = `${randomUUID()}@outlook.example`, replyType = 'lead_replied' } = reply;
	const contact = reply.contact ?? newContact(store);
	const [first] = store.mailboxes.values();
	const mailbox = reply.mailbox ?? first ?? addMailbox(store);
	const thread =
		reply.thread ??
		addThread(store, {
			contactId: contact.id,
			mailboxId: mailbox.id,
			sequenceId: sequence ? String(sequence.id) : null,
		});
	thread.replyType = replyType;
	if (thread.emails.length === 0) {
		const sentAt = new Date(Date.parse(date) - HOUR_MS).toISOString();
		addEmail(store, thread, { type: 'me', date: sentAt, content: '<p>More sales?</p>' });
	}
	addEmail(store, thread, {
		type: 'contact',
		emailId: messageId,
		date,
		content: `<p>${text}</p>`,
	});
	markReplied(store, { contact, sequence }, { channel: 'email', message: text, repliedAt: date });
	const fakeEvent = emailEvent(store, 'email_replied', thread, { sequence, date });
	return { contact, thread, messageId, fakeEvent };
}

/** A contact replies on LinkedIn. */
export function linkedinReplyArrives(store: Store, reply: NewReply = {}): Arrival {
	const { sequence, date = new Date().toISOString(), text = 'Yes, please.' } = reply;
	const contact = reply.contact ?? newContact(store);
	const thread =
		reply.thread ??
		addThread(store, {
			contactId: contact.id,
			sequenceId: sequence ? String(sequence.id) : null,
			subject: '',
		});
	thread.replyType = 'lead_replied';
	if (thread.linkedinMessages.length === 0) {
		const sentAt = new Date(Date.parse(date) - HOUR_MS).toISOString();
		addLinkedinMessage(thread, { direction: 'outbound', date: sentAt, message: 'More sales?' });
	}
	const message = addLinkedinMessage(thread, { direction: 'inbound', date, message: text });
	markReplied(
		store,
		{ contact, sequence },
		{ channel: 'linkedin', message: text, repliedAt: date },
	);
	const body = bodyOf(store, 'linkedin_replied', date, contact, {
		...(sequence && { sequence: { id: sequence.id, name: sequence.name } }),
		replyMessage: { text, html: text },
		threadId: thread.id,
	});
	return {
		contact,
		thread,
		messageId: message.id,
		fakeEvent: fakeEventOf(store, 'linkedin_replied', sequence, body),
	};
}
