import { streamContacts } from '../../api/contacts';
import { take } from '../../api/stream';
import type { ItemOperation } from '../operation';
import { workspaceId } from '../shared/ids';
import { filters, returnAllOrLimit, simplify } from '../shared/many';
import { readBoolean, readLimit, readWorkspaceId } from '../shared/read';
import { forOperation } from '../shared/shownFor';
import { contactFilters, readContactQuery } from './filters';
import { contactJson, SIMPLIFIED_FIELDS } from './simplify';

export const getManyContacts: ItemOperation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many contacts',
		description: 'Retrieve a list of contacts, for example those who are not in a sequence yet',
	},
	parameters: forOperation('contact', 'getMany', [
		workspaceId,
		...returnAllOrLimit,
		simplify(SIMPLIFIED_FIELDS),
		filters(...contactFilters),
	]),
	async run(call) {
		const workspace = readWorkspaceId(call);
		const query = await readContactQuery(call, workspace);
		const isSimple = readBoolean(call, 'simplify');
		const contacts = await take(streamContacts(call.client, workspace, query), readLimit(call));
		return contacts.map((contact) => ({
			json: contactJson(contact, workspace, isSimple ? SIMPLIFIED_FIELDS : null),
		}));
	},
};
