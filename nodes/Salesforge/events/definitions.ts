import { z } from 'zod';

import type { JsonObject } from '../shared/json';
import { bodyParts, optionalIdentifier, timestamp, utcTime } from './parts';

/** The sections of a body, besides `webhookInfo`, that an event type can require. */
export type BodySection = 'workspace' | 'contact' | 'sequence' | 'mailbox' | 'sequenceEmail';

/** The values for a sample body. The same seed gives the same values. */
export interface SampleParts {
	/** RFC 3339, the same time as in `webhookInfo`. */
	eventTime: string;
	/** Of the sequence email, from 1. */
	step: number;
	pick<Value>(values: readonly Value[]): Value;
	/** An id like Salesforge's: a prefix such as `thread_`, then 21 letters and digits. */
	id(prefix: string): string;
	/** A reply by email, with the quoted message below. */
	replyEmail(mood?: Mood): JsonObject;
	replyMessage(mood?: Mood): JsonObject;
}

/** The tone of the contact's reply. */
export type Mood = 'positive' | 'negative' | 'neutral';

export interface EventDefinition<Details extends z.ZodRawShape = z.ZodRawShape> {
	/** As shown in the editor. */
	title: string;
	/** When Salesforge sends it. */
	description: string;
	/** The sections that the help article's sample of this type has. */
	sections: readonly BodySection[];
	/**
	 * The event's own block in the body: its key and its schema. The first key is the expected one; any of them is
	 * evidence that a body is of this type. Empty when no body is documented.
	 */
	blocks: Readonly<Record<string, z.ZodTypeAny>>;
	/** Fields beside the block that belong to this event too. */
	fields?: z.ZodRawShape;
	/** `details` of the item. A field is read from the block, in camelCase or snake_case, else from beside the block. */
	details: z.ZodObject<Details>;
	/** Makes the block and the fields beside it for a sample. */
	sample: (parts: SampleParts) => JsonObject;
	/** Whether the block is a contact's reply. */
	isReply?: true;
}

/** Checks the definition and keeps the precise type of `details`. */
const define = <Details extends z.ZodRawShape>(definition: EventDefinition<Details>) => definition;

const ofSequenceEmail = ['workspace', 'contact', 'sequence', 'mailbox', 'sequenceEmail'] as const;
const ofMailbox = ['workspace', 'contact', 'mailbox'] as const;
const ofLinkedin = ['workspace', 'contact', 'sequence'] as const;

const threadId = z.string().nullable();

/** A type whose body is only known to contain `webhookInfo`. Other fields are still read, or kept in `extra`. */
const undocumented = (title: string, description: string) =>
	define({
		title,
		description,
		sections: [],
		blocks: {},
		details: z.object({}),
		sample: () => ({}),
	});

/**
 * Every event type that Salesforge's API knows (docs/salesforge-api.md), with the shape of the help article's sample.
 * This is the one place to add a type: schemas, TypeScript types, classification, the lists of events, samples, To
 * Row's columns and the documentation all follow from it. Add new types at the end, so split outputs keep their order.
 */
export const definitions = {
	email_sent: define({
		title: 'Email Sent',
		description: 'A sequence email was sent to a contact',
		sections: ofSequenceEmail,
		blocks: { emailSentData: z.object({ step: z.number().int(), ai_generated: z.boolean() }) },
		details: z.object({
			step: z.number().int().nullable(),
			aiGenerated: z.boolean().nullable(),
		}),
		sample: ({ step, pick }) => ({ emailSentData: { step, ai_generated: pick([true, false]) } }),
	}),
	email_opened: define({
		title: 'Email Opened',
		description: 'A contact opened a sequence email',
		sections: ofSequenceEmail,
		blocks: { emailOpenedData: z.object({ openedAt: timestamp }) },
		details: z.object({ openedAt: utcTime }),
		sample: ({ eventTime }) => ({ emailOpenedData: { openedAt: eventTime } }),
	}),
	link_clicked: define({
		title: 'Link Clicked',
		description: 'A contact clicked a link in a sequence email',
		sections: ofSequenceEmail,
		blocks: { linkClickedData: z.object({ clickedAt: timestamp }) },
		fields: { link: z.string().nullish() },
		details: z.object({ clickedAt: utcTime, link: z.string().nullable() }),
		sample: ({ eventTime, pick }) => ({
			link: `https://www.outreach.example/${pick(['prices', 'demo', 'customers'])}`,
			linkClickedData: { clickedAt: eventTime },
		}),
	}),
	email_replied: define({
		title: 'Email Replied',
		description: 'A contact replied to a sequence email',
		sections: ofSequenceEmail,
		blocks: { replyEmail: bodyParts.email },
		fields: { threadId: optionalIdentifier },
		details: z.object({ threadId }),
		isReply: true,
		sample: ({ replyEmail }) => ({ replyEmail: replyEmail() }),
	}),
	linkedin_replied: define({
		title: 'LinkedIn Replied',
		description: 'A contact replied to a LinkedIn message',
		sections: ofLinkedin,
		blocks: { replyMessage: bodyParts.message },
		fields: { threadId: optionalIdentifier },
		details: z.object({ threadId }),
		isReply: true,
		sample: ({ replyMessage, id }) => ({ replyMessage: replyMessage(), threadId: id('thread') }),
	}),
	contact_unsubscribed: define({
		title: 'Contact Unsubscribed',
		description: 'A contact unsubscribed',
		sections: ofSequenceEmail,
		blocks: { contactUnsubscribedData: z.object({ unsubscribedAt: timestamp }) },
		details: z.object({ unsubscribedAt: utcTime }),
		sample: ({ eventTime }) => ({ contactUnsubscribedData: { unsubscribedAt: eventTime } }),
	}),
	email_bounced: define({
		title: 'Email Bounced',
		description: 'A sequence email could not be delivered',
		sections: ofSequenceEmail,
		blocks: {
			emailBounced: z.object({ bouncedAt: timestamp }),
			emailBouncedData: z.object({ bouncedAt: timestamp }),
		},
		details: z.object({ bouncedAt: utcTime }),
		sample: ({ eventTime }) => ({ emailBounced: { bouncedAt: eventTime } }),
	}),
	positive_reply: define({
		title: 'Positive Reply',
		description: 'Salesforge labelled a reply as positive',
		sections: ofMailbox,
		blocks: { replyEmail: bodyParts.email, replyMessage: bodyParts.message },
		fields: { threadId: optionalIdentifier },
		details: z.object({ threadId }),
		isReply: true,
		sample: ({ replyEmail }) => ({ replyEmail: replyEmail('positive') }),
	}),
	negative_reply: define({
		title: 'Negative Reply',
		description: 'Salesforge labelled a reply as negative',
		sections: ofMailbox,
		blocks: { replyEmail: bodyParts.email, replyMessage: bodyParts.message },
		fields: { threadId: optionalIdentifier },
		details: z.object({ threadId }),
		isReply: true,
		sample: ({ replyEmail }) => ({ replyEmail: replyEmail('negative') }),
	}),
	label_changed: undocumented('Label Changed', 'The label of a conversation was changed'),
	dnc_added: undocumented('DNC Added', 'An address or domain was added to the do-not-contact list'),
	meeting_booked: undocumented('Meeting Booked', 'A meeting with a contact was booked'),
	meeting_completed: undocumented('Meeting Completed', 'A meeting with a contact was completed'),
	linkedin_message_sent: undocumented(
		'LinkedIn Message Sent',
		'A LinkedIn message was sent to a contact',
	),
	linkedin_inmail_sent: undocumented(
		'LinkedIn InMail Sent',
		'A LinkedIn InMail was sent to a contact',
	),
	linkedin_connection_request_sent: undocumented(
		'LinkedIn Connection Request Sent',
		'A LinkedIn connection request was sent to a contact',
	),
	linkedin_connection_request_accepted: undocumented(
		'LinkedIn Connection Request Accepted',
		'A contact accepted a LinkedIn connection request',
	),
	linkedin_connection_request_withdrawn: undocumented(
		'LinkedIn Connection Request Withdrawn',
		'A LinkedIn connection request to a contact was withdrawn',
	),
	linkedin_profile_viewed: undocumented(
		'LinkedIn Profile Viewed',
		'The LinkedIn profile of a contact was viewed',
	),
	linkedin_post_liked: undocumented(
		'LinkedIn Post Liked',
		'A LinkedIn post of a contact was liked',
	),
	linkedin_contact_followed: undocumented(
		'LinkedIn Contact Followed',
		'A contact was followed on LinkedIn',
	),
} as const;
