import type { INodeProperties } from 'n8n-workflow';

import { distinct, only } from '../../api/paging';
import { streamMovingThreads } from '../../api/threads';
import { readText } from '../../shared/fields';
import { readTime } from '../../shared/time';
import type { ItemCall } from '../session';
import { mayInclude, readRange } from '../shared/dates';
import { getMany } from '../shared/getMany';
import { date, loadedChoices, text, toggle } from '../shared/parameters';
import { asIds, asList, readCollection } from '../shared/read';
import { readSequenceIds } from '../sequence/parameters';
import { findLabel } from './labels';
import { listOutput } from './output';

const filters: INodeProperties[] = [
	loadedChoices(
		'Excluded Label Names or IDs',
		'excludedLabels',
		'getLabels',
		'Leave out conversations with one of these labels',
	),
	loadedChoices(
		'Label Names or IDs',
		'labels',
		'getLabels',
		'Return only conversations with one of these labels',
	),
	loadedChoices(
		'Mailbox Names or IDs',
		'mailboxIds',
		'getMailboxes',
		'Return only conversations of these mailboxes',
	),
	toggle(
		'Positive',
		'positive',
		'Whether to return conversations that Salesforge considers positive, or the others',
		{ default: true },
	),
	date('Received After', 'receivedAfter', {
		description:
			"Return only conversations whose newest message was received at this time or later. Salesforge's API has no such filter, so the whole list is read.",
	}),
	date('Received Before', 'receivedBefore', {
		description:
			"Return only conversations whose newest message was received before this time. Salesforge's API has no such filter, so the list is read up to the limit.",
	}),
	text('Search', 'search', {
		placeholder: 'e.g. nathan@example.com',
		description: 'The text to search for. Salesforge does not document which fields it searches.',
	}),
	loadedChoices(
		'Sequence Names or IDs',
		'sequenceIds',
		'getSequences',
		'Return only conversations of these sequences',
	),
	toggle('Unread Only', 'unreadOnly', 'Whether to return unread conversations only', {
		default: true,
	}),
];

async function labelIds(call: ItemCall, workspaceId: string, given: unknown): Promise<string[]> {
	const ids: string[] = [];
	for (const label of asList(given)) ids.push((await findLabel(call, workspaceId, label)).id);
	return ids;
}

async function queryOf(call: ItemCall, workspaceId: string, given: Record<string, unknown>) {
	const query = {
		mailbox_ids: asIds(given.mailboxIds, 'Mailbox Names or IDs'),
		sequence_ids: readSequenceIds(given.sequenceIds),
		labels: await labelIds(call, workspaceId, given.labels),
		exclude_labels: await labelIds(call, workspaceId, given.excludedLabels),
		positive: given.positive as boolean | undefined,
		filter: given.unreadOnly === true ? 'unread' : undefined,
		q: readText(given.search).trim() || undefined,
	};
	const isGiven = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value != null);
	return Object.fromEntries(Object.entries(query).filter(([, value]) => isGiven(value)));
}

export const getManyConversations = getMany({
	action: 'Get many conversations',
	description: "Retrieve a list of the conversations in Salesforge's inbox, without their messages",
	filters,
	output: listOutput,
	async *list(call, workspaceId) {
		const given = readCollection(call, 'filters');
		const range = readRange(call, given);
		const query = await queryOf(call, workspaceId, given);
		const threads = streamMovingThreads(call.client, workspaceId, query);
		yield* only(
			distinct(threads, ({ id }) => id),
			({ date: of }) => mayInclude(range, readTime(of)),
		);
	},
});
