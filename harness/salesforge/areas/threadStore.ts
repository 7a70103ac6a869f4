import { newId } from './ids';
import { Refusal } from './routes';
import type { Store } from './store';
import type { LinkedinMessage, Thread, ThreadEmail } from './types';

/** The date of the newest message; empty for a thread without messages. */
export function dateOf({ emails, linkedinMessages }: Thread): string {
	return [...emails, ...linkedinMessages].reduce(
		(newest, { date }) => (date > newest ? date : newest),
		'',
	);
}

/** The date of the oldest message; empty for a thread without messages. */
export const firstDateOf = ({ emails, linkedinMessages }: Thread): string =>
	[...emails, ...linkedinMessages].map(({ date }) => date).sort()[0] ?? '';

/** Adds a conversation without messages. */
export function addThread(
	store: Store,
	given: Partial<Thread> & Pick<Thread, 'contactId'>,
): Thread {
	const thread: Thread = {
		id: newId('mth'),
		mailboxId: null,
		sequenceId: null,
		subject: 'More sales in Q4?',
		labelId: null,
		labelAppliedAt: null,
		labelAppliedBy: null,
		replyType: null,
		isUnread: true,
		isListed: true,
		emails: [],
		linkedinMessages: [],
		...given,
	};
	store.threads.set(thread.id, thread);
	return thread;
}

/** Adds an email to a conversation. */
export function addEmail(
	store: Store,
	thread: Thread,
	given: Partial<ThreadEmail> & Pick<ThreadEmail, 'type'>,
): ThreadEmail {
	const lead = store.contacts.get(thread.contactId)?.email ?? '';
	const own = store.mailboxes.get(thread.mailboxId ?? '')?.address ?? '';
	const isMine = given.type === 'me';
	const email: ThreadEmail = {
		id: newId(isMine && thread.emails.length === 0 ? 'sqe' : 'mte'),
		emailId: `${newId('m')}@outlook.example`,
		subject: thread.emails.length === 0 ? thread.subject : `Re: ${thread.subject}`,
		content: '<p>Hello</p>',
		date: new Date().toISOString(),
		fromAddress: isMine ? own : lead,
		toAddress: isMine ? lead : own,
		ccs: [],
		bccs: [],
		attachments: [],
		...given,
	};
	thread.emails.push(email);
	return email;
}

let lastMessageId = 7_000_000;

/** Adds a LinkedIn message to a conversation. */
export function addLinkedinMessage(
	thread: Thread,
	given: Partial<LinkedinMessage> & Pick<LinkedinMessage, 'direction'>,
): LinkedinMessage {
	const message: LinkedinMessage = {
		id: String(++lastMessageId),
		accountId: 311,
		message: 'Hello',
		date: new Date().toISOString(),
		attachments: [],
		...given,
	};
	thread.linkedinMessages.push(message);
	return message;
}

/** The thread in a path. Below a mailbox, LinkedIn-only conversations are not found. */
export function threadIn(store: Store, id: string, mailboxId?: string): Thread {
	const thread = store.threads.get(id);
	const isReadable = thread?.isListed || store.behaviour.unlistedThreadsReadable;
	if (!thread || !isReadable || (mailboxId !== undefined && thread.mailboxId !== mailboxId)) {
		throw new Refusal(404, 'thread not found');
	}
	return thread;
}
