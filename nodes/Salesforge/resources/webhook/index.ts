import type { Resource } from '../operation';
import { deleteWebhook } from './delete';
import { getManyWebhooks } from './getMany';

export const webhookResource: Resource = {
	option: { name: 'Webhook', value: 'webhook' },
	operations: [deleteWebhook, getManyWebhooks],
	defaultOperation: 'getMany',
};
