import type { INodeProperties } from 'n8n-workflow';

import { streamMailboxes } from '../../api/mailboxes';
import { only, take } from '../../api/paging';
import { perItem } from '../perItem';
import { workspaceId } from '../shared/ids';
import { filters, returnAllOrLimit, simplify } from '../shared/many';
import { asList, readBoolean, readCollection, readLimit, readWorkspaceId } from '../shared/read';
import { simplifyMailbox, SIMPLIFIED_FIELDS, statusOf } from './simplify';

interface Filters {
	search: string;
	statuses: string[] | string;
}

const filterOptions: INodeProperties[] = [
	{
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		placeholder: 'e.g. nathan@example.com',
		description: 'The text to search for in the names and addresses of mailboxes',
	},
	{
		displayName: 'Statuses',
		name: 'statuses',
		type: 'multiOptions',
		options: [
			{ name: 'Access Lost', value: 'access_lost' },
			{ name: 'Active', value: 'active' },
			{ name: 'Deleted', value: 'deleted' },
			{ name: 'Frozen', value: 'frozen' },
			{ name: 'Inactive', value: 'inactive' },
			{ name: 'Pending', value: 'pending' },
			{ name: 'Suspended', value: 'suspended' },
		],
		default: [],
		description: 'The statuses to return; all when none is chosen',
	},
];

export const getManyMailboxes = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many mailboxes',
		description:
			'Retrieve a list of mailboxes, for example those that Salesforge has lost access to',
	},
	parameters: [
		workspaceId,
		...returnAllOrLimit,
		simplify(SIMPLIFIED_FIELDS),
		filters(...filterOptions),
	],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const { search = '', statuses } = readCollection<Filters>(call, 'filters');
		const wanted = new Set(asList(statuses).map((status) => status.toLowerCase()));
		const query = search.trim() === '' ? {} : { search: search.trim() };
		// Salesforge takes three of the statuses only, and in which case is unknown: they are compared here.
		const mailboxes = only(
			streamMailboxes(call.client, workspace, query),
			(mailbox) => wanted.size === 0 || wanted.has(statusOf(mailbox) ?? ''),
		);
		const isSimple = readBoolean(call, 'simplify');
		return (await take(mailboxes, readLimit(call))).map((mailbox) => ({
			json: isSimple ? simplifyMailbox(mailbox, workspace) : { ...mailbox, workspaceId: workspace },
		}));
	},
});
