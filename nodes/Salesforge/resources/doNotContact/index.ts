import type { Resource } from '../operation';
import { addToDoNotContact } from './add';
import { getManyDoNotContact } from './getMany';
import { removeFromDoNotContact } from './remove';

export const doNotContactResource: Resource = {
	option: { name: 'Do Not Contact', value: 'doNotContact' },
	operations: [addToDoNotContact, getManyDoNotContact, removeFromDoNotContact],
	defaultOperation: 'add',
};
