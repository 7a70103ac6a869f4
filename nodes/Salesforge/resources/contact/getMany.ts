import { streamContacts } from '../../api/contacts';
import { streamTags, type Named } from '../../api/names';
import { only, take } from '../../api/paging';
import { streamLeads } from '../../api/sequenceContacts';
import { kindOf } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { getMany } from '../shared/getMany';
import { choices, loadedChoices, sequenceId } from '../shared/parameters';
import { asId, asList, readCollection, readLocator } from '../shared/read';
import { output } from './output';

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
		async () => await take(streamTags(call.client, workspaceId)),
	);
	return wanted.map((tag) => idOf(known, tag));
}

/** Who is in a multichannel sequence. The core API, which lists the contacts, does not know (docs/salesforge-api.md). */
const nobodyKnown = (sequence: string) =>
	new InputError(
		`Salesforge lists a contact without an ID in the sequence ${sequence}, so it is unknown who is not in it`,
		"Try again later, or leave out the filter 'Not in Sequence'",
	);

const readMembers = async ({ session, client }: ItemCall, workspaceId: string, sequence: string) =>
	await session.once(`members ${workspaceId} ${sequence}`, async () => {
		const members = new Set<string>();
		const address = { workspaceId, sequenceId: sequence };
		for await (const { id } of streamLeads(client, address)) {
			if (id === '') throw nobodyKnown(sequence);
			members.add(id);
		}
		return members;
	});

/** Salesforge refuses unknown parameters, and empty ones are left out. */
async function* list(call: ItemCall, workspaceId: string) {
	const { notInSequenceId, tags, validationStatuses } = readCollection(call, 'filters');
	const tagIds = await readTagIds(call, workspaceId, tags);
	const statuses = asList(validationStatuses);
	const sequence = asId(readLocator(notInSequenceId), 'Not in Sequence');
	const isMultichannel = kindOf(sequence) === 'multichannel';
	const members = isMultichannel ? await readMembers(call, workspaceId, sequence) : null;
	const contacts = streamContacts(call.client, workspaceId, {
		...(tagIds.length > 0 && { tag_ids: tagIds }),
		...(statuses.length > 0 && { validation_statuses: statuses }),
		...(sequence !== '' && !members && { not_in_sequence_id: sequence }),
	});
	yield* only(contacts, ({ id }) => !members?.has(id));
}

export const getManyContacts = getMany({
	action: 'Get many contacts',
	description: 'Retrieve a list of contacts, for example those who are not in a sequence yet',
	filters: [
		{
			...sequenceId,
			displayName: 'Not in Sequence',
			name: 'notInSequenceId',
			required: false,
			description: 'Return only contacts who are not in this sequence',
		},
		loadedChoices(
			'Tag Names or IDs',
			'tags',
			'getTags',
			'Return only contacts who have one of these tags',
		),
		choices(
			'Validation Statuses',
			'validationStatuses',
			"Return only contacts whose address has one of these results of Salesforge's validation",
			[
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
		),
	],
	output,
	list,
});
