import type { NewSequence, Sequence, Workspace } from '../account';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import type { ActionBehaviour } from './behaviour';
import { Enrolled } from './enrolled';
import { newId } from './ids';
import type {
	Contact,
	DncEntry,
	DayOfSequence,
	Label,
	Mailbox,
	Preflight,
	SentMessage,
	Thread,
	Validation,
} from './types';

const BUILT_IN_LABELS = {
	positive: 'Positive',
	negative: 'Negative',
	ooo: 'Out of office',
	meeting_booked: 'Meeting booked',
	meeting_completed: 'Meeting completed',
	closed: 'Closed',
	wrong_contact: 'Wrong contact',
};

/** A workspace's data besides its sequences and webhooks. */
export class Store {
	readonly contacts = new Map<string, Contact>();

	/** Names by id. */
	readonly tags = new Map<string, string>();

	/** Names by id. */
	readonly customVars = new Map<string, string>();

	/** By value. */
	readonly doNotContact = new Map<string, DncEntry>();

	readonly labels: Label[] = Object.entries(BUILT_IN_LABELS).map(([specialLabel, name]) => ({
		id: newId('lbl'),
		name,
		isBuiltIn: true,
		specialLabel,
	}));

	readonly mailboxes = new Map<string, Mailbox>();

	readonly threads = new Map<string, Thread>();

	/** The names of the sender profiles, by id. */
	readonly senderProfiles = new Map<number, string>();

	/** What a validation finds, by address; `safe` for others. */
	readonly verdicts = new Map<string, string>();

	readonly validations = new Map<string, Validation>();

	/** The bodies with which sequences were created, by sequence. */
	readonly created = new Map<string, JsonObject>();

	/** By sequence. */
	readonly enrolments = new Map<string, Enrolled>();

	readonly preflights = new Map<string, Preflight>();

	/** The sequences' figures, by sequence and date (YYYY-MM-DD). */
	readonly days = new Map<string, Map<string, DayOfSequence>>();

	/** Every accepted message, oldest first. Duplicates appear here. */
	readonly sent: SentMessage[] = [];

	private readonly contactIds = new Map<string, string>();

	constructor(
		readonly workspace: Workspace,
		private readonly listSequences: () => readonly Sequence[],
		readonly behaviour: ActionBehaviour,
		readonly addSequence: (sequence: NewSequence) => Sequence,
	) {}

	get sequences(): readonly Sequence[] {
		return this.listSequences();
	}

	sequence(id: string): Sequence | undefined {
		return this.sequences.find((sequence) => String(sequence.id) === id);
	}

	/** The contact with the address, else with the LinkedIn URL. */
	contactWith(email: string | null, linkedinUrl: string | null): Contact | undefined {
		const keys = [email, linkedinUrl].flatMap((key) => (key ? [key.toLowerCase()] : []));
		const id = keys.map((key) => this.contactIds.get(key)).find((found) => found !== undefined);
		return id === undefined ? undefined : this.contacts.get(id);
	}

	keepContact(contact: Contact): void {
		this.contacts.set(contact.id, contact);
		for (const key of [contact.email, contact.linkedinUrl]) {
			if (key) this.contactIds.set(key.toLowerCase(), contact.id);
		}
	}

	removeContact(id: string): boolean {
		const contact = this.contacts.get(id);
		if (!contact) return false;
		for (const key of [contact.email, contact.linkedinUrl]) {
			if (key) this.contactIds.delete(key.toLowerCase());
		}
		for (const statuses of this.enrolments.values()) statuses.delete(id);
		return this.contacts.delete(id);
	}

	enrolled(sequenceId: string): Enrolled {
		let enrolled = this.enrolments.get(sequenceId);
		if (!enrolled) this.enrolments.set(sequenceId, (enrolled = new Enrolled()));
		return enrolled;
	}

	/** A contact's current and former sequences, as the API lists them. */
	sequencesOf(contactId: string): Array<{ id: string | number; name: string; status: string }> {
		return this.sequences.flatMap(({ id, name }) => {
			const status = this.enrolments.get(String(id))?.get(contactId);
			return status === undefined ? [] : [{ id, name, status }];
		});
	}

	label(id: string | null): Label | undefined {
		return this.labels.find((label) => label.id === id);
	}

	/** A status in this server's spelling. */
	written(status: string): string {
		return this.behaviour.upperCaseStatuses ? status.toUpperCase() : status;
	}
}
