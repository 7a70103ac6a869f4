/** A contact with all that is kept of it. */
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
	'active' | 'bounced' | 'contacted' | 'finished' | 'ooo' | 'paused' | 'replied' | 'unsubscribed';

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
	/** Not part of the API's answers. */
	data: Buffer;
}

export interface ThreadEmail {
	/** `mte_` or `sqe_`, what a reply is sent by. */
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
	/** `null` for a conversation on LinkedIn alone. */
	mailboxId: string | null;
	contactId: string;
	sequenceId: string | null;
	subject: string;
	labelId: string | null;
	labelAppliedAt: string | null;
	labelAppliedBy: string | null;
	replyType: 'bounced' | 'lead_replied' | 'ooo' | null;
	isUnread: boolean;
	/** Whether the list has it yet. */
	isListed: boolean;
	emails: ThreadEmail[];
	linkedinMessages: LinkedinMessage[];
}

/** A message that the API has accepted. */
export interface SentMessage {
	channel: 'email' | 'linkedin';
	threadId: string;
	/** As it was sent. */
	body: Record<string, unknown>;
}

export interface Preflight {
	sequenceId: string;
	contactIds: string[];
	/** Of the contacts' sequences when it was made: it is stale when they have changed. */
	fingerprint: string;
	expiresAt: number;
}

/** What a sequence did on a day. */
export interface DayOfSequence {
	sent: number;
	opened: number;
	clicked: number;
	replied: number;
	repliedPositive: number;
}
