import { ok } from '../exchange';
import { coreList, valuesOf } from './lists';
import { Refusal, type RouteCall, type Routes } from './routes';
import type { Store } from './store';
import { dateOf, firstDateOf, threadIn } from './threadStore';
import type { Attachment, LinkedinMessage, Thread, ThreadEmail } from './types';

const withoutData = (attachments: readonly Attachment[]) =>
	attachments.map(({ data, ...attachment }) => ({
		...attachment,
		size: data.length,
		inline: false,
		embedded: false,
	}));

const isPositive = (store: Store, { labelId }: Thread) =>
	store.label(labelId)?.specialLabel === 'positive';

/** A thread in a list, without the ids of its contact and sequence. */
function asListed(store: Store, thread: Thread) {
	const contact = store.contacts.get(thread.contactId);
	const newest = [...thread.emails, ...thread.linkedinMessages].at(-1);
	const { id, mailboxId, subject, labelId, labelAppliedAt, labelAppliedBy, isUnread } = thread;
	return {
		id,
		mailboxId: mailboxId ?? '',
		agentId: null,
		agentReply: null,
		agentStatus: null,
		contactFirstName: contact?.firstName ?? '',
		contactLastName: contact?.lastName ?? '',
		contactEmail: contact?.email ?? '',
		subject,
		content: newest && ('content' in newest ? newest.content : newest.message),
		date: store.behaviour.threadDate === 'newest' ? dateOf(thread) : firstDateOf(thread),
		isUnread,
		isPositive: isPositive(store, thread),
		labelId,
		labelAppliedAt,
		labelAppliedBy,
		replyType: thread.replyType && store.written(thread.replyType),
		profilePictureUrl: null,
	};
}

const asEmail = ({ behaviour }: Store, { attachments, emailId, ...email }: ThreadEmail) => ({
	...email,
	emailId: behaviour.messageIdsInBrackets ? `<${emailId}>` : emailId,
	tos: [email.toAddress],
	attachments: withoutData(attachments),
});

export function asLinkedinMessage(
	store: Store,
	{ contactId }: Thread,
	{ attachments, ...message }: LinkedinMessage,
) {
	const contact = store.contacts.get(contactId);
	return {
		...message,
		subject: '',
		firstName: contact?.firstName ?? '',
		lastName: contact?.lastName ?? '',
		linkedinUrl: contact?.linkedinUrl ?? '',
		profilePictureUrl: null,
		attachments: withoutData(attachments),
	};
}

/** A single thread, without its own id and that of its mailbox. */
function readThread({ place: store, params }: RouteCall<Store>) {
	const thread = threadIn(store, params.threadId!, params.mailboxId);
	const contact = store.contacts.get(thread.contactId);
	const sequence = store.sequence(thread.sequenceId ?? '');
	return ok({
		contact: contact && {
			id: contact.id,
			firstName: contact.firstName,
			lastName: contact.lastName,
			email: contact.email,
			company: contact.company,
			linkedinUrl: contact.linkedinUrl,
		},
		emails: thread.emails.map((email) => asEmail(store, email)),
		linkedinMessages: thread.linkedinMessages.map((message) =>
			asLinkedinMessage(store, thread, message),
		),
		sequence: sequence && {
			id: sequence.id,
			name: sequence.name,
			status: store.written(sequence.status),
			product: null,
		},
	});
}

function isFound(store: Store, { contactId, subject }: Thread, q: string): boolean {
	const contact = store.contacts.get(contactId);
	const texts = [contact?.email, contact?.firstName, contact?.lastName, subject];
	return texts.some((text) => text?.toLowerCase().includes(q.toLowerCase()));
}

/** An arbitrary order that is the same at every call. */
const shuffleKey = (id: string) => [...id].reduceRight((sum, c) => sum * 31 + c.charCodeAt(0), 7);

function inOrder(store: Store, threads: Thread[]): Thread[] {
	const { threadOrder } = store.behaviour;
	if (threadOrder === 'shuffled') {
		return threads.sort((a, b) => (shuffleKey(a.id) % 997) - (shuffleKey(b.id) % 997));
	}
	const dated = threads.map((thread) => ({ thread, date: dateOf(thread) }));
	dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	if (threadOrder === 'oldestFirst') dated.reverse();
	return dated.map(({ thread }) => thread);
}

function filtered(store: Store, query: URLSearchParams): Thread[] {
	const mailboxes = valuesOf(query, 'mailbox_ids');
	const { threadSearch, multichannelFilter } = store.behaviour;
	const isMultichannel = (id: string) => /^\d+$/.test(id);
	const given = valuesOf(query, 'sequence_ids');
	if (multichannelFilter === 'refused' && given.some(isMultichannel)) {
		throw new Refusal(400, 'sequence_ids must be ids of legacy sequences');
	}
	const isIgnored = multichannelFilter === 'ignored';
	const sequences = isIgnored ? given.filter((id) => !isMultichannel(id)) : given;
	const labels = valuesOf(query, 'labels');
	const excluded = valuesOf(query, 'exclude_labels');
	const q = query.get('q') ?? '';
	const matching = [...store.threads.values()].filter(
		(thread) =>
			thread.isListed &&
			(mailboxes.length === 0 || mailboxes.includes(thread.mailboxId ?? '')) &&
			(sequences.length === 0 || sequences.includes(thread.sequenceId ?? '')) &&
			(labels.length === 0 || labels.includes(thread.labelId ?? '')) &&
			!excluded.includes(thread.labelId ?? '') &&
			(query.get('positive') !== 'true' || isPositive(store, thread)) &&
			(query.get('filter') !== 'unread' || thread.isUnread),
	);
	if (q === '' || threadSearch === 'ignored') return inOrder(store, matching);
	if (threadSearch === 'finds nothing') return [];
	return inOrder(
		store,
		matching.filter((thread) => isFound(store, thread, q)),
	);
}

export const threadRoutes: Routes<Store> = {
	'GET /threads': ({ place: store, request: { query } }) => {
		const answer = coreList(filtered(store, query), query, store.behaviour);
		const body = answer.body as { data: Thread[] };
		if (!Array.isArray(body.data)) return answer;
		return ok({ ...body, data: body.data.map((thread) => asListed(store, thread)) });
	},
	'GET /threads/:threadId': readThread,
	'GET /mailboxes/:mailboxId/threads/:threadId': readThread,
};
