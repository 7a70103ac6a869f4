import type { IDataObject } from 'n8n-workflow';

import { kindOf } from '../../../api/sequenceKind';
import { streamByOffset, type Page } from '../../../api/stream';
import { threadPages } from '../../../api/threads';
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

/**
 * Lists the conversations, each of them once and in its latest state.
 *
 * A new reply can move a conversation to the front of the list, past the page that is being read. So the list is then
 * read again from the top, up to the first page without anything new: one page, unless there were new replies. If a
 * reply moves a conversation to the end of the list, or does not move it, the first pass finds it.
 */
export async function listConversations(
	{ client, context }: ItemCall,
	wish: Wish,
	log: (message: string) => void,
): Promise<Listed[]> {
	const readPage = threadPages(client, wish.workspaceId, queryOf(wish));
	const conversations = new Map<string, Listed>();
	let isPageKnown = false;

	const keepPage = async (page: Page) => {
		const threads = await readPage(page);
		const before = conversations.size;
		isPageKnown = true;
		for (const listed of threads.map(asListed)) {
			const known = conversations.get(listed.id);
			isPageKnown &&= known !== undefined && Object.is(known.time, listed.time);
			conversations.set(listed.id, listed);
		}
		if (Math.floor(conversations.size / LOG_EVERY) > Math.floor(before / LOG_EVERY)) {
			log(`${conversations.size} conversations listed`);
		}
		return threads;
	};
	const isStopped = () => Boolean(context.getExecutionCancelSignal()?.aborted);
	const readUntil = async (isEnough: () => boolean) => {
		const threads = streamByOffset(keepPage, ({ id }) => id);
		while (!isEnough() && !(await threads.next()).done);
	};

	await readUntil(isStopped);
	isPageKnown = false;
	await readUntil(() => isPageKnown || isStopped());
	const { mailboxIds } = wish;
	return [...conversations.values()].filter(
		({ mailboxId }) => mailboxIds.size === 0 || mailboxIds.has(mailboxId),
	);
}
