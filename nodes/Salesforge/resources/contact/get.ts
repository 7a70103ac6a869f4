import { readContact } from '../../api/contacts';
import { perItem } from '../perItem';
import { actOnEventOrId } from '../shared/actOn';
import { contactId, workspaceId } from '../shared/ids';
import { simplify } from '../shared/many';
import { readBoolean } from '../shared/read';
import { contactJson, SIMPLIFIED_FIELDS } from './simplify';
import { readTargets } from './target';

export const getContact = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get contact',
		description: 'Retrieve a contact with the tags and the status in each sequence',
	},
	parameters: [...actOnEventOrId(workspaceId, contactId), simplify(SIMPLIFIED_FIELDS)],
	async *run(call) {
		const isSimple = readBoolean(call, 'simplify');
		for (const target of readTargets(call)) {
			const contact = await readContact(call.client, target.workspaceId, target.contactId);
			yield { json: contactJson(contact, target.workspaceId, isSimple ? SIMPLIFIED_FIELDS : null) };
		}
	},
});
