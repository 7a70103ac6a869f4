import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { streamTags, type Named } from '../../api/names';
import { take } from '../../api/paging';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { sequenceId } from '../shared/ids';
import { asId, asList, readCollection, readLocator } from '../shared/read';

interface Filters {
	notInSequenceId: unknown;
	tags: string[] | string;
	validationStatuses: string[] | string;
}

export const contactFilters: INodeProperties[] = [
	{
		...sequenceId,
		displayName: 'Not in Sequence',
		name: 'notInSequenceId',
		required: false,
		description: 'Return only contacts who are not in this sequence',
	},
	{
		displayName: 'Tag Names or IDs',
		name: 'tags',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getTags' },
		default: [],
		description:
			'Return only contacts who have one of these tags. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Validation Statuses',
		name: 'validationStatuses',
		type: 'multiOptions',
		options: [
			{ name: 'Catch-All', value: 'catch_all' },
			{ name: 'Disabled', value: 'disabled' },
			{ name: 'Disposable', value: 'disposable' },
			{ name: 'Inbox Full', value: 'inbox_full' },
			{ name: 'Invalid', value: 'invalid' },
			{ name: 'Role Account', value: 'role_account' },
			{ name: 'Safe', value: 'safe' },
			{ name: 'Spam Trap', value: 'spamtrap' },
			{ name: 'Unknown', value: 'unknown' },
			{ name: 'Unvalidated', value: 'unvalidated' },
		],
		default: [],
		description:
			"Return only contacts whose address has one of these results of Salesforge's validation",
	},
];

function idOf(known: readonly Named[], given: string): string {
	const byName = ({ name }: Named) => name.toLowerCase() === given.toLowerCase();
	const found = known.find(({ id }) => id === given) ?? known.find(byName);
	if (found) return found.id;
	throw new InputError(
		`The workspace has no tag '${given}'`,
		"Choose a tag from the list 'Tag Names or IDs', or check what its expression returns for this item",
	);
}

/** Salesforge filters by the ids of tags, but users and AI models know their names. */
async function readTagIds(call: ItemCall, workspaceId: string, given: unknown): Promise<string[]> {
	const wanted = asList(given);
	if (wanted.length === 0) return [];
	const known = await call.session.once(
		`tags ${workspaceId}`,
		async () => await take(streamTags(call.client, workspaceId), Infinity),
	);
	return wanted.map((tag) => idOf(known, tag));
}

/** Builds the query. Salesforge refuses unknown parameters, and empty ones are left out. */
export async function readContactQuery(call: ItemCall, workspaceId: string): Promise<IDataObject> {
	const { notInSequenceId, tags, validationStatuses } = readCollection<Filters>(call, 'filters');
	const tagIds = await readTagIds(call, workspaceId, tags);
	const statuses = asList(validationStatuses);
	const sequence = asId(readLocator(notInSequenceId), 'Not in Sequence');
	return {
		...(tagIds.length > 0 && { tag_ids: tagIds }),
		...(statuses.length > 0 && { validation_statuses: statuses }),
		...(sequence !== '' && { not_in_sequence_id: sequence }),
	};
}
