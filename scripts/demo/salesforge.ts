import type { EventType } from '../../nodes/Salesforge/events';
import {
	addContact,
	addEmail,
	addMailbox,
	addSenderProfile,
	addThread,
	emailEvent,
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
	type Contact,
	type FakeEvent,
	type FakeSalesforgeOptions,
	type Mailbox,
	type Sequence,
	type Store,
	type Thread,
	type Workspace,
} from '../../harness/salesforge';
import { PEOPLE, type Person } from './people';

/** The demo's Salesforge: a local server with a workspace, a mailbox, two sequences and their contacts. */
export interface DemoSalesforge {
	server: FakeSalesforge;
	workspace: Workspace;
	store: Store;
	mailbox: Mailbox;
	/** The sequence that the second workflow listens to. */
	chosen: Sequence;
	other: Sequence;
}

export async function startSalesforge(options?: FakeSalesforgeOptions): Promise<DemoSalesforge> {
	const server = await FakeSalesforge.start(options);
	const workspace = server.addWorkspace('Sales Team', 'wks_sales');
	const store = server.store(workspace.id);
	addSenderProfile(store, 'Maya Lind');
	return {
		server,
		workspace,
		store,
		mailbox: addMailbox(store, {
			address: 'maya.lind@northbeam.example',
			firstName: 'Maya',
			lastName: 'Lind',
			signature: '<p>Maya Lind<br>Northbeam</p>',
			resolvedSignature: '<p>Maya Lind<br>Northbeam</p>',
			trackingDomain: 'go.northbeam.example',
		}),
		chosen: server.addSequence(workspace.id, { name: 'Q4 Outreach', id: 'seq_q4' }),
		other: server.addSequence(workspace.id, { name: 'Founders', id: 48_201, kind: 'multichannel' }),
	};
}

function contactOf(store: Store, { firstName, lastName, company }: Person): Contact {
	const handle = `${firstName}.${lastName}`.toLowerCase();
	return addContact(store, {
		firstName,
		lastName,
		company,
		email: `${handle}@lead.example`,
		linkedinUrl: `https://www.linkedin.com/in/example-${handle.replace('.', '-')}`,
		tags: ['Q4'],
	});
}

/** The contact's conversation, which begins with the sequence's email. */
function conversationWith(
	{ store, mailbox }: DemoSalesforge,
	contact: Contact,
	sequence: Sequence,
): Thread {
	const existing = [...store.threads.values()].find(({ contactId }) => contactId === contact.id);
	if (existing) return existing;
	store.enrolled(String(sequence.id)).set(contact.id, 'contacted');
	const thread = addThread(store, {
		contactId: contact.id,
		mailboxId: mailbox.id,
		sequenceId: String(sequence.id),
		subject: `More meetings for ${contact.company}?`,
	});
	addEmail(store, thread, {
		type: 'me',
		date: new Date(Date.now() - 86_400_000).toISOString(),
		content: `<p>Hi ${contact.firstName}, teams like yours book twice as many meetings with Northbeam. Worth a look?</p>`,
	});
	return thread;
}

/** What happens to one contact now: the change in Salesforge, and the event that reports it. */
function happens(salesforge: DemoSalesforge, type: EventType, person: Person): FakeEvent {
	const { store } = salesforge;
	const sequence = salesforge[person.sequence];
	const contact = contactOf(store, person);
	const { reply: text } = person;
	if (type === 'linkedin_replied') {
		const thread = [...store.threads.values()].find(({ contactId }) => contactId === contact.id);
		return linkedinReplyArrives(store, { contact, thread, sequence, text }).fakeEvent;
	}
	const thread = conversationWith(salesforge, contact, sequence);
	if (text) emailReplyArrives(store, { contact, thread, sequence, text });
	return emailEvent(store, type, thread, { sequence });
}

/** Nine events at the current time, one per contact, each with its contact and conversation in Salesforge. */
export const nineEvents = (salesforge: DemoSalesforge): FakeEvent[] =>
	PEOPLE.map(([type, person]) => happens(salesforge, type, person));
