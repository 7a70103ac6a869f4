import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { readText } from '../../shared/fields';
import { distinct, only, take } from '../../api/paging';
import { streamMovingThreads, type ThreadSummary } from '../../api/threads';
import { readTime } from '../../shared/time';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { workspaceId } from '../shared/ids';
import { readMoment, receivedRange, type TimeRange } from '../shared/dates';
import { filters, returnAllOrLimit, simplify } from '../shared/many';
import {
	asIds,
	asList,
	readBoolean,
	readCollection,
	readLimit,
	readWorkspaceId,
} from '../shared/read';
import { findLabel } from './labels';
import { simplifySummary, SIMPLIFIED_LIST_FIELDS } from './simplify';

interface Filters {
	excludedLabels: unknown;
	labels: unknown;
	mailboxIds: unknown;
	positive: boolean;
	receivedAfter: string;
	receivedBefore: string;
	search: string;
	sequenceIds: unknown;
	unreadOnly: boolean;
}

const text = (displayName: string, name: string, placeholder: string, description: string) =>
	({
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder: `e.g. ${placeholder}`,
		description,
	}) satisfies INodeProperties;

const filterOptions: INodeProperties[] = [
	text(
		'Excluded Label Names or IDs',
		'excludedLabels',
		'closed, wrong_contact',
		'The labels to leave out, by name or ID, separated by commas',
	),
	text(
		'Label Names or IDs',
		'labels',
		'Interested, meeting_booked',
		'The labels to return, by name or ID, separated by commas',
	),
	text(
		'Mailbox IDs',
		'mailboxIds',
		'mbox_4gc8s0k2f6',
		'The mailboxes to search, separated by commas',
	),
	{
		displayName: 'Positive',
		name: 'positive',
		type: 'boolean',
		default: true,
		description:
			'Whether to return conversations that Salesforge considers positive, or the others',
	},
	{
		displayName: 'Received After',
		name: 'receivedAfter',
		type: 'dateTime',
		default: '',
		description:
			"Return only conversations whose newest message was received at this time or later. Salesforge's API has no such filter, so the whole list is read.",
	},
	{
		displayName: 'Received Before',
		name: 'receivedBefore',
		type: 'dateTime',
		default: '',
		description:
			"Return only conversations whose newest message was received before this time. Salesforge's API has no such filter, so the list is read up to the limit.",
	},
	text(
		'Search',
		'search',
		'nathan@example.com',
		'The text to search for. Salesforge does not document which fields it searches.',
	),
	text(
		'Sequence IDs',
		'sequenceIds',
		'48201',
		'The sequences that the conversations belong to, separated by commas',
	),
	{
		displayName: 'Unread Only',
		name: 'unreadOnly',
		type: 'boolean',
		default: true,
		description: 'Whether to return unread conversations only',
	},
];

const readBound = ({ context }: ItemCall, value: unknown, label: string) =>
	(value ?? '') === '' ? null : readMoment(value, label, context.getTimezone());

/** A conversation without a readable date is kept: better to return it twice than to lose a reply. */
function isBetween({ from, to }: TimeRange) {
	return ({ date }: ThreadSummary) => {
		const time = readTime(date);
		if (Number.isNaN(time)) return true;
		return time >= from && time < to;
	};
}

async function labelIds(call: ItemCall, workspace: string, given: unknown): Promise<string[]> {
	const ids: string[] = [];
	for (const label of asList(given)) ids.push((await findLabel(call, workspace, label)).id);
	return ids;
}

async function queryOf(call: ItemCall, workspace: string, given: Partial<Filters>) {
	const query: IDataObject = {
		mailbox_ids: asIds(given.mailboxIds, 'Mailbox Names or IDs'),
		sequence_ids: asIds(given.sequenceIds, 'Sequence IDs'),
		labels: await labelIds(call, workspace, given.labels),
		exclude_labels: await labelIds(call, workspace, given.excludedLabels),
		positive: given.positive,
		filter: given.unreadOnly === true ? 'unread' : undefined,
		q: readText(given.search).trim() || undefined,
	};
	const isGiven = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value != null);
	return Object.fromEntries(Object.entries(query).filter(([, value]) => isGiven(value)));
}

export const getManyConversations = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many conversations',
		description:
			"Retrieve a list of the conversations in Salesforge's inbox, without their messages",
	},
	parameters: [
		workspaceId,
		...returnAllOrLimit,
		simplify(SIMPLIFIED_LIST_FIELDS),
		filters(...filterOptions),
	],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const limit = readLimit(call);
		const given = readCollection<Filters>(call, 'filters');
		const isWanted = isBetween(
			receivedRange(
				readBound(call, given.receivedAfter, 'Received After'),
				readBound(call, given.receivedBefore, 'Received Before'),
			),
		);
		const query = await queryOf(call, workspace, given);
		const threads = distinct(streamMovingThreads(call.client, workspace, query), ({ id }) => id);
		const isSimple = readBoolean(call, 'simplify');
		return (await take(only(threads, isWanted), limit)).map((item) => ({
			json: isSimple
				? simplifySummary(item, workspace)
				: {
						...item,
						conversationId: item.id,
						mailboxId: item.mailboxId || null,
						workspaceId: workspace,
					},
		}));
	},
});
