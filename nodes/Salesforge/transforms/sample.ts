import { definitions, EVENT_TYPES, isEventType, type EventType } from '../events';
import type { BodySection, EventDefinition } from '../events/definitions';
import type { JsonObject } from '../events/json';
import { InputError } from './inputError';
import { randomBy, type Random } from './random';
import { LEADS, QUOTE_HEADERS, REPLIES, SENDERS, STEPS, type Mood } from './sampleTexts';

export interface SampleOptions {
	/** The event types to take turns; all when empty, left out, or `*` is among them. */
	events?: readonly string[];
	/** How many, from 1 to {@link MAX_SAMPLES}. */
	count: number;
	/** The same seed gives the same events, in every process. */
	seed: string;
}

export const MAX_SAMPLES = 1000;

/** A Monday morning, UTC. Samples never depend on the time at which they are made. */
const START = Date.UTC(2025, 2, 3, 7, 30);
const MINUTE = 60_000;

interface Lead {
	contact: JsonObject & { firstName: string; lastName: string; email: string };
	company: string;
	sequence: JsonObject;
	mailbox: JsonObject & { firstName: string; lastName: string; email: string };
}

/** What all samples of one seed share. */
interface Campaign {
	workspace: JsonObject;
	leads: Lead[];
	/** A webhook of Salesforge has one event type. */
	webhookIds: Map<EventType, string>;
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

const plainLetters = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[^a-z]/gi, '')
		.toLowerCase();

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
	`${firstName} ${lastName}`;

function makeMailboxes(random: Random) {
	return SENDERS.map(({ firstName, lastName }) => ({
		id: random.id('mbox'),
		firstName,
		lastName,
		email: `${plainLetters(firstName)}@outreach.example`,
		customDomain: 'links.outreach.example',
	}));
}

function makeLead(random: Random, index: number, from: Pick<Lead, 'sequence' | 'mailbox'>): Lead {
	const { firstName, lastName, company, domain } = random.pick(LEADS);
	const handle = `${plainLetters(firstName)}.${plainLetters(lastName)}${index + 1}`;
	const contact = {
		id: random.id('lead'),
		firstName,
		lastName,
		email: `${handle}@${domain}.example`,
		company,
		linkedinUrl: `https://www.linkedin.com/in/example-${handle.replace('.', '-')}`,
	};
	return { contact, company, ...from };
}

function makeCampaign(random: Random, count: number, types: readonly EventType[]): Campaign {
	const mailboxes = makeMailboxes(random);
	// Older sequences have a text as their id, multichannel sequences a number (API.md).
	const sequences = [
		{ id: random.id('seq'), name: 'Spring outreach' },
		{ id: random.integer(10_000, 99_999), name: 'E-mail and LinkedIn' },
	];
	return {
		workspace: { id: random.id('wks'), name: 'Outreach Team', slug: 'outreach-team' },
		leads: Array.from({ length: Math.ceil(count / 3) }, (_, index) =>
			makeLead(random, index, {
				sequence: random.pick(sequences),
				mailbox: random.pick(mailboxes),
			}),
		),
		webhookIds: new Map(types.map((type) => [type, random.id('wh')])),
	};
}

/** RFC 3339, now with an offset and now with Z, as Salesforge sends both. */
function timestampOf(random: Random, moment: number): string {
	if (random.pick([true, false])) return `${new Date(moment).toISOString().slice(0, 19)}Z`;
	return `${new Date(moment + 120 * MINUTE).toISOString().slice(0, 19)}+02:00`;
}

function makeEmail(random: Random, lead: Lead, step: number) {
	const { contact, company, mailbox } = lead;
	const values = { name: contact.firstName, company };
	const { subject, text } = STEPS[step - 1]!;
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

type Email = ReturnType<typeof makeEmail>;

const MOODS: Partial<Record<EventType, Mood>> = {
	positive_reply: 'positive',
	negative_reply: 'negative',
};

function pickReply(random: Random, type: EventType) {
	const mood = MOODS[type];
	return random.pick(REPLIES.filter((reply) => mood === undefined || reply.mood === mood));
}

/** An answer with the quoted message below, as mail programs send it. */
function makeReplyEmail(
	random: Random,
	type: EventType,
	{ contact, mailbox }: Lead,
	{ email, sent }: { email: Email; sent: Date },
) {
	const { language, text } = pickReply(random, type);
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

function makeReplyMessage(random: Random, type: EventType, { mailbox }: Lead) {
	const text = fill(pickReply(random, type).text, { sender: mailbox.firstName });
	return { text, html: escapeHtml(text).replace(/\n/g, '<br>') };
}

/** The event's own block and the fields beside it, as the help article's samples have them. */
function makeBlock(
	random: Random,
	type: EventType,
	lead: Lead,
	context: { email: Email; sent: Date; step: number; eventTime: string },
): JsonObject {
	const { eventTime, step } = context;
	switch (type) {
		case 'email_sent':
			return { emailSentData: { step, ai_generated: random.pick([true, false]) } };
		case 'email_opened':
			return { emailOpenedData: { openedAt: eventTime } };
		case 'link_clicked':
			return {
				link: `https://www.outreach.example/${random.pick(['prices', 'demo', 'customers'])}`,
				linkClickedData: { clickedAt: eventTime },
			};
		case 'contact_unsubscribed':
			return { contactUnsubscribedData: { unsubscribedAt: eventTime } };
		case 'email_bounced':
			return { emailBounced: { bouncedAt: eventTime } };
		case 'email_replied':
		case 'positive_reply':
		case 'negative_reply':
			return { replyEmail: makeReplyEmail(random, type, lead, context) };
		case 'linkedin_replied':
			return {
				replyMessage: makeReplyMessage(random, type, lead),
				threadId: random.id('thread'),
			};
		case 'label_changed':
		case 'dnc_added':
			return {};
	}
}

/** The parts that a body of an undocumented type is given; it is given no field that Salesforge may not send. */
const UNDOCUMENTED_SECTIONS: readonly BodySection[] = ['workspace', 'contact'];

function sectionsOf({ sections }: EventDefinition): readonly BodySection[] {
	return sections.length > 0 ? sections : UNDOCUMENTED_SECTIONS;
}

function makeBody(
	random: Random,
	{ workspace, leads, webhookIds }: Campaign,
	type: EventType,
	moment: number,
): JsonObject {
	const lead = random.pick(leads);
	const step = random.integer(1, STEPS.length);
	const email = makeEmail(random, lead, step);
	const eventTime = timestampOf(random, moment);
	const sent = new Date(moment - random.integer(20, 2000) * MINUTE);
	const parts = {
		sequenceEmail: email,
		workspace,
		contact: lead.contact,
		sequence: lead.sequence,
		mailbox: lead.mailbox,
	};
	const body: JsonObject = { webhookInfo: { id: webhookIds.get(type), eventTime, type } };
	for (const section of sectionsOf(definitions[type])) body[section] = { ...parts[section] };
	return { ...body, ...makeBlock(random, type, lead, { email, sent, step, eventTime }) };
}

function chooseTypes(events: readonly string[] = []): readonly EventType[] {
	if (events.length === 0 || events.includes('*')) return EVENT_TYPES;
	return events.map((event) => {
		if (isEventType(event)) return event;
		throw new InputError(
			`There is no event type '${event}'`,
			`Choose from the list 'Events': ${EVENT_TYPES.join(', ')}`,
		);
	});
}

/**
 * Makes bodies as Salesforge sends them, of invented leads: the chosen types take turns, the leads have several events
 * each, and the times rise. Every body is as its schema wants it; no two are copies of one happening.
 *
 * @throws InputError when the number is not from 1 to 1,000 or an event type does not exist
 */
export function generateSamples({ events, count, seed }: SampleOptions): JsonObject[] {
	if (!Number.isInteger(count) || count < 1 || count > MAX_SAMPLES) {
		throw new InputError(
			`Expected a whole number from 1 to 1,000 in 'Number of Events', got ${count}`,
			'Enter how many events to make. For more than 1,000, pass in several items: each gives as many.',
		);
	}
	const types = chooseTypes(events);
	const random = randomBy(seed);
	const campaign = makeCampaign(random, count, types);
	let moment = START;
	return Array.from({ length: count }, (_, index) => {
		moment += random.integer(1, 45) * MINUTE;
		return makeBody(random, campaign, types[index % types.length]!, moment);
	});
}
