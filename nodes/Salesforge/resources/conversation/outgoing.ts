import type { Outcome } from '../../api/client';
import { readText } from '../../api/lists';
import { readMailbox } from '../../api/mailboxes';
import { replyByEmail, replyOnLinkedin } from '../../api/replies';
import { InputError } from '../../transforms/inputError';
import { htmlToText } from '../../transforms/reply/htmlToText';
import type { ItemCall } from '../session';
import type { Conversation } from './conversation';
import type { Draft } from './draft';
import type { Message } from './messages';

/** An answer that is ready to be sent. */
export interface Outgoing {
	answered: Message;
	/** What is sent. */
	content: string;
	/** What the conversation should show afterwards, as plain text. */
	text: string;
	send(): Promise<Outcome>;
}

/** The event's message, or else the contact's newest one, or else the newest of all. */
export function messageToAnswer({ own, messages, channel, conversationId }: Conversation): Message {
	if (own) return own;
	const possible = messages.filter((message) => channel === null || message.channel === channel);
	const message = possible.filter(({ isFromLead }) => isFromLead).at(-1) ?? possible.at(-1);
	if (message) return message;
	throw new InputError(
		`The conversation ${conversationId} has no message to reply to`,
		'Nothing was sent. Salesforge takes the sender and the recipient from an earlier message.',
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

async function emailTo(
	call: ItemCall,
	{ workspaceId, mailboxId, conversationId }: Conversation,
	answered: Message,
	draft: Draft,
): Promise<Outgoing> {
	if (mailboxId === null) {
		throw new InputError(
			`The mailbox of the conversation ${conversationId} is unknown`,
			"Nothing was sent. Set 'Act On' to 'ID' and choose the 'Mailbox'.",
		);
	}
	if (answered.id === '') {
		throw new InputError(
			`The e-mail to answer in the conversation ${conversationId} has no ID in Salesforge`,
			'Nothing was sent. Salesforge sends a reply by the ID of the e-mail. Try again later, or reply in Salesforge.',
		);
	}
	const { ccs, bccs, attachments, includeHistory } = draft;
	const signature = draft.appendSignature ? await signatureOf(call, workspaceId, mailboxId) : '';
	const content = withSignature(draft.html, signature);
	return {
		answered,
		content,
		text: htmlToText(content),
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
	{ workspaceId, conversationId, messages }: Conversation,
	answered: Message,
	{ text, attachments }: Draft,
): Outgoing {
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
	return {
		answered,
		content: text,
		text,
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
