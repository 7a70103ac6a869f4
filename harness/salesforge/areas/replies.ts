import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { ok, type ApiAnswer } from '../exchange';
import { newId } from './ids';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import { addEmail, addLinkedinMessage, threadIn } from './threadStore';
import { asLinkedinMessage } from './threads';
import type { Attachment, Thread, ThreadEmail } from './types';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const EMAIL_KEYS = new Set(['content', 'includeHistory', 'ccs', 'bccs', 'attachments']);
const LINKEDIN_KEYS = new Set(['accountId', 'message', 'attachments']);

function readAttachments({ attachments = [] }: JsonObject): Attachment[] {
	if (!Array.isArray(attachments)) throw new Refusal(400, 'attachments must be a list');
	return (attachments as JsonObject[]).map(({ filename, contentType, contentBase64 }) => {
		if (!isText(filename) || !isText(contentType) || !isText(contentBase64)) {
			throw new Refusal(400, 'an attachment needs filename, contentType and contentBase64');
		}
		const data = Buffer.from(contentBase64, 'base64');
		return { id: newId('att'), contentId: newId('cid'), contentType, filename, data };
	});
}

const trackedUrl = (path: string) => `https://click.tracking.example/${newId(path)}`;

/** An email's HTML as it is sent with link and open tracking. */
const tracked = (html: string) =>
	html
		.replace(/(href=")[^"]*/g, (_, start: string) => start + trackedUrl('c'))
		.replace(/(^|[\s>(])(https?:\/\/[^\s<>()"]+)/g, `$1<a href="${trackedUrl('c')}">$2</a>`)
		.concat(`<img src="${trackedUrl('o')}" width="1" height="1" alt="">`);

function refuseUnknown(body: JsonObject, known: ReadonlySet<string>): void {
	const unknown = Object.keys(body).find((key) => !known.has(key));
	if (unknown !== undefined) throw new Refusal(400, `unknown field ${unknown}`);
}

/** A mailbox's email by id or, if the server accepts it, by Message-ID. */
function findEmail(store: Store, mailboxId: string, id: string): [Thread, ThreadEmail] {
	const messageId = id.replace(/^<|>$/g, '').toLowerCase();
	for (const thread of store.threads.values()) {
		if (thread.mailboxId !== mailboxId) continue;
		const email = thread.emails.find(
			(each) =>
				each.id === id ||
				(store.behaviour.replyByMessageId === 204 && each.emailId.toLowerCase() === messageId),
		);
		if (email) return [thread, email];
	}
	throw new Refusal(404, 'email not found');
}

function download(attachments: readonly Attachment[], id: string): ApiAnswer {
	const found = attachments.find((each) => each.id === id || each.contentId === id);
	if (!found) throw new Refusal(404, 'attachment not found');
	const headers = { 'content-type': 'application/octet-stream' };
	return { status: 200, body: found.data, headers };
}

/** The archive of all attachments. The API answers 400 when it cannot create one, and so does this server. */
function downloadAll(attachments: readonly Attachment[]): ApiAnswer {
	if (attachments.length === 0) return { status: 204 };
	throw new Refusal(400, 'attachments are unavailable');
}

function messageIn(store: Store, threadId: string, messageId: string) {
	const thread = threadIn(store, threadId);
	const message = thread.linkedinMessages.find(({ id }) => id === messageId);
	if (!message) throw new Refusal(404, 'message not found');
	return message;
}

export const replyRoutes: Routes<Store> = {
	'POST /mailboxes/:mailboxId/emails/:emailId/reply': ({ place: store, params, body }) => {
		const [thread] = findEmail(store, params.mailboxId!, params.emailId!);
		const given = body();
		refuseUnknown(given, EMAIL_KEYS);
		const { content, ccs = [], bccs = [], includeHistory = false } = given;
		if (!isText(content) || content === '') throw new Refusal(400, 'content is required');
		if (!isTexts(ccs) || !isTexts(bccs)) throw new Refusal(400, 'ccs and bccs must be lists');
		if (typeof includeHistory !== 'boolean')
			throw new Refusal(400, 'includeHistory must be boolean');
		const attachments = readAttachments(given);
		store.sent.push({ channel: 'email', threadId: thread.id, body: given });
		if (store.behaviour.sentRepliesShow) {
			const shown = store.behaviour.sentRepliesAreTracked ? tracked(content) : content;
			addEmail(store, thread, { type: 'me', content: shown, ccs, bccs, attachments });
		}
		return { status: store.behaviour.replyStatus };
	},
	'GET /mailboxes/:mailboxId/emails/:emailId/attachments': ({ place: store, params }) =>
		downloadAll(findEmail(store, params.mailboxId!, params.emailId!)[1].attachments),
	'GET /mailboxes/:mailboxId/emails/:emailId/attachments/:contentId': ({
		place: store,
		params,
	}) => {
		const [, { attachments }] = findEmail(store, params.mailboxId!, params.emailId!);
		return download(attachments, params.contentId!);
	},
	'POST /threads/:threadId/linkedin/reply': ({ place: store, params, body }) => {
		const thread = threadIn(store, params.threadId!);
		const given = body();
		refuseUnknown(given, LINKEDIN_KEYS);
		const { accountId, message } = given;
		if (!Number.isInteger(accountId)) throw new Refusal(400, 'accountId must be an integer');
		if (!isText(message)) throw new Refusal(400, 'message is required');
		const attachments = readAttachments(given);
		if (message === '' && attachments.length === 0) throw new Refusal(400, 'message is empty');
		if (!thread.linkedinMessages.some((each) => each.accountId === accountId)) {
			throw new Refusal(400, 'Invalid LinkedIn account');
		}
		store.sent.push({ channel: 'linkedin', threadId: thread.id, body: given });
		const sent = addLinkedinMessage(thread, {
			direction: 'outbound',
			accountId: accountId as number,
			message,
			attachments,
		});
		if (!store.behaviour.sentRepliesShow) thread.linkedinMessages.pop();
		return ok(asLinkedinMessage(store, thread, sent));
	},
	'GET /threads/:threadId/linkedin/messages/:messageId/attachments': ({ place: store, params }) =>
		downloadAll(messageIn(store, params.threadId!, params.messageId!).attachments),
	'GET /threads/:threadId/linkedin/messages/:messageId/attachments/:attachmentId': ({
		place: store,
		params,
	}) => {
		const { attachments } = messageIn(store, params.threadId!, params.messageId!);
		return download(attachments, params.attachmentId!);
	},
};
