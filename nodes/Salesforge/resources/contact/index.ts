import type { Resource } from '../operation';
import { addToSequence } from './addToSequence';
import { deleteContactOperation } from './delete';
import { getContact } from './get';
import { getManyContacts } from './getMany';
import { removeFromSequenceOperation } from './removeFromSequence';
import { upsertContactOperation } from './upsert';

export const contactResource: Resource = {
	option: { name: 'Contact', value: 'contact' },
	operations: [
		addToSequence,
		upsertContactOperation,
		deleteContactOperation,
		getContact,
		getManyContacts,
		removeFromSequenceOperation,
	],
	defaultOperation: 'upsert',
};
