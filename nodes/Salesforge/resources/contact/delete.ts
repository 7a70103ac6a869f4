import { deleteContact } from '../../api/contacts';
import { perItem } from '../perItem';
import { hintedContact, readTargets } from './parameters';

export const deleteContactOperation = perItem({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete contact',
		description:
			'Delete a contact permanently. The contact is removed from every sequence and receives no more messages.',
	},
	parameters: hintedContact('The contact is deleted permanently, even when you click Execute step'),
	async *run(call) {
		for (const target of readTargets(call)) {
			await deleteContact(call.client, target);
			const { contactId, workspaceId } = target;
			yield { json: { deleted: true, contactId, workspaceId } };
		}
	},
});
