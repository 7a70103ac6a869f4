import type { JsonObject } from '../../shared/json';
import { makeEmail, type Email, type Parties } from './messages';
import type { Random } from './random';
import { LEADS, SENDERS, STEPS } from './texts';

export interface Lead extends Parties {
	sequence: JsonObject;
	/** The emails of the sequence's steps, in order. */
	emails: Email[];
}

const plainLetters = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[^a-z]/gi, '')
		.toLowerCase();

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
	const { firstName, lastName, company, domain, language } = random.pick(LEADS);
	const handle = `${plainLetters(firstName)}.${plainLetters(lastName)}${index + 1}`;
	const contact = {
		id: random.id('lead'),
		firstName,
		lastName,
		email: `${handle}@${domain}.example`,
		company,
		linkedinUrl: `https://www.linkedin.com/in/example-${handle.replace('.', '-')}`,
	};
	const emails = STEPS.map((step) => makeEmail(random, { contact, mailbox: from.mailbox }, step));
	return { contact, language, emails, ...from };
}

/** Makes the contacts, a third as many as events, so most have several. */
export function makeCampaign(random: Random, count: number) {
	const mailboxes = makeMailboxes(random);
	// Legacy sequences have a text id, multichannel sequences a number (docs/salesforge-api.md).
	const sequences = [
		{ id: random.id('seq'), name: 'Spring outreach' },
		{ id: random.integer(10_000, 99_999), name: 'Email and LinkedIn' },
	];
	return {
		workspace: { id: random.id('wks'), name: 'Outreach Team', slug: 'outreach-team' },
		leads: Array.from({ length: Math.ceil(count / 3) }, (_, index) =>
			makeLead(random, index, {
				sequence: random.pick(sequences),
				mailbox: random.pick(mailboxes),
			}),
		),
	};
}

/** What all samples of a seed share. */
export type Campaign = ReturnType<typeof makeCampaign>;
