import { readText } from '../../../api/lists';
import type { ThreadSummary } from '../../../api/threads';
import { readTime } from '../../../api/time';

/** What is kept of a listed conversation until it is read: there may be very many. */
export interface Listed {
	id: string;
	/** Empty for a conversation on LinkedIn alone. */
	mailboxId: string;
	/** Of the newest message, milliseconds since 1970; `NaN` where it is not told. */
	time: number;
	/** What Salesforge says of the newest reply: lead_replied, ooo, bounced, or nothing. */
	replyType: string;
	labelId: string;
	isPositive: boolean;
	/** Milliseconds since 1970; `NaN` where it is not told. */
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
