import type { INodeProperties } from 'n8n-workflow';

import { readText } from '../../shared/fields';
import { streamDoNotContact, type DncEntry } from '../../api/doNotContact';
import { only, take } from '../../api/paging';
import { perItem } from '../perItem';
import { workspaceId } from '../shared/ids';
import { filters, returnAllOrLimit } from '../shared/many';
import { asList, readCollection, readLimit, readWorkspaceId } from '../shared/read';

interface Filters {
	search: string;
	types: string[] | string;
}

const filterOptions: INodeProperties[] = [
	{
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		placeholder: 'e.g. acme.com',
		description: 'Text that the entry contains',
	},
	{
		displayName: 'Types',
		name: 'types',
		type: 'multiOptions',
		options: [
			{ name: 'Domain', value: 'domain' },
			{ name: 'Email Address', value: 'email' },
			{ name: 'LinkedIn URL', value: 'linkedin' },
		],
		default: [],
		description: 'The types of entry to return; all when none is chosen',
	},
];

/** Salesforge's API has no filters for this list. */
function isWanted({ search, types }: Partial<Filters>) {
	const wanted = new Set(asList(types).map((type) => type.toLowerCase()));
	const needle = readText(search).trim().toLowerCase();
	return ({ type, value }: DncEntry) =>
		(wanted.size === 0 || wanted.has(readText(type).toLowerCase())) &&
		value.toLowerCase().includes(needle);
}

export const getManyDoNotContact = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many do-not-contact entries',
		description: 'Retrieve a list of do-not-contact entries',
	},
	parameters: [workspaceId, ...returnAllOrLimit, filters(...filterOptions)],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const limit = readLimit(call);
		const isEntryWanted = isWanted(readCollection<Filters>(call, 'filters'));
		const entries = only(streamDoNotContact(call.client, workspace), isEntryWanted);
		return (await take(entries, limit)).map((entry) => ({
			json: { ...entry, workspaceId: workspace },
		}));
	},
});
