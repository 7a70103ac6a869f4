import { streamDoNotContact, type DncEntry } from '../../api/doNotContact';
import { only } from '../../api/paging';
import { readText } from '../../shared/fields';
import { getMany, isAmong } from '../shared/getMany';
import { choices, text } from '../shared/parameters';
import { readCollection } from '../shared/read';

export const getManyDoNotContact = getMany({
	action: 'Get many do-not-contact entries',
	description: 'Retrieve a list of do-not-contact entries',
	filters: [
		text('Search', 'search', {
			placeholder: 'e.g. acme.com',
			description: 'Text that the entry contains',
		}),
		choices('Types', 'types', 'The types of entry to return; all when none is chosen', [
			{ name: 'Domain', value: 'domain' },
			{ name: 'Email Address', value: 'email' },
			{ name: 'LinkedIn URL', value: 'linkedin' },
		]),
	],
	output: (entry: DncEntry, workspaceId) => ({ ...entry, workspaceId }),
	/** Salesforge's API has no filters for this list. */
	list(call, workspaceId) {
		const { search, types } = readCollection(call, 'filters');
		const isOfType = isAmong(types);
		const words = readText(search).trim().toLowerCase();
		return only(
			streamDoNotContact(call.client, workspaceId),
			({ type, value }) => isOfType(readText(type)) && value.toLowerCase().includes(words),
		);
	},
});
