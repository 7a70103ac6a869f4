import { readText } from '../../../api/lists';
import type { ThreadSummary } from '../../../api/threads';

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

const timeOf = (value: unknown) => Date.parse(readText(value));

/** Statuses may come in capitals: docs/salesforge-api.md. */
export const asListed = (thread: ThreadSummary): Listed => ({
	id: thread.id,
	mailboxId: readText(thread.mailboxId),
	time: timeOf(thread.date),
	replyType: readText(thread.replyType).toLowerCase(),
	labelId: readText(thread.labelId),
	isPositive: thread.isPositive === true,
	labelledAt: timeOf(thread.labelAppliedAt),
	contact: {
		firstName: readText(thread.contactFirstName),
		lastName: readText(thread.contactLastName),
		email: readText(thread.contactEmail),
	},
});
