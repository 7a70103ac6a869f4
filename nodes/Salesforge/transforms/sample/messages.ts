import type { Mood } from '../../events/definitions';
import type { JsonObject } from '../../shared/json';
import type { Random } from './random';
import { QUOTE_HEADERS, REPLIES, type Language, type STEPS } from './texts';

interface Person extends JsonObject {
	firstName: string;
	lastName: string;
	email: string;
}

export interface Parties {
	contact: Person & { company: string };
	mailbox: Person;
	/** The language of the contact's reply. */
	language: Language;
}

const escapeHtml = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const paragraphs = (text: string) =>
	text
		.split('\n\n')
		.map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>')}</p>`)
		.join('');

const fill = (text: string, values: Record<string, string>) =>
	text.replace(/\{(\w+)\}/g, (_match, name: string) => values[name]!);

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
	`${firstName} ${lastName}`;

/** A step's sequence email, as the contact received it. */
export function makeEmail(
	random: Random,
	{ contact, mailbox }: Omit<Parties, 'language'>,
	{ subject, text }: (typeof STEPS)[number],
) {
	const values = { name: contact.firstName, company: contact.company };
	const words = `${fill(text, values)}\n\n${fullName(mailbox)}`;
	return {
		emailId: `${random.id('msg')}@mail.outreach.example`,
		fromEmail: mailbox.email,
		fromName: fullName(mailbox),
		toEmail: contact.email,
		toName: fullName(contact),
		subject: fill(subject, values),
		content: { text: words, html: paragraphs(words) },
	};
}

export type Email = ReturnType<typeof makeEmail>;

function pickReply(random: Random, mood: Mood | undefined, language: Language) {
	const replies = REPLIES[language];
	return random.pick(mood === undefined ? Object.values(replies) : [replies[mood]]);
}

/** A reply with the quoted message below, as mail clients send it. */
export function makeReplyEmail(
	random: Random,
	mood: Mood | undefined,
	{ contact, mailbox, language }: Parties,
	{ email, sent }: { email: Email; sent: Date },
) {
	const text = pickReply(random, mood, language);
	const words = `${fill(text, { sender: mailbox.firstName })}\n\n${contact.firstName}`;
	const header = QUOTE_HEADERS[language](`${email.fromName} <${email.fromEmail}>`, sent);
	const quoted = email.content.text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
	return {
		emailId: `${random.id('msg')}@mail.${contact.email.split('@')[1]}`,
		fromEmail: contact.email,
		fromName: fullName(contact),
		toEmail: mailbox.email,
		toName: fullName(mailbox),
		subject: email.subject.replace(/^(Re: )?/, 'Re: '),
		content: {
			text: `${words}\n\n${header}\n${quoted}`,
			html: `${paragraphs(words)}<div class="gmail_quote"><div class="gmail_attr">${escapeHtml(header)}<br></div><blockquote class="gmail_quote">${email.content.html}</blockquote></div>`,
		},
	};
}

/** A reply on LinkedIn, just the words. */
export function makeReplyMessage(
	random: Random,
	mood: Mood | undefined,
	{ mailbox, language }: Parties,
) {
	const text = fill(pickReply(random, mood, language), { sender: mailbox.firstName });
	return { text, html: escapeHtml(text).replace(/\n/g, '<br>') };
}
