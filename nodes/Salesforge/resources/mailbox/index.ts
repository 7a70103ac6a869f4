import type { Resource } from '../operation';
import { getMailbox } from './get';
import { getManyMailboxes } from './getMany';

export const mailboxResource: Resource = {
	option: { name: 'Mailbox', value: 'mailbox' },
	operations: [getMailbox, getManyMailboxes],
	defaultOperation: 'getMany',
};
