/** A contact with everything that is stored. */
export interface Contact {
	id: string;
	firstName: string;
	lastName: string;
	email: string;
	linkedinUrl: string;
	company: string;
	position: string;
	customVars: Record<string, string>;
	/** Names. */
	tags: string[];
	validationStatus: string;
}

export type EnrolmentStatus =
	| 'active'
	| 'bounce-shield'
	| 'bounced'
	| 'completed'
	| 'contacted'
	| 'dnc'
	| 'finished'
	| 'ooo'
	| 'paused'
	| 'replied'
	| 'unsubscribed';

type Channel = 'email' | 'linkedin';

/** A step of a sequence for one contact, as the API lists it. Fields without a value are left out. */
export interface TimelineStep {
	nodeId: number;
	nodeType: 'action';
	actionName: string;
	actionChannel: Channel;
	executionOrder: number;
	executionStatus: 'completed' | 'scheduled';
	scheduledAt?: string;
	executedAt?: string;
	/** Of messages. */
	delivery?: { channel: Channel; status: 'bounced' | 'sent' | 'unknown'; sentAt?: string };
	/** Of emails. */
	engagement?: { openCount: number; clickCount: number };
	content?: { message: string; contentType: string };
	/** The first reply to the step. */
	replyContent?: { channel: Channel; message: string; contentType: string; repliedAt: string };
	sender?: {
		senderProfileId: number;
		senderProfileName: string;
		mailboxId?: string;
		email: string;
		linkedinUrl: string;
	};
}

/** A contact in a sequence, besides the status. Times are ISO 8601. */
export interface Enrolment {
	addedAt: string;
	updatedAt: string;
	contactedAt: string | null;
	inSubsequence: boolean;
	timeline: TimelineStep[];
}

export interface DncEntry {
	value: string;
	type: 'domain' | 'email' | 'linkedin';
	createdAt: string;
}

export interface Label {
	id: string;
	name: string;
	isBuiltIn: boolean;
	specialLabel: string;
}

export interface Mailbox {
	id: string;
	address: string;
	firstName: string;
	lastName: string;
	mailboxProvider: string;
	status: string;
	disconnectReason: string | null;
	dailyEmailLimit: number;
	signature: string;
	resolvedSignature: string;
	trackingDomain: string;
	trackingDomainStatus: string;
}

export interface Attachment {
	id: string;
	contentId: string;
	contentType: string;
	filename: string;
	/** Not part of the API's responses. */
	data: Buffer;
}

export interface ThreadEmail {
	/** `mte_...` or `sqe_...`, the id that a reply refers to. */
	id: string;
	/** The Message-ID, without angle brackets. */
	emailId: string;
	subject: string;
	content: string;
	date: string;
	type: 'contact' | 'me';
	fromAddress: string;
	toAddress: string;
	ccs: string[];
	bccs: string[];
	attachments: Attachment[];
}

export interface LinkedinMessage {
	id: string;
	accountId: number;
	direction: 'inbound' | 'outbound';
	message: string;
	date: string;
	attachments: Attachment[];
}

export interface Thread {
	id: string;
	/** `null` for a LinkedIn-only conversation. */
	mailboxId: string | null;
	contactId: string;
	sequenceId: string | null;
	subject: string;
	labelId: string | null;
	labelAppliedAt: string | null;
	labelAppliedBy: string | null;
	replyType: 'bounced' | 'lead_replied' | 'ooo' | null;
	isUnread: boolean;
	/** Whether it is listed yet. */
	isListed: boolean;
	emails: ThreadEmail[];
	linkedinMessages: LinkedinMessage[];
}

/** A message accepted by the API. */
export interface SentMessage {
	channel: 'email' | 'linkedin';
	threadId: string;
	/** As sent. */
	body: Record<string, unknown>;
}

export interface Preflight {
	sequenceId: string;
	contactIds: string[];
	/** A snapshot of the contacts' sequences. When they have changed, the preflight is stale. */
	fingerprint: string;
	expiresAt: number;
}

/** A run of the validation of email addresses. */
export interface Validation {
	contacts: Contact[];
	/** How often it still answers that it is in progress. */
	asksLeft: number;
	hasFailed: boolean;
}

/** A sequence's figures of one day. */
export interface DayOfSequence {
	sent: number;
	opened: number;
	clicked: number;
	replied: number;
	repliedPositive: number;
}
