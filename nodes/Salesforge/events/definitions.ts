import { z } from 'zod';

import { bodyParts, timestamp, utcTime } from './parts';

/** The parts of a body, beside `webhookInfo`, that can be required of an event type. */
export type BodySection = 'workspace' | 'contact' | 'sequence' | 'mailbox' | 'sequenceEmail';

export interface EventDefinition<Details extends z.ZodRawShape = z.ZodRawShape> {
	/** As the editor shows it. */
	title: string;
	/** When Salesforge sends it. */
	description: string;
	/** The parts that the article's sample of this type has. */
	sections: readonly BodySection[];
	/**
	 * The event's own block in the body: under which key, and its schema. The first key is the one to expect; any of
	 * them is evidence that a body is of this type. Empty where no body is documented.
	 */
	blocks: Readonly<Record<string, z.ZodTypeAny>>;
	/** Fields beside the block that belong to this event too. */
	fields?: z.ZodRawShape;
	/**
	 * `details` of the item. A field is read from the block under its own name or in snake_case, else from beside
	 * the block.
	 */
	details: z.ZodObject<Details>;
	/** Whether the block is a lead's reply. */
	isReply?: true;
}

/** Keeps the precise type of `details` while the rest is checked. */
const define = <Details extends z.ZodRawShape>(definition: EventDefinition<Details>) => definition;

const ofSequenceEmail = ['workspace', 'contact', 'sequence', 'mailbox', 'sequenceEmail'] as const;
const ofMailbox = ['workspace', 'contact', 'mailbox'] as const;
const ofLinkedin = ['workspace', 'contact', 'sequence'] as const;

const threadId = z.string().nullable();
const nothing = z.object({});

/**
 * Every event type that Salesforge's official client knows (docs/salesforge-api.md), with the shape that the help article's sample
 * has. This is the one place to add a type: schemas, TypeScript types, the trigger's list of events and the
 * classification all follow from it.
 */
export const definitions = {
	email_sent: define({
		title: 'Email Sent',
		description: 'A sequence e-mail was sent to a contact',
		sections: ofSequenceEmail,
		blocks: { emailSentData: z.object({ step: z.number().int(), ai_generated: z.boolean() }) },
		details: z.object({
			step: z.number().int().nullable(),
			aiGenerated: z.boolean().nullable(),
		}),
	}),
	email_opened: define({
		title: 'Email Opened',
		description: 'A contact opened a sequence e-mail',
		sections: ofSequenceEmail,
		blocks: { emailOpenedData: z.object({ openedAt: timestamp }) },
		details: z.object({ openedAt: utcTime }),
	}),
	link_clicked: define({
		title: 'Link Clicked',
		description: 'A contact clicked a link in a sequence e-mail',
		sections: ofSequenceEmail,
		blocks: { linkClickedData: z.object({ clickedAt: timestamp }) },
		fields: { link: z.string().nullish() },
		details: z.object({ clickedAt: utcTime, link: z.string().nullable() }),
	}),
	email_replied: define({
		title: 'Email Replied',
		description: 'A contact replied to a sequence e-mail',
		sections: ofSequenceEmail,
		blocks: { replyEmail: bodyParts.email },
		fields: { threadId: z.string().nullish() },
		details: z.object({ threadId }),
		isReply: true,
	}),
	linkedin_replied: define({
		title: 'LinkedIn Replied',
		description: 'A contact replied to a LinkedIn message',
		sections: ofLinkedin,
		blocks: { replyMessage: bodyParts.message },
		fields: { threadId: z.string().nullish() },
		details: z.object({ threadId }),
		isReply: true,
	}),
	contact_unsubscribed: define({
		title: 'Contact Unsubscribed',
		description: 'A contact unsubscribed',
		sections: ofSequenceEmail,
		blocks: { contactUnsubscribedData: z.object({ unsubscribedAt: timestamp }) },
		details: z.object({ unsubscribedAt: utcTime }),
	}),
	email_bounced: define({
		title: 'Email Bounced',
		description: 'A sequence e-mail could not be delivered',
		sections: ofSequenceEmail,
		blocks: {
			emailBounced: z.object({ bouncedAt: timestamp }),
			emailBouncedData: z.object({ bouncedAt: timestamp }),
		},
		details: z.object({ bouncedAt: utcTime }),
	}),
	positive_reply: define({
		title: 'Positive Reply',
		description: 'Salesforge labelled a reply as positive',
		sections: ofMailbox,
		blocks: { replyEmail: bodyParts.email, replyMessage: bodyParts.message },
		fields: { threadId: z.string().nullish() },
		details: z.object({ threadId }),
		isReply: true,
	}),
	negative_reply: define({
		title: 'Negative Reply',
		description: 'Salesforge labelled a reply as negative',
		sections: ofMailbox,
		blocks: { replyEmail: bodyParts.email, replyMessage: bodyParts.message },
		fields: { threadId: z.string().nullish() },
		details: z.object({ threadId }),
		isReply: true,
	}),
	label_changed: define({
		title: 'Label Changed',
		description: 'The label of a conversation was changed',
		sections: [],
		blocks: {},
		details: nothing,
	}),
	dnc_added: define({
		title: 'DNC Added',
		description: 'An address or domain was added to the do-not-contact list',
		sections: [],
		blocks: {},
		details: nothing,
	}),
} as const;
