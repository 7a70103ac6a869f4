import { deleteContact } from '../../api/contacts';
import { perItem } from '../perItem';
import { withHint } from '../shared/parameters';
import { readTargets, whichContact } from './parameters';

const [actOn, ...others] = whichContact;

export const deleteContactOperation = perItem({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete contact',
		description:
			'Delete a contact permanently. The contact is removed from every sequence and receives no more messages.',
	},
	parameters: [
		withHint(actOn!, 'The contact is deleted permanently, even when you click Execute step'),
		...others,
	],
	async *run(call) {
		for (const { workspaceId, contactId } of readTargets(call)) {
			await deleteContact(call.client, workspaceId, contactId);
			yield { json: { deleted: true, contactId, workspaceId } };
		}
	},
});
