import type { Resource } from '../operation';
import { getSequence } from './get';
import { getSequenceContacts } from './getContacts';
import { getManySequences } from './getMany';
import { getSequenceStats } from './getStats';
import { pauseSequence, resumeSequence } from './setStatus';

export const sequenceResource: Resource = {
	option: { name: 'Sequence', value: 'sequence' },
	operations: [
		getSequence,
		getSequenceContacts,
		getManySequences,
		getSequenceStats,
		pauseSequence,
		resumeSequence,
	],
	defaultOperation: 'getMany',
};
