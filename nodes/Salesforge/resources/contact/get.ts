import { readContact } from '../../api/contacts';
import { perItem } from '../perItem';
import { readForm } from '../shared/output';
import { output } from './output';
import { readTargets, whichContact } from './parameters';

export const getContact = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get contact',
		description: 'Retrieve a contact with the tags and the status in each sequence',
	},
	parameters: [...whichContact, output.parameter],
	async *run(call) {
		const form = readForm(call, output);
		for (const { workspaceId, contactId } of readTargets(call)) {
			yield { json: form(await readContact(call.client, workspaceId, contactId), workspaceId) };
		}
	},
});
