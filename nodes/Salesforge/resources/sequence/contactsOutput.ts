import {
	deliveryStatusOf,
	sentAtOf,
	wasSent,
	type Lead,
	type SendingData,
} from '../../api/sequenceContacts';
import { readText } from '../../shared/fields';
import { asObject } from '../../shared/json';
import { toUtc } from '../../shared/time';
import { defineOutput } from '../shared/output';

/** A contact of a sequence, as the API of its kind tells it. */
export type SequenceContact = { sequenceId: string } & ({ lead: Lead } | { data: SendingData });

type Ids = { sequenceId: string; workspaceId: string };

const textOrNull = (value: unknown) => readText(value) || null;
const sum = (counts: unknown[]) =>
	counts.reduce<number>((total, count) => total + (typeof count === 'number' ? count : 0), 0);

/** The earliest first, without those that are missing. */
const times = (values: unknown[]) =>
	values
		.map(toUtc)
		.filter((time) => time !== null)
		.sort();

/** The fields of the node's output. What Salesforge does not tell is `null`; times are ISO 8601 in UTC. */
function ofLead({ id, lead, enrollment, timeline }: Lead, ids: Ids) {
	const status = textOrNull(enrollment.status)?.toLowerCase() ?? null;
	const sent = timeline.filter(wasSent);
	const executed = timeline.filter(({ executedAt }) => toUtc(executedAt) !== null).at(-1);
	const engagements = timeline.map(({ engagement }) => asObject(engagement));
	return {
		contactId: id,
		email: textOrNull(lead.email),
		firstName: textOrNull(lead.firstName),
		lastName: textOrNull(lead.lastName),
		linkedinUrl: textOrNull(lead.linkedinUrl),
		...ids,
		status,
		/** The last change of the contact's place in the sequence. */
		statusChangedAt: toUtc(enrollment.updatedAt),
		inSubsequence: enrollment.inSubsequence === true,
		/** The number of the last executed step, from 1. */
		step: typeof executed?.executionOrder === 'number' ? executed.executionOrder : null,
		/** Emails, LinkedIn messages and InMails, bounced ones too. */
		sentCount: sent.length,
		lastSentAt: times(sent.map(sentAtOf)).at(-1) ?? null,
		openCount: sum(engagements.map(({ openCount }) => openCount)),
		clickCount: sum(engagements.map(({ clickCount }) => clickCount)),
		bounced: status === 'bounced' || sent.some((step) => deliveryStatusOf(step) === 'bounced'),
		/** The first reply. */
		repliedAt:
			times(timeline.map(({ replyContent }) => asObject(replyContent).repliedAt))[0] ?? null,
	};
}

/** Of a legacy sequence, Salesforge only tells the counts. */
const ofSendingData = ({ id, email, sent, opened, clicked }: SendingData, ids: Ids) => ({
	...ofLead({ id, lead: { email }, enrollment: {}, timeline: [] }, ids),
	inSubsequence: null,
	sentCount: sent,
	openCount: opened,
	clickCount: clicked,
	bounced: null,
});

const simple = (contact: SequenceContact, workspaceId: string) => {
	const ids = { sequenceId: contact.sequenceId, workspaceId };
	return 'lead' in contact ? ofLead(contact.lead, ids) : ofSendingData(contact.data, ids);
};

/** Both kinds of sequences have the same fields. The raw data has the timeline too, or all sending data. */
export const contactsOutput = defineOutput<SequenceContact>(
	{ sequenceId: '', lead: { id: '', lead: {}, enrollment: {}, timeline: [] } },
	(contact, workspaceId) => ({
		...('data' in contact && contact.data.source),
		...simple(contact, workspaceId),
		timeline: 'lead' in contact ? contact.lead.timeline : null,
	}),
	simple,
);
