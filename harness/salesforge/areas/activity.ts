import type { EventType } from '../../../nodes/Salesforge/events';
import type { Sequence } from '../account';
import type { FakeEvent } from '../deliveries';
import {
	bodyOf,
	emailEvent,
	emailReplyArrives,
	fakeEventOf,
	linkedinReplyArrives,
	newContact,
} from './arrivals';
import { addMailbox } from './mailboxes';
import type { Store } from './store';
import { addEmail, addThread } from './threadStore';
import { ACTIONS, enrolmentOf, executeStep, lastStep, touch, type ActionType } from './timeline';
import type { Contact, Enrolment, Mailbox, Thread, TimelineStep } from './types';

/** The types that {@link happens} knows. */
export type ActivityType = Extract<
	EventType,
	| ActionType
	| 'contact_unsubscribed'
	| 'dnc_added'
	| 'email_bounced'
	| 'email_opened'
	| 'email_replied'
	| 'label_changed'
	| 'link_clicked'
	| 'linkedin_replied'
>;

export interface Activity {
	sequence: Pick<Sequence, 'id' | 'name'>;
	/** A new one by default. Who is not in the sequence yet is added. */
	contact?: Contact;
	/** ISO 8601; now by default. */
	date?: string;
	/** The text of a reply. */
	text?: string;
	/** The new label's id; the first one by default. */
	labelId?: string;
}

const HOUR_MS = 3_600_000;

const senderOf = (mailbox: Mailbox): TimelineStep['sender'] => ({
	senderProfileId: 1,
	senderProfileName: `${mailbox.firstName} ${mailbox.lastName}`,
	mailboxId: mailbox.id,
	email: mailbox.address,
	linkedinUrl: '',
});

const LINKEDIN_SENDER: TimelineStep['sender'] = {
	senderProfileId: 2,
	senderProfileName: 'LinkedIn outreach',
	email: '',
	linkedinUrl: 'https://www.linkedin.com/in/frank-sondors',
};

/** The contact's conversation by email in a sequence. It is listed when the contact has replied. */
function conversationOf(store: Store, contact: Contact, sequenceId: string): Thread {
	const known = [...store.threads.values()].find(
		(thread) => thread.contactId === contact.id && thread.sequenceId === sequenceId,
	);
	const mailbox = store.mailboxes.values().next().value ?? addMailbox(store);
	const given = { contactId: contact.id, mailboxId: mailbox.id, sequenceId, isListed: false };
	return known ?? addThread(store, given);
}

/** The newest email of the sequence. Sends one if there is none. */
function sentEmail(store: Store, enrolment: Enrolment, thread: Thread, date: string): TimelineStep {
	const known = lastStep(enrolment, 'email');
	if (known) return known;
	const sentAt = new Date(Date.parse(date) - HOUR_MS).toISOString();
	return sendEmail(store, enrolment, thread, sentAt);
}

function sendEmail(store: Store, enrolment: Enrolment, thread: Thread, date: string): TimelineStep {
	const mailbox = store.mailboxes.get(thread.mailboxId!)!;
	addEmail(store, thread, { type: 'me', date, content: '<p>More sales?</p>' });
	return executeStep(store, enrolment, 'email_sent', date, senderOf(mailbox));
}

const isAction = (type: ActivityType): type is ActionType => type in ACTIONS;

/**
 * Something happens to a contact of a sequence: the change in Salesforge, as its API lists it, and the event that
 * reports it. The bodies of LinkedIn's actions are not documented: they only name the contact.
 */
export function happens(store: Store, type: ActivityType, activity: Activity): FakeEvent {
	const { sequence, date = new Date().toISOString(), text } = activity;
	const contact = activity.contact ?? newContact(store);
	const sequenceId = String(sequence.id);
	const enrolled = store.enrolled(sequenceId);
	const enrolment = enrolmentOf(store, sequence, contact, date);
	const event = (rest: object = {}) =>
		fakeEventOf(store, type, sequence, bodyOf(store, type, date, contact, { ...rest }));
	if (type === 'linkedin_replied') {
		if (!lastStep(enrolment, 'linkedin')) {
			executeStep(store, enrolment, 'linkedin_message_sent', date, LINKEDIN_SENDER);
		}
		return linkedinReplyArrives(store, { contact, sequence, date, text }).fakeEvent;
	}
	if (type === 'dnc_added') {
		const value = contact.email.toLowerCase();
		store.doNotContact.set(value, { value, type: 'email', createdAt: date });
		return event({ dnc: { value } });
	}
	if (isAction(type) && type !== 'email_sent') {
		executeStep(store, enrolment, type, date, LINKEDIN_SENDER);
		return event();
	}
	const thread = conversationOf(store, contact, sequenceId);
	if (type === 'label_changed') {
		const label = store.label(activity.labelId ?? null) ?? store.labels[0]!;
		Object.assign(thread, { labelId: label.id, labelAppliedAt: date, labelAppliedBy: 'user' });
		thread.isListed = true;
		return event({ label: { id: label.id, name: label.name } });
	}
	const step =
		type === 'email_sent'
			? sendEmail(store, enrolment, thread, date)
			: sentEmail(store, enrolment, thread, date);
	switch (type) {
		case 'email_sent':
			break;
		case 'email_opened':
			step.engagement!.openCount++;
			touch(store, enrolment, date);
			break;
		case 'link_clicked':
			step.engagement!.clickCount++;
			touch(store, enrolment, date);
			break;
		case 'email_bounced':
			step.delivery!.status = 'bounced';
			enrolled.set(contact.id, 'bounced', date);
			break;
		case 'contact_unsubscribed':
			enrolled.set(contact.id, 'unsubscribed', date);
			break;
		case 'email_replied':
			thread.isListed = true;
			return emailReplyArrives(store, { contact, thread, sequence, date, text }).fakeEvent;
	}
	const sequenceEmail = thread.emails.filter((email) => email.type === 'me').at(-1);
	const about = { sequence, date, step: step.executionOrder, sequenceEmail };
	return emailEvent(store, type, thread, about);
}
