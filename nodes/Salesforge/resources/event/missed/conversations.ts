import type { IDataObject } from 'n8n-workflow';

import { kindOf } from '../../../api/sequences';
import { streamMovingThreads, type ThreadSummary } from '../../../api/threads';
import { readText } from '../../../shared/fields';
import { readTime } from '../../../shared/time';
import type { ItemCall } from '../../session';
import type { MissedQuery } from './parameters';

const LOG_EVERY = 1000;

/** The part of a listed conversation that is kept in memory: there may be very many conversations. */
export interface ListedConversation {
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
const asListed = (thread: ThreadSummary): ListedConversation => ({
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

/**
 * The filters of the list. Whether the API can filter by multichannel sequences is not documented, and such a filter
 * could hide their conversations. So the node compares sequences itself when it reads the conversations.
 */
function queryOf({ mailboxIds, sequenceIds }: MissedQuery): IDataObject {
	const sequences = [...sequenceIds];
	const areAllCore = sequences.every((id) => kindOf(id) === 'core');
	return {
		...(mailboxIds.size > 0 && { mailbox_ids: [...mailboxIds] }),
		...(sequences.length > 0 && areAllCore && { sequence_ids: sequences }),
	};
}

/** Lists the conversations, each of them once and in its latest state. */
export async function listConversations(
	{ client, context }: ItemCall,
	query: MissedQuery,
	log: (message: string) => void,
): Promise<ListedConversation[]> {
	const conversations = new Map<string, ListedConversation>();
	let count = 0;
	for await (const thread of streamMovingThreads(client, query.workspaceId, queryOf(query))) {
		conversations.set(thread.id, asListed(thread));
		if (++count % LOG_EVERY === 0) log(`${conversations.size} conversations listed`);
		if (context.getExecutionCancelSignal()?.aborted) break;
	}
	const { mailboxIds } = query;
	return [...conversations.values()].filter(
		({ mailboxId }) => mailboxIds.size === 0 || mailboxIds.has(mailboxId),
	);
}
