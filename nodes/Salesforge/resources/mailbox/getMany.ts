import { streamMailboxes } from '../../api/mailboxes';
import { only } from '../../api/paging';
import { readText } from '../../shared/fields';
import { getMany, isAmong } from '../shared/getMany';
import { choices, text } from '../shared/parameters';
import { readCollection } from '../shared/read';
import { output } from './output';

export const getManyMailboxes = getMany({
	action: 'Get many mailboxes',
	description: 'Retrieve a list of mailboxes, for example those that Salesforge has lost access to',
	filters: [
		text('Search', 'search', {
			placeholder: 'e.g. nathan@example.com',
			description: 'The text to search for in the names and addresses of mailboxes',
		}),
		choices('Statuses', 'statuses', 'The statuses to return; all when none is chosen', [
			{ name: 'Access Lost', value: 'access_lost' },
			{ name: 'Active', value: 'active' },
			{ name: 'Deleted', value: 'deleted' },
			{ name: 'Frozen', value: 'frozen' },
			{ name: 'Inactive', value: 'inactive' },
			{ name: 'Pending', value: 'pending' },
			{ name: 'Suspended', value: 'suspended' },
		]),
	],
	output,
	list(call, workspaceId) {
		const { search, statuses } = readCollection(call, 'filters');
		const isWanted = isAmong(statuses);
		const words = readText(search).trim();
		const mailboxes = streamMailboxes(call.client, workspaceId, words ? { search: words } : {});
		// Salesforge takes three of the statuses only, and in which case is unknown: they are compared here.
		return only(mailboxes, ({ status }) => isWanted(readText(status)));
	},
});
