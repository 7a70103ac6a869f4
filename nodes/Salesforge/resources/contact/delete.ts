import { deleteContact } from '../../api/contacts';
import { perItem } from '../perItem';
import { actOnEventOrId } from '../shared/actOn';
import { contactId, workspaceId } from '../shared/ids';
import { withHint } from '../shared/hint';
import { readTargets } from './target';

export const deleteContactOperation = perItem({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete contact',
		description:
			'Delete a contact permanently. The contact is removed from every sequence and receives no more messages.',
	},
	parameters: withHint(
		actOnEventOrId(workspaceId, contactId),
		'actOn',
		'The contact is deleted permanently, also by Execute step',
	),
	async *run(call) {
		for (const { workspaceId: workspace, contactId: contact } of readTargets(call)) {
			await deleteContact(call.client, workspace, contact);
			yield { json: { deleted: true, contactId: contact, workspaceId: workspace } };
		}
	},
});
