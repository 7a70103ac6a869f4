import { deleteContact } from '../../api/contacts';
import type { ItemOperation } from '../operation';
import { actOnEventOrId } from '../shared/actOn';
import { contactId, workspaceId } from '../shared/ids';
import { withHint } from '../shared/hint';
import { forOperation } from '../shared/shownFor';
import { readTargets } from './target';

export const deleteContactOperation: ItemOperation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete contact',
		description:
			'Delete a contact permanently. The contact is removed from every sequence and receives no more messages.',
	},
	parameters: forOperation(
		'contact',
		'delete',
		withHint(
			actOnEventOrId(workspaceId, contactId),
			'actOn',
			'The contact is deleted permanently, also by Execute step',
		),
	),
	async *run(call) {
		for (const { workspaceId: workspace, contactId: contact } of readTargets(call)) {
			await deleteContact(call.client, workspace, contact);
			yield { json: { deleted: true, contactId: contact, workspaceId: workspace } };
		}
	},
};
