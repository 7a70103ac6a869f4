import { streamContacts } from '../../api/contacts';
import { take } from '../../api/paging';
import { perItem } from '../perItem';
import { workspaceId } from '../shared/ids';
import { filters, returnAllOrLimit, simplify } from '../shared/many';
import { readBoolean, readLimit, readWorkspaceId } from '../shared/read';
import { contactFilters, readContactQuery } from './filters';
import { contactJson, SIMPLIFIED_FIELDS } from './simplify';

export const getManyContacts = perItem({
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many contacts',
		description: 'Retrieve a list of contacts, for example those who are not in a sequence yet',
	},
	parameters: [
		workspaceId,
		...returnAllOrLimit,
		simplify(SIMPLIFIED_FIELDS),
		filters(...contactFilters),
	],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const query = await readContactQuery(call, workspace);
		const isSimple = readBoolean(call, 'simplify');
		const contacts = await take(streamContacts(call.client, workspace, query), readLimit(call));
		return contacts.map((contact) => ({
			json: contactJson(contact, workspace, isSimple ? SIMPLIFIED_FIELDS : null),
		}));
	},
});
