import type { Resource } from '../operation';
import { addToDoNotContact, removeFromDoNotContact } from './change';
import { getManyDoNotContact } from './getMany';

export const doNotContactResource: Resource = {
	option: { name: 'Do Not Contact', value: 'doNotContact' },
	operations: [addToDoNotContact, getManyDoNotContact, removeFromDoNotContact],
	defaultOperation: 'add',
};
