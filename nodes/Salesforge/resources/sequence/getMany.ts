import type { INodeProperties } from 'n8n-workflow';

import { streamSequences } from '../../api/sequences';
import { only, take } from '../../api/paging';
import { perItem } from '../perItem';
import { workspaceId } from '../shared/ids';
import { filters, returnAllOrLimit, simplify } from '../shared/many';
import { asList, readBoolean, readCollection, readLimit, readWorkspaceId } from '../shared/read';
import { KINDS, sequenceJson, SIMPLIFIED_FIELDS, statusOf } from './simplify';

interface Filters {
	kinds: string[] | string;
	statuses: string[] | string;
}

const filterOptions: INodeProperties[] = [
	{
		displayName: 'Kinds',
		name: 'kinds',
		type: 'multiOptions',
		options: [
			{ name: 'Legacy', value: 'legacy', description: 'The older sequences, for email only' },
			{ name: 'Multichannel', value: 'multichannel' },
		],
		default: [],
		description: 'The kinds of sequences to return; both when none is chosen',
	},
	{
		displayName: 'Statuses',
		name: 'statuses',
		type: 'multiOptions',
		options: [
			{ name: 'Active', value: 'active' },
			{ name: 'Completed', value: 'completed' },
			{ name: 'Draft', value: 'draft' },
			{ name: 'Paused', value: 'paused' },
		],
		default: [],
		description: 'The statuses to return; all when none is chosen',
	},
];

const lowerSet = (value: unknown) => new Set(asList(value).map((each) => each.toLowerCase()));

export const getManySequences = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many sequences',
		description: 'Retrieve a list of legacy and multichannel sequences',
	},
	parameters: [
		workspaceId,
		...returnAllOrLimit,
		simplify(SIMPLIFIED_FIELDS),
		filters(...filterOptions),
	],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const given = readCollection<Filters>(call, 'filters');
		const statuses = lowerSet(given.statuses);
		const kinds = lowerSet(given.kinds);
		const isOfKind = (api: keyof typeof KINDS) => kinds.size === 0 || kinds.has(KINDS[api]);
		// The two hosts take different statuses, and upper or lower case is not documented, so the node compares them.
		const sequences = only(
			streamSequences(call.client, workspace, isOfKind),
			(sequence) => statuses.size === 0 || statuses.has(statusOf(sequence) ?? ''),
		);
		const isSimple = readBoolean(call, 'simplify');
		return (await take(sequences, readLimit(call))).map((sequence) => ({
			json: sequenceJson(sequence, workspace, isSimple),
		}));
	},
});
