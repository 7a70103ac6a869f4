import type { IDataObject } from 'n8n-workflow';

import { kindOf } from '../../../api/sequences';
import { streamMovingThreads } from '../../../api/threads';
import type { ItemCall } from '../../session';
import { asListed, type Listed } from './listed';
import type { Wish } from './wish';

const LOG_EVERY = 1000;

/**
 * The filters of the list. Whether the API can filter by multichannel sequences is not documented, and such a filter
 * could hide their conversations. So the node compares sequences itself when it reads the conversations.
 */
function queryOf({ mailboxIds, sequenceIds }: Wish): IDataObject {
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
	wish: Wish,
	log: (message: string) => void,
): Promise<Listed[]> {
	const conversations = new Map<string, Listed>();
	let count = 0;
	for await (const thread of streamMovingThreads(client, wish.workspaceId, queryOf(wish))) {
		conversations.set(thread.id, asListed(thread));
		if (++count % LOG_EVERY === 0) log(`${conversations.size} conversations listed`);
		if (context.getExecutionCancelSignal()?.aborted) break;
	}
	const { mailboxIds } = wish;
	return [...conversations.values()].filter(
		({ mailboxId }) => mailboxIds.size === 0 || mailboxIds.has(mailboxId),
	);
}
