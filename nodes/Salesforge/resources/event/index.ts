import type { Resource } from '../operation';
import { extractReplyOperation } from './extractReply';
import { flattenOperation } from './flatten';
import { generateSampleOperation } from './generateSample';
import { getMissed } from './missed/getMissed';
import { normalizeOperation } from './normalize';
import { toRowOperation } from './toRow';

export const eventResource: Resource = {
	option: { name: 'Event', value: 'event' },
	operations: [
		extractReplyOperation,
		flattenOperation,
		generateSampleOperation,
		getMissed,
		normalizeOperation,
		toRowOperation,
	],
	defaultOperation: 'flatten',
};
