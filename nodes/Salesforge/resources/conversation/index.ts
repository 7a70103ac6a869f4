import type { Resource } from '../operation';
import { getConversation } from './get';
import { getManyConversations } from './getMany';
import { reply } from './reply';
import { setLabel } from './setLabel';

export const conversationResource: Resource = {
	option: { name: 'Conversation', value: 'conversation' },
	operations: [getConversation, getManyConversations, reply, setLabel],
	defaultOperation: 'getMany',
};
