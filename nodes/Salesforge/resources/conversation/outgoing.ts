import { createHash } from 'crypto';

import { htmlToText } from '../../../replyLanguage';
import type { Result } from '../../api/apiError';
import { readMailbox } from '../../api/mailboxes';
import { replyByEmail, replyOnLinkedin } from '../../api/threads';
import { nameOf, readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { contactOf, type Conversation } from './conversation';
import type { Draft } from './draft';
import { bareAddress, isFromMailSystem, isSentTo, type Message } from './messages';
import { wordsOf } from './text';

/** An answer that is ready to be sent. */
export interface Outgoing {
	answered: Message;
	/** An email address, or a LinkedIn URL or name; `null` if unknown. Salesforge chooses it by the message. */
	recipient: string | null;
	/** `null` on LinkedIn. */
	subject: string | null;
	/** What is sent, as plain text. */
	text: string;
	/** The same in a form that can be compared. */
	words: string;
	/** A digest of CC, BCC and the files. */
	enclosed: string;
	send(): Promise<Result<unknown>>;
}

/** The event's message, or else the contact's newest one, or else our newest one to the contact. */
export function messageToAnswer(conversation: Conversation): Message {
	const { own, isOwnMissing, messages, channel, conversationId } = conversation;
	if (own) return own;
	if (isOwnMissing) {
		throw new InputError(
			`The conversation ${conversationId} does not show the message of the event`,
			"Nothing was sent. Salesforge may list it later: try again. Or set 'Act On' to 'Chosen Below' to answer the newest message that it shows.",
		);
	}
	const email = readText(contactOf(conversation).email);
	const possible = messages.filter(
		(message) => (channel === null || message.channel === channel) && !isFromMailSystem(message),
	);
	const message =
		possible.filter(({ isFromLead }) => isFromLead).at(-1) ??
		possible.filter((each) => each.channel === 'linkedin' || isSentTo(each, email)).at(-1);
	if (message) return message;
	throw new InputError(
		possible.length === 0
			? `The conversation ${conversationId} has no message to reply to`
			: `The contact has written nothing in the conversation ${conversationId}, and none of our emails in it went to ${email ? `the contact's address ${email}` : 'the contact, whose address is unknown'}`,
		'Nothing was sent. Salesforge takes the sender and the recipient of a reply from an earlier message.',
	);
}

async function signatureOf(
	{ client, session }: ItemCall,
	workspaceId: string,
	mailboxId: string,
): Promise<string> {
	const mailbox = await session.once(
		`mailbox/${workspaceId}/${mailboxId}`,
		async () => await readMailbox(client, workspaceId, mailboxId),
	);
	return readText(mailbox.resolvedSignature).trim();
}

const withSignature = (html: string, signature: string) =>
	signature === '' ? html : `${html}<div>&nbsp;</div><div>--</div><div>${signature}</div>`;

const digest = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64');

/** Salesforge sends a reply to our own email to its recipient. */
function addressOf({ isFromLead, source }: Message): string | null {
	const { fromAddress, toAddress, tos } = source;
	const to = toAddress || (Array.isArray(tos) ? (tos as unknown[])[0] : undefined);
	return bareAddress(isFromLead ? fromAddress : to) || null;
}

async function emailTo(
	call: ItemCall,
	{ workspaceId, mailboxId, conversationId }: Conversation,
	answered: Message,
	draft: Draft,
): Promise<Outgoing> {
	if (mailboxId === null) {
		throw new InputError(
			`The mailbox of the conversation ${conversationId} is unknown`,
			"Nothing was sent. Set 'Act On' to 'Chosen Below' and choose the 'Mailbox'.",
		);
	}
	if (answered.id === '') {
		throw new InputError(
			`The email to answer in the conversation ${conversationId} has no ID in Salesforge`,
			'Nothing was sent. Salesforge sends a reply by the ID of the email. Try again later, or reply in Salesforge.',
		);
	}
	const { ccs, bccs, attachments, includeHistory } = draft;
	const signature = draft.appendSignature ? await signatureOf(call, workspaceId, mailboxId) : '';
	const content = withSignature(draft.html, signature);
	const text = htmlToText(content);
	return {
		answered,
		recipient: addressOf(answered),
		subject: readText(answered.source.subject) || null,
		text,
		words: wordsOf(text),
		enclosed: digest([[...ccs].sort(), [...bccs].sort(), attachments]),
		send: async () =>
			await replyByEmail(
				call.client,
				{ workspaceId, mailboxId, emailId: answered.id },
				{
					content,
					includeHistory,
					...(ccs.length > 0 && { ccs }),
					...(bccs.length > 0 && { bccs }),
					...(attachments.length > 0 && { attachments }),
				},
			),
	};
}

function linkedinMessageTo(
	call: ItemCall,
	conversation: Conversation,
	answered: Message,
	{ text, attachments }: Draft,
): Outgoing {
	const { workspaceId, conversationId, messages } = conversation;
	const accountId = messages
		.map(({ accountId: id }) => id)
		.filter((id) => id !== null)
		.at(-1);
	if (accountId === undefined) {
		throw new InputError(
			`No message of the conversation ${conversationId} names the LinkedIn account to reply from`,
			'Nothing was sent. Reply in Salesforge instead.',
		);
	}
	if (text === '' && attachments.length === 0) {
		throw new InputError(
			'The message has no text, and pictures cannot be sent on LinkedIn',
			"Nothing was sent. Write a text, or attach the picture with 'Input Data Field Name'.",
		);
	}
	const { linkedinUrl, firstName, lastName } = contactOf(conversation);
	return {
		answered,
		recipient: readText(linkedinUrl) || nameOf(firstName, lastName),
		subject: null,
		text,
		words: wordsOf(text),
		enclosed: digest(attachments),
		send: async () =>
			await replyOnLinkedin(
				call.client,
				{ workspaceId, threadId: conversationId },
				{ accountId, message: text, ...(attachments.length > 0 && { attachments }) },
			),
	};
}

/** Prepares the answer on the channel of the message. */
export async function prepareReply(
	call: ItemCall,
	conversation: Conversation,
	answered: Message,
	draft: Draft,
): Promise<Outgoing> {
	return answered.channel === 'linkedin'
		? linkedinMessageTo(call, conversation, answered, draft)
		: await emailTo(call, conversation, answered, draft);
}
