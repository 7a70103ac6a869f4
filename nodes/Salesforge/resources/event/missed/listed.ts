import { readText } from '../../../shared/fields';
import type { ThreadSummary } from '../../../api/threads';
import { readTime } from '../../../shared/time';

/** The part of a listed conversation that is kept in memory: there may be very many conversations. */
export interface Listed {
	id: string;
	/** Empty for a conversation that is only on LinkedIn. */
	mailboxId: string;
	/** Of the newest message, milliseconds since 1970; `NaN` if unknown. */
	time: number;
	/** Salesforge's type of the newest reply: lead_replied, ooo, bounced, or empty. */
	replyType: string;
	labelId: string;
	isPositive: boolean;
	/** Milliseconds since 1970; `NaN` if unknown. */
	labelledAt: number;
	contact: { firstName: string; lastName: string; email: string };
}

/** Statuses may come in capitals: docs/salesforge-api.md. */
export const asListed = (thread: ThreadSummary): Listed => ({
	id: thread.id,
	mailboxId: readText(thread.mailboxId),
	time: readTime(thread.date),
	replyType: readText(thread.replyType).toLowerCase(),
	labelId: readText(thread.labelId),
	isPositive: thread.isPositive === true,
	labelledAt: readTime(thread.labelAppliedAt),
	contact: {
		firstName: readText(thread.contactFirstName),
		lastName: readText(thread.contactLastName),
		email: readText(thread.contactEmail),
	},
});
