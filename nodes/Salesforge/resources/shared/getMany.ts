import type { INodeProperties } from 'n8n-workflow';

import { take } from '../../api/paging';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { readForm, type Output } from './output';
import { filters, toggle, workspaceId } from './parameters';
import { asList, readLimit, readWorkspaceId } from './read';

interface GetMany<Entry> {
	/** Its name in the list of actions. */
	action: string;
	description: string;
	/** Its name and value, if not Get Many. */
	option?: { name: string; value: string };
	/** Where to list it; by default in a workspace, which the user chooses. */
	place?: 'account' | 'workspace';
	/** What to list besides a workspace. */
	which?: INodeProperties[];
	filters?: INodeProperties[];
	/** One form, or two of which the user chooses with 'Simplify'. */
	output: Output<Entry> | Output<Entry>['full'];
	/** The entries of a workspace, whose id is empty for the account. No more are read than the limit. */
	list(call: ItemCall, workspaceId: string): AsyncIterable<Entry>;
}

const returnAllOrLimit: INodeProperties[] = [
	toggle('Return All', 'returnAll', 'Whether to return all results or only up to a given limit'),
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { returnAll: [false] } },
	},
];

/** The operation Get Many of a resource. */
export const getMany = <Entry>({
	action,
	description,
	option = { name: 'Get Many', value: 'getMany' },
	place = 'workspace',
	which = [],
	filters: entries = [],
	output,
	list,
}: GetMany<Entry>) =>
	perItem({
		option: { ...option, action, description },
		parameters: [
			...(place === 'workspace' ? [workspaceId] : []),
			...which,
			...returnAllOrLimit,
			...('parameter' in output ? [output.parameter] : []),
			...(entries.length > 0 ? [filters(...entries)] : []),
		],
		async run(call) {
			const workspace = place === 'workspace' ? readWorkspaceId(call) : '';
			const form = 'parameter' in output ? readForm(call, output) : output;
			// One by one: what Salesforge sends can be long.
			async function* formed() {
				for await (const entry of list(call, workspace)) yield { json: form(entry, workspace) };
			}
			return await take(formed(), readLimit(call));
		},
	});

/** Whether a value, in any case, is among those that are chosen in a filter. All are if none is chosen. */
export function isAmong(chosen: unknown): (value: string) => boolean {
	const values = new Set(asList(chosen).map((value) => value.toLowerCase()));
	return (value) => values.size === 0 || values.has(value.toLowerCase());
}
