import type { Resource } from '../operation';
import { operations } from './operations';

export const eventResource: Resource = {
	option: { name: 'Event', value: 'event' },
	operations,
	defaultOperation: 'flatten',
};
